package app.unknot.ui.plan;

import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a routine as the Plan screen shows it, for one point.
 *
 * @param steps what it is made of, in order; at least one
 */
record Stage(Kind kind, List<Step> steps) {
  /** The parts, in the order of a routine. */
  enum Kind {
    WARM,
    FIND,
    HOLDS,
    STROKES,
    MOVE,
    STRETCH,
    AFTER;

    /** The word used in keys of texts and style classes. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Stage {
    steps = List.copyOf(steps);
  }

  /** How long it takes. */
  Duration duration() {
    return steps.stream().map(Step::duration).reduce(Duration.ZERO, Duration::plus);
  }

  /** The first step. */
  Step first() {
    return steps.getFirst();
  }

  /** The parts of a routine. Getting into position belongs to what follows it. */
  static List<Stage> of(Routine routine) {
    List<Stage> stages = new ArrayList<>();
    List<Step> waiting = new ArrayList<>();
    for (Step step : routine.steps()) {
      Optional<Kind> kind = kind(step);
      if (kind.isEmpty()) {
        waiting.add(step);
        continue;
      }
      waiting.add(step);
      boolean more =
          !stages.isEmpty()
              && stages.getLast().kind() == kind.get()
              && stages.getLast().first().point().equals(step.point());
      if (more) {
        List<Step> joined = new ArrayList<>(stages.removeLast().steps());
        joined.addAll(waiting);
        stages.add(new Stage(kind.get(), joined));
      } else {
        stages.add(new Stage(kind.get(), waiting));
      }
      waiting.clear();
    }
    return List.copyOf(stages);
  }

  private static Optional<Kind> kind(Step step) {
    return switch (step) {
      case Step.Prepare p -> p.warmth().map(_ -> Kind.WARM);
      case Step.Locate _ -> Optional.of(Kind.FIND);
      case Step.Press _, Step.Rest _ -> Optional.of(Kind.HOLDS);
      case Step.Strokes _ -> Optional.of(Kind.STROKES);
      case Step.Move _ -> Optional.of(Kind.MOVE);
      case Step.StretchStep _ -> Optional.of(Kind.STRETCH);
      case Step.Aftercare _ -> Optional.of(Kind.AFTER);
    };
  }
}
