package app.unknot.session;

import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.session.SessionEvent.Part;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Making presses or rests shorter while the session runs; never longer. */
final class Shortening {
  /** What runs or comes next of a part, and the least that it may last. */
  private record Next(Duration now, Duration least) {
    Duration shorter() {
      return Shortened.below(now, least);
    }

    boolean isShortest() {
      return shorter().compareTo(now) >= 0;
    }
  }

  private Shortening() {}

  static Optional<Duration> length(SessionState state, Part part) {
    return state.isLive() ? next(state, part).map(Next::now) : Optional.empty();
  }

  static Optional<Duration> shorter(SessionState state, Part part) {
    return state.isLive()
        ? next(state, part).filter(n -> !n.isShortest()).map(Next::shorter)
        : Optional.empty();
  }

  static Transition shorten(SessionState state, Part part) {
    Optional<Next> next = next(state, part);
    if (next.isEmpty()) {
      return Transition.stay(state);
    }
    if (next.get().isShortest()) {
      return new Transition(state, List.of(new Cue.Say(Cue.Sentence.SHORTEST)));
    }
    Duration length = next.get().shorter();
    Course course = state.course().shortened(part, length);
    Cue said = new Cue.Shortened(part, length, Optional.empty());
    boolean here = part == Part.HOLDS && course.now() instanceof Step.Press;
    boolean over = here && !course.left().isPositive();
    return switch (state) {
      case InStep _ when over -> ended(course, said);
      case InStep _ when here -> {
        // The guard of the release was armed for longer.
        Cue rearmed = new Cue.Shortened(part, length, Optional.of(course.left()));
        yield new Transition(new InStep(course), List.of(rearmed));
      }
      case GetReady ready when over ->
          Flow.leave(Pauses.with(ready, course), Cue.Cause.ENOUGH, Flow.Way.COUNTDOWN)
              .after(List.of(said));
      case Resting rest when part == Part.RESTS ->
          shortened(until(rest, course, length)).after(List.of(said));
      case Paused(_, var rest, var cause, var elapsed) when part == Part.RESTS ->
          new Transition(
              new Paused(course, rest.map(r -> until(r, course, length)), cause, elapsed),
              List.of(said));
      default -> new Transition(Pauses.with(state, course), List.of(said));
    };
  }

  /** What was given is as long as it may be now: the press is over. */
  private static Transition ended(Course course, Cue said) {
    Transition over = Flow.leave(new InStep(course), Cue.Cause.ENOUGH, Flow.Way.COUNTDOWN);
    List<Cue> rest = over.cues().subList(1, over.cues().size());
    return new Transition(over.state(), rest).after(List.of(over.cues().getFirst(), said));
  }

  private static Transition shortened(Resting rest) {
    return rest.answered() ? CheckIns.answered(rest) : Transition.stay(rest);
  }

  private static Resting until(Resting rest, Course course, Duration length) {
    return new Resting(course, Course.least(rest.until(), length), rest.answered(), rest.silence());
  }

  private static Optional<Next> next(SessionState state, Part part) {
    Course course = state.course();
    return switch (part) {
      case HOLDS ->
          course
              .toCome()
              .filter(Step.Press.class::isInstance)
              .map(course::planned)
              .filter(Duration::isPositive)
              .findFirst()
              .map(hold -> new Next(hold, Dose.LEAST_HOLD));
      case RESTS ->
          resting(state)
              .map(rest -> new Next(rest.until(), course.leastRest(course.now())))
              .or(() ->
                  course
                      .toCome()
                      .filter(Step.Rest.class::isInstance)
                      .findFirst()
                      .map(rest -> new Next(course.planned(rest), course.leastRest(rest))));
    };
  }

  private static Optional<Resting> resting(SessionState state) {
    return switch (state) {
      case Resting rest -> Optional.of(rest);
      case Paused paused -> paused.rest();
      default -> Optional.empty();
    };
  }
}
