package app.unknot.session;

import app.unknot.routine.CheckIn;
import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** From one step to the next. */
final class Flow {
  /** How to come to a step with contact. */
  enum Way {
    /** At once: a count has come before. */
    DIRECT,
    /** Through a countdown: hands may be away. */
    COUNTDOWN
  }

  private Flow() {}

  /** Leaves the current step for the next one that fits; releases first where there is contact. */
  static Transition leave(SessionState state, Cue.Cause cause, Way way) {
    return leave(state, cause, way, _ -> true);
  }

  /** The same, to the next step that fits and that is wanted. */
  static Transition leave(SessionState state, Cue.Cause cause, Way way, Predicate<Step> wanted) {
    Course course = state.course();
    Optional<Course> next = next(course, wanted);
    Transition there =
        next.map(c -> enter(c, way)).orElseGet(() -> finish(course, Ending.Kind.COMPLETED));
    if (!state.isPressing()) {
      return there;
    }
    List<Cue> release = List.of(new Cue.Release(cause));
    return course.pauseAfterPress() && next.isPresent()
        ? Pauses.paused(there.state(), PauseCause.FOCUS_LOST, Duration.ZERO).after(release)
        : there.after(release);
  }

  private static Optional<Course> next(Course course, Predicate<Step> wanted) {
    List<Step> steps = course.routine().steps();
    for (int i = course.step() + 1; i < steps.size(); i++) {
      if (fits(course, steps.get(i)) && wanted.test(steps.get(i))) {
        return Optional.of(course.at(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a step still makes sense after what happened. */
  private static boolean fits(Course course, Step step) {
    boolean here = step.point().equals(course.now().point());
    return switch (step) {
      case Step.Aftercare _ -> true;
      case Step.Press press -> !course.holdsEnded() && course.planned(press).isPositive();
      case Step.Rest rest -> here && restFits(course, rest);
      case Step.Strokes strokes ->
          (here || !course.holdsEnded()) && course.planned(strokes).isPositive();
      case Step.Prepare _, Step.Locate _, Step.Move _, Step.StretchStep _ ->
          here || !course.holdsEnded();
    };
  }

  /** A rest follows pressure; the full check-in also comes when the presses end early. */
  private static boolean restFits(Course course, Step.Rest rest) {
    boolean pressed = course.elapsed().isPositive();
    return switch (course.now()) {
      case Step.Press press when rest.checkIn() == CheckIn.QUICK -> pressed && !course.holdsEnded();
      case Step.Press press -> course.delivered(press.point()).isPositive();
      case Step.Rest _ -> rest.checkIn() == CheckIn.FULL;
      default -> false;
    };
  }

  /** Comes to the current step of a course. */
  static Transition enter(Course course, Way way) {
    return switch (course.now()) {
      case Step.Rest rest ->
          new Transition(
              new Resting(course, course.planned(), false, Duration.ZERO),
              List.of(
                  new Cue.BeginRest(rest, course.planned()),
                  CheckIns.ask(course, rest.checkIn(), 1)));
      // Getting into position is the countdown to the search.
      case Step.Prepare prepare when prepare.warmth().isEmpty() ->
          enter(next(course, _ -> true).orElse(course), way);
      case Step.Locate locate -> settle(course, locate);
      case Step.Press _, Step.Strokes _ when way == Way.COUNTDOWN ->
          countdown(course, Session.COUNTDOWN);
      case Step step when course.step() == 0 && !(step instanceof Step.Prepare) ->
          countdown(course, Dose.GET_READY);
      default -> begin(course);
    };
  }

  /** To the search: there is time to say how to come to it. */
  private static Transition settle(Course course, Step.Locate locate) {
    Presser by = course.routine().presser();
    Transition ready = countdown(course, Dose.GET_READY);
    List<Cue> cues = new ArrayList<>(ready.cues());
    course.routine().presses(locate.point()).stream()
        .findFirst()
        .ifPresent(press -> cues.add(new Cue.Settle(locate.point(), press.tool(), by)));
    return new Transition(ready.state(), cues);
  }

  static Transition countdown(Course course, Duration countdown) {
    return new Transition(
        new GetReady(course, countdown, Duration.ZERO),
        List.of(new Cue.GetReady(course.now(), countdown)));
  }

  /** Begins the current step, or goes on with it. */
  static Transition begin(Course course) {
    List<Cue> cues = new ArrayList<>();
    Course begun = course;
    Presser by = course.routine().presser();
    switch (course.now()) {
      case Step.Press press -> {
        if (course.delivered(press.point()).isZero()) {
          cues.add(new Cue.FirstRule(by));
        }
        begun = course.inContact();
        cues.add(new Cue.BeginPress(press, by, course.left(), course.target(press.target())));
      }
      case Step.Strokes strokes -> {
        begun = course.inContact();
        cues.add(new Cue.BeginStrokes(strokes, course.left(), course.target(strokes.target())));
      }
      case Step.Locate locate -> {
        begun = course.inContact();
        cues.add(new Cue.BeginStep(left(course, locate), by));
      }
      default -> cues.add(new Cue.BeginStep(left(course, course.now()), by));
    }
    return new Transition(new InStep(begun), cues);
  }

  /** What is left of a step: after a pause nobody is told to do all of it again. */
  private static Step left(Course course, Step step) {
    Duration left = course.left();
    return switch (step) {
      case Step.Locate(var point, _) -> new Step.Locate(point, left);
      case Step.Move(var point, int repetitions, _) ->
          new Step.Move(point, times(step, left, repetitions), left);
      case Step.StretchStep(var point, Duration hold, int times) ->
          new Step.StretchStep(point, Course.least(left, hold), times(step, left, times));
      default -> step;
    };
  }

  /** How many of so many times are left, the one that was begun included. */
  private static int times(Step step, Duration left, int times) {
    return (int) Math.ceilDiv(left.toMillis() * times, step.duration().toMillis());
  }

  /** Goes on with a step that was interrupted, or with the next one where nothing is left of it. */
  static Transition carryOn(Course course) {
    if (Finding.isOver(course)) {
      return Finding.ask(course);
    }
    return course.left().isPositive()
        ? countdown(course, Session.COUNTDOWN)
        : leave(
            new Paused(course, Optional.empty(), PauseCause.ASKED, Duration.ZERO),
            Cue.Cause.TIME_UP,
            Way.COUNTDOWN);
  }

  static Transition finish(Course course, Ending.Kind kind) {
    Ending ending = Ending.of(kind);
    return new Transition(new Finished(course.closed(), ending), List.of(new Cue.Finished(ending)));
  }
}
