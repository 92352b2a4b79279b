package app.unknot.journal;

/** The journal was written by a newer version of the program; it is left untouched. */
public final class NewerJournal extends JournalFailure {
  private static final long serialVersionUID = 1L;

  private final int found;
  private final int known;

  /**
   * A journal of another age.
   *
   * @param found its schema version
   * @param known the newest version that can be read here
   */
  public NewerJournal(int found, int known) {
    super(Kind.NEWER, "journal version " + found + " is newer than " + known, null);
    this.found = found;
    this.known = known;
  }

  /** The schema version of the file. */
  public int found() {
    return found;
  }

  /** The newest schema version that this program reads. */
  public int known() {
    return known;
  }
}
