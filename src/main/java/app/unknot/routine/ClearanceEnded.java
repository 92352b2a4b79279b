package app.unknot.routine;

/** A clearance lives 30 minutes; this one does not hold now, so nothing is planned or begun. */
public final class ClearanceEnded extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Says what to do about it. */
  public ClearanceEnded() {
    super("the clearance does not hold now; the safety check comes again");
  }
}
