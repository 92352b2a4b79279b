package app.unknot.journal;

import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is asked about an earlier session at a later start (safety.md, In the session and After).
 */
public sealed interface FollowUp {
  /** Soreness shows some hours after a session, not at once. */
  Duration SORE_FROM = Duration.ofHours(8);

  /** After that the answer says little about the session. */
  Duration SORE_TO = Duration.ofDays(2);

  /** The tag of an interrupted session after which the person said that all is fine. */
  String FINE = "fine-afterwards";

  /** The session that is asked about. */
  JournalEntry entry();

  /** The newest session ended in the middle, or with a call for help: how is the person? */
  record Interrupted(JournalEntry entry) implements FollowUp {}

  /** How sore is a spot from its last session? */
  record Sore(JournalEntry entry, SidedPoint point) implements FollowUp {}

  /** What is open at a moment, the most important first. */
  static List<FollowUp> open(List<JournalEntry> entries, Instant now) {
    List<JournalEntry> newest = entries.stream().sorted(Progress.NEWEST_FIRST).toList();
    List<FollowUp> open = new ArrayList<>();
    newest.stream().limit(1).filter(FollowUp::isUntold).map(Interrupted::new).forEach(open::add);
    Set<SidedPoint> met = new HashSet<>();
    for (JournalEntry entry : newest) {
      Duration since = Duration.between(entry.end(), now);
      boolean asked = since.compareTo(SORE_FROM) >= 0 && since.compareTo(SORE_TO) <= 0;
      for (DeliveredDose dose : entry.doses()) {
        if (dose.pressing().isPositive() && met.add(dose.point()) && asked) {
          if (entry.soreness().stream().noneMatch(s -> s.point().equals(dose.point()))) {
            open.add(new Sore(entry, dose.point()));
          }
        }
      }
    }
    return open;
  }

  private static boolean isUntold(JournalEntry entry) {
    Ending ending = entry.ending();
    return (ending.kind() == Ending.Kind.INTERRUPTED || ending.kind() == Ending.Kind.HELP)
        && ending.symptom().isEmpty()
        && !entry.tags().contains(FINE);
  }
}
