package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.Progress;
import app.unknot.journal.SorenessTold;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Soreness;
import java.util.Optional;

/**
 * Notes soreness told in the check with the session it comes from. What closes the spot is noted
 * with the outcome; what opens it only when the person goes on to the plan, because "gentle once"
 * ends with a soreness that is low again.
 */
final class SorenessNote {
  private SorenessNote() {}

  static Optional<Kept> keep(Coach coach, SidedPoint point, Soreness rating) {
    Optional<JournalEntry> last =
        coach.journal().entries().stream()
            .sorted(Progress.NEWEST_FIRST)
            .filter(e -> e.points().contains(point))
            .findFirst();
    return last.map(entry ->
        coach.keep(entry.withSoreness(new SorenessTold(point, rating, coach.now().toInstant()))));
  }
}
