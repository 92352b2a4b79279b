package app.unknot.session;

import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Pausing, and coming back through a countdown. */
final class Pauses {
  private Pauses() {}

  static Transition pause(SessionState state, PauseCause cause, Cue.Cause release) {
    return state instanceof Paused
        ? Transition.stay(state)
        : paused(state, cause, Duration.ZERO).after(List.of(new Cue.Release(release)));
  }

  /** Pauses where nothing presses any more. */
  static Transition paused(SessionState state, PauseCause cause, Duration elapsed) {
    Optional<Resting> rest =
        state instanceof Resting resting ? Optional.of(resting) : Optional.empty();
    return new Transition(
        new Paused(state.course(), rest, cause, elapsed), List.of(new Cue.Paused(cause)));
  }

  static Transition resume(Paused paused) {
    Course course = paused.course().pausingAfterPress(false);
    return paused
        .rest()
        .map(r -> backTo(new Resting(course, r.until(), r.answered(), r.silence())))
        .orElseGet(() -> Flow.carryOn(course));
  }

  /** Back to a rest; what was asked is asked again, and hands get time to come back. */
  static Transition backTo(Resting rest) {
    return rest.answered()
        ? CheckIns.answered(rest)
        : new Transition(rest, List.of(CheckIns.ask(rest.course(), rest.checkIn(), 1)));
  }

  static Transition shown(SessionState state) {
    return state instanceof Paused
        ? new Transition(state, List.of(new Cue.Say(Cue.Sentence.STILL_PAUSED)))
        : Transition.stay(state);
  }

  static Transition focusLost(SessionState state) {
    return new Transition(
        with(state, state.course().pausingAfterPress(true)),
        List.of(new Cue.Say(Cue.Sentence.CLICK_TO_STAY_IN_REACH)));
  }

  static Transition focusGained(SessionState state) {
    return Transition.stay(with(state, state.course().pausingAfterPress(false)));
  }

  /** The same state with another course. */
  static SessionState with(SessionState state, Course course) {
    return switch (state) {
      case SessionState.GetReady(_, Duration countdown, Duration elapsed) ->
          new SessionState.GetReady(course, countdown, elapsed);
      case SessionState.InStep _ -> new SessionState.InStep(course);
      case SessionState.Searched(_, boolean found, Duration silence) ->
          new SessionState.Searched(course, found, silence);
      case Resting(_, Duration until, boolean answered, Duration silence) ->
          new Resting(course, until, answered, silence);
      case Paused(_, Optional<Resting> rest, PauseCause cause, Duration elapsed) ->
          new Paused(
              course,
              rest.map(r -> new Resting(course, r.until(), r.answered(), r.silence())),
              cause,
              elapsed);
      case SessionState.Finished _, SessionState.Stopped _ -> state;
    };
  }
}
