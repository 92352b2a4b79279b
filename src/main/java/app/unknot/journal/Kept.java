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

  /** The places, from the safest to the least safe. */
  public enum Place {
    /** In the journal, on the disk. */
    JOURNAL,
    /** In a file beside it, on the disk; written to the journal at the next start. */
    RECOVERY_FILE,
    /** Nowhere but in this running program. */
    MEMORY
  }
}
