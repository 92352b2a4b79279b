package app.unknot.journal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;

/**
 * The sessions that happened. A change is in {@link #entries()} at once, even while it waits to be
 * written, because limits count what was delivered and not what was saved.
 */
public interface Journal {
  /** Adds an entry, or replaces the one with the same id. */
  Kept keep(JournalEntry entry);

  /**
   * The same without waiting for the disk, for those who may not be held up. Changes are written
   * one after the other, in the order of telling.
   *
   * @return where it went, once that is known
   */
  Future<Kept> keepSoon(JournalEntry entry);

  /** How long a deleted session still counts for limits; longer than any lock-out looks back. */
  Duration COUNTED = Duration.ofDays(14);

  /**
   * Takes an entry out. It can be restored until the journal is closed. After that its marks, note
   * and tags are gone for good, and the rest after {@link #COUNTED}: deleting a session opens no
   * point that it had closed.
   *
   * @throws IllegalArgumentException where there is no such entry
   */
  Kept delete(UUID id);

  /**
   * Undoes a delete.
   *
   * @throws IllegalArgumentException where no such entry was deleted since the journal was opened
   */
  Kept restore(UUID id);

  /** All entries, the newest first. */
  List<JournalEntry> entries();

  /**
   * What limits count: all entries and those deleted less than {@link #COUNTED} after they began.
   */
  List<JournalEntry> counted();

  /** One entry. */
  Optional<JournalEntry> entry(UUID id);

  /** Where the changes so far are; waits for one that is being written. */
  Kept kept();

  /** Tries once more to write what waits. */
  Kept retry();
}
