package app.unknot.ui.player;

import app.unknot.routine.Step;
import app.unknot.session.Session;
import app.unknot.session.SessionEvent;
import app.unknot.session.SessionState;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import java.time.Duration;
import java.util.Optional;

/** What the player reads off a session at one moment. */
record Moment(SessionState state) {
  /** From this much silence on the screen counts down. */
  private static final Duration CLOSING = Session.NO_ANSWER.minusMinutes(1);

  /** Seconds until an open question closes the session; empty while there is more than a minute. */
  Optional<Long> closesIn() {
    return silence()
        .filter(silence -> silence.compareTo(CLOSING) > 0)
        .map(silence -> Clocks.seconds(Session.NO_ANSWER.minus(silence)));
  }

  private Optional<Duration> silence() {
    return switch (state) {
      case Resting rest when !rest.answered() -> Optional.of(rest.silence());
      case Searched searched -> Optional.of(searched.silence());
      default -> Optional.empty();
    };
  }

  /** How long the press or rest that runs or comes next lasts; empty where none comes. */
  Optional<Duration> length(SessionEvent.Part part) {
    return Session.length(state, part);
  }

  /** How long it would last if it were shortened; empty where it is as short as it gets. */
  Optional<Duration> shorter(SessionEvent.Part part) {
    return Session.shorter(state, part);
  }

  boolean isWarming() {
    return state instanceof InStep(var course) && course.now() instanceof Step.Prepare;
  }

  /** Whether the warming was broken off, so that heat may still be on the skin. */
  boolean isHeatLeft() {
    return isToWarm() && !(state instanceof InStep) && !(state instanceof GetReady);
  }

  /** Whether the step is the warming, whatever state it is in. */
  boolean isToWarm() {
    return state.course().now() instanceof Step.Prepare;
  }

  /** Whether the spot is looked for; when it is asked about, it is not. */
  boolean isLocating() {
    return state instanceof InStep(var course) && course.now() instanceof Step.Locate;
  }

  boolean canCramp() {
    return (state instanceof InStep || state instanceof Searched)
        && !isWarming()
        && !(state.course().now() instanceof Step.Aftercare);
  }
}
