package app.unknot.journal.sqlite;

import app.unknot.journal.HealthRecord;
import app.unknot.journal.JournalEntry;
import java.util.Optional;

/**
 * One change to the journal: the whole new state of an entry, or of what is on file about health.
 *
 * @param number grows with every change; of two changes to the same thing the higher one is true,
 *     in whatever order they are written
 * @param deleted whether the entry is taken out; it can be restored until the journal is closed
 */
record Change(
    long number, boolean deleted, Optional<JournalEntry> entry, Optional<HealthRecord> health) {
  Change {
    if (entry.isPresent() == health.isPresent()) {
      throw new IllegalArgumentException("a change is about one thing");
    }
  }

  static Change of(long number, boolean deleted, JournalEntry entry) {
    return new Change(number, deleted, Optional.of(entry), Optional.empty());
  }

  static Change of(long number, HealthRecord health) {
    return new Change(number, false, Optional.empty(), Optional.of(health));
  }

  /** What it is about: a later change with the same key makes this one superfluous. */
  String key() {
    return entry.map(e -> e.id().toString()).orElse("health");
  }
}
