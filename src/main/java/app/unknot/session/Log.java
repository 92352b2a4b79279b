package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.routine.Step;
import app.unknot.session.SessionRecord.PressGiven;
import app.unknot.session.SessionRecord.StepGiven;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was given, for the record; nothing in a session depends on it.
 *
 * @param now the last pain rating
 */
public record Log(List<PressGiven> presses, List<StepGiven> steps, Optional<PainRating> now) {
  static final Log EMPTY = new Log(List.of(), List.of(), Optional.empty());

  public Log {
    presses = List.copyOf(presses);
    steps = List.copyOf(steps);
  }

  /** With the current step of a course, as far as it went. */
  Log with(Course course) {
    if (course.elapsed().isZero()) {
      return this;
    }
    Log all = new Log(presses, plus(steps, new StepGiven(course.now(), course.elapsed())), now);
    return course.now() instanceof Step.Press press
        ? all.with(
            new PressGiven(
                press.point(),
                press.kind(),
                press.tool(),
                course.elapsed(),
                course.target(press.target()),
                course.lastRating()))
        : all;
  }

  private Log with(PressGiven press) {
    return new Log(plus(presses, press), steps, now);
  }

  Log with(PainRating pain) {
    return new Log(presses, steps, Optional.of(pain));
  }

  /** With a rating said about the last press of a point, after it. */
  Log rated(SidedPoint point, PressingRating rating) {
    if (presses.isEmpty() || !presses.getLast().point().equals(point)) {
      return this;
    }
    PressGiven last = presses.getLast();
    return new Log(plus(presses.subList(0, presses.size() - 1), last.rated(rating)), steps, now);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return Stream.concat(list.stream(), Stream.of(more)).toList();
  }
}
