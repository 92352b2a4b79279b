package app.unknot.session;

import app.unknot.body.PressingRating;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the person says about the pressing. */
final class Pressing {
  /** A rating from which it is too much. */
  static final PressingRating TOO_MUCH = new PressingRating(8);

  /** A rating at which a press may end early. */
  static final PressingRating FAINT = new PressingRating(3);

  /** Rising after this means ease. */
  static final Duration RISING_EASES = Duration.ofSeconds(20);

  /** Rising after this means release. */
  static final Duration RISING_RELEASES = Duration.ofSeconds(30);

  private Pressing() {}

  /** It is too much: release, easier from now on; the second time no more presses. */
  static Transition tooMuch(SessionState state) {
    return switch (state) {
      case InStep step -> inStep(step);
      case GetReady ready ->
          more(ready)
              .map(c -> goOn(new GetReady(c, ready.countdown(), ready.elapsed())))
              .orElseGet(() -> already(state));
      case Paused paused ->
          more(paused)
              .map(c -> new Transition(Pauses.with(paused, c), eased(c)))
              .orElseGet(() -> already(state));
      case Resting rest -> more(rest).map(c -> resting(rest, c)).orElseGet(() -> already(state));
      case Searched searched ->
          more(searched).map(c -> searched(searched, c)).orElseGet(() -> already(state));
      default -> Transition.stay(state);
    };
  }

  /** The question about the search stays open, and hands stay off. */
  private static Transition searched(Searched searched, Course course) {
    SessionState easier = Pauses.with(searched, course);
    Transition next =
        course.holdsEnded()
            ? Flow.leave(easier, Cue.Cause.TOO_MUCH, Flow.Way.COUNTDOWN)
            : Transition.stay(easier);
    return next.after(eased(course)).after(List.of(new Cue.Release(Cue.Cause.TOO_MUCH)));
  }

  private static Transition inStep(InStep state) {
    Course course = state.course();
    return switch (course.now()) {
      case Step.Press _ -> goOn(new InStep(course.onceMoreTooMuch()));
      case Step.Locate _ -> locating(course.onceMoreTooMuch());
      case Step.Strokes _ ->
          Flow.leave(new InStep(course.onceMoreTooMuch()), Cue.Cause.TOO_MUCH, Flow.Way.COUNTDOWN);
      case Step.Aftercare _ -> Transition.stay(state);
      case Step.Prepare _, Step.Rest _, Step.Move _, Step.StretchStep _ ->
          Flow.leave(state, Cue.Cause.TOO_MUCH, Flow.Way.COUNTDOWN)
              .after(List.of(new Cue.Release(Cue.Cause.TOO_MUCH)));
    };
  }

  private static Transition locating(Course course) {
    Transition next =
        course.holdsEnded()
            ? Flow.leave(new InStep(course), Cue.Cause.TOO_MUCH, Flow.Way.COUNTDOWN)
            : Flow.countdown(course, Session.COUNTDOWN);
    return next.after(eased(course)).after(List.of(new Cue.Release(Cue.Cause.TOO_MUCH)));
  }

  /** Goes on with an easier press where anything is left of it, else to its rest. */
  private static Transition goOn(SessionState state) {
    Course course = state.course();
    Transition next =
        course.left().isPositive()
            ? Flow.countdown(course, Session.COUNTDOWN)
            : Flow.leave(released(course), Cue.Cause.TOO_MUCH, Flow.Way.COUNTDOWN);
    return next.after(eased(course)).after(List.of(new Cue.Release(Cue.Cause.TOO_MUCH)));
  }

  /** Somewhere without contact, so that leaving from there says no release of its own. */
  private static SessionState released(Course course) {
    return new GetReady(course, Session.COUNTDOWN, Duration.ZERO);
  }

  /** In a rest it is about the press before; it answers the quick question. */
  static Transition resting(Resting rest, Course course) {
    Resting eased = new Resting(course, rest.until(), rest.answered(), rest.silence());
    if (rest.checkIn() == CheckIn.FULL) {
      return new Transition(eased, eased(course));
    }
    return course.holdsEnded()
        ? Flow.leave(eased, Cue.Cause.TOO_MUCH, Flow.Way.COUNTDOWN).after(eased(course))
        : CheckIns.answered(eased).after(eased(course));
  }

