package app.unknot.journal;

import java.util.Optional;

/**
 * Where a change went. Nothing is lost silently: what could not be written to the journal waits
 * elsewhere and is told.
 *
 * @param problem why it is not in the journal; empty when it is
 */
public record Kept(Place place, Optional<JournalFailure> problem) {
  /** Written, with nothing left waiting. */
  public static final Kept IN_THE_JOURNAL = new Kept(Place.JOURNAL, Optional.empty());

  /** Being written: nobody knows yet. */
  public static final Kept ON_ITS_WAY = new Kept(Place.ON_ITS_WAY, Optional.empty());

  /** The places. */
  public enum Place {
    /** In the journal, on the disk. */
    JOURNAL,
    /** Told to the journal, which has not answered yet. */
    ON_ITS_WAY,
    /** In a file beside it, on the disk; written to the journal at the next start. */
    RECOVERY_FILE,
    /** Nowhere but in this running program. */
    MEMORY
  }
}
