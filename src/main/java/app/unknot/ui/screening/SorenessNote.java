package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.body.PainReport;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.Progress;
import app.unknot.journal.SorenessTold;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Facts;
import app.unknot.safety.Question;
import app.unknot.safety.Soreness;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Notes soreness told in the check with the session it comes from. What closes the spot is noted
 * with the outcome; what opens it only when the person goes on to the plan, because "gentle once"
 * ends with a soreness that is low again. Of several spots it is told once, for the sorest, and is
 * noted for each that was worked on so lately that it is asked about.
 */
final class SorenessNote {
  private SorenessNote() {}

  static Optional<Kept> keep(Coach coach, List<SidedPoint> points, Soreness rating) {
    return points.stream()
        .filter(p -> isAsked(coach, p))
        .flatMap(p -> keep(coach, p, rating).stream())
        .reduce((_, last) -> last);
  }

  private static boolean isAsked(Coach coach, SidedPoint point) {
    return coach
        .questions(
            coach.request(
                List.of(point),
                Optional.empty(),
                Facts.of(PainReport.EMPTY, coach.today()),
                Set.of()))
        .stream()
        .anyMatch(q -> q.kind() == Question.Kind.RATING);
  }

  private static Optional<Kept> keep(Coach coach, SidedPoint point, Soreness rating) {
    Optional<JournalEntry> last =
        coach.journal().entries().stream()
            .sorted(Progress.NEWEST_FIRST)
            .filter(e -> e.points().contains(point))
            .findFirst();
    return last.map(entry ->
        coach.keep(entry.withSoreness(new SorenessTold(point, rating, coach.now().toInstant()))));
  }
}