  private static Optional<Course> more(SessionState state) {
    Course course = state.course();
    return course.eased() ? Optional.empty() : Optional.of(course.onceMoreTooMuch());
  }

  private static Transition already(SessionState state) {
    List<Cue> cues = List.of(new Cue.Say(Cue.Sentence.ALREADY_EASIER));
    return state instanceof Resting rest && rest.checkIn() == CheckIn.QUICK
        ? CheckIns.answered(rest).after(cues)
        : new Transition(state, cues);
  }

  /** What is easier from now on. */
  private static List<Cue> eased(Course course) {
    if (course.holdsEnded()) {
      return List.of(new Cue.Say(Cue.Sentence.HOLDS_ENDED));
    }
    return course.routine().steps().stream()
        .skip(course.step())
        .mapMulti((Step s, Consumer<Step.Press> found) -> {
          if (s instanceof Step.Press press) {
            found.accept(press);
          }
        })
        .findFirst()
        .<List<Cue>>map(
            p -> List.of(new Cue.MadeEasier(course.target(p.target()), course.planned(p))))
        .orElse(List.of(new Cue.Say(Cue.Sentence.ALREADY_EASIER)));
  }

  static Transition rated(SessionState state, PressingRating rating) {
    boolean high = rating.compareTo(TOO_MUCH) >= 0;
    if (state instanceof InStep(Course course) && course.now() instanceof Step.Press press) {
      InStep rated = new InStep(course.rated(rating));
      return high ? tooMuch(rated) : rising(rated, course, press);
    }
    Course course = state.course();
    boolean open = course.now() instanceof Step.Press && course.elapsed().isPositive();
    Course rated =
        open
            ? course.rated(rating)
            : course.logged(course.log().rated(course.now().point(), rating));
    SessionState after = Pauses.with(state, rated);
    return high ? tooMuch(after) : Transition.stay(after);
  }

  /** Rising after 20 s eases, after 30 s releases; fallen to 3 or by half may end. */
  private static Transition rising(InStep rated, Course before, Step.Press press) {
    Course course = rated.course();
    PressingRating now = course.lastRating().orElseThrow();
    boolean rising = before.lastRating().filter(last -> now.compareTo(last) > 0).isPresent();
    if (rising && course.elapsed().compareTo(RISING_RELEASES) >= 0) {
      return Flow.leave(rated, Cue.Cause.RISING, Flow.Way.COUNTDOWN);
    }
    if (rising && course.elapsed().compareTo(RISING_EASES) >= 0) {
      return new Transition(rated, List.of(new Cue.EaseOff(course.target(press.target()))));
    }
    boolean fallen =
        before.firstRating().filter(first -> now.value() * 2 <= first.value()).isPresent();
    boolean faint = before.firstRating().isPresent() && now.compareTo(FAINT) <= 0;
    return fallen || (faint && !rising)
        ? new Transition(rated, List.of(new Cue.Say(Cue.Sentence.MAY_END_EARLY)))
        : Transition.stay(rated);
  }

  /** A cramp: release, then the gentle stretch of this point. */
  static Transition cramp(SessionState state) {
    Course course = state.course();
    boolean atIt = state instanceof InStep || state instanceof Searched;
    if (!atIt || course.now() instanceof Step.Aftercare) {
      return Transition.stay(state);
    }
    boolean stretches =
        course.routine().steps().stream()
            .skip(course.step() + 1L)
            .anyMatch(s -> isStretchOf(course, s));
    return Flow.leave(
            released(course),
            Cue.Cause.CRAMP,
            Flow.Way.COUNTDOWN,
            s ->
                stretches
                    ? isStretchOf(course, s)
                    : !s.point().equals(course.now().point()) || s instanceof Step.Aftercare)
        .after(
            List.of(new Cue.Release(Cue.Cause.CRAMP), new Cue.Say(Cue.Sentence.STRETCH_THE_CRAMP)));
  }

  private static boolean isStretchOf(Course course, Step step) {
    return step instanceof Step.StretchStep && step.point().equals(course.now().point());
  }
}
