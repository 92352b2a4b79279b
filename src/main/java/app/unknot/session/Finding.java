package app.unknot.session;

import app.unknot.routine.Step;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import java.util.List;

/** Looking for the sore spot. */
final class Finding {
  private Finding() {}

  /** Goes on to the first press through a countdown. */
  static Transition found(SessionState state) {
    return isLooking(state)
        ? Flow.leave(state, Cue.Cause.ENOUGH, Flow.Way.COUNTDOWN)
        : Transition.stay(state);
  }

  /** Leaves the point; nobody presses harder to find something. */
  static Transition nothingSore(SessionState state) {
    if (!isLooking(state)) {
      return Transition.stay(state);
    }
    Step here = state.course().now();
    return Flow.leave(
            state,
            Cue.Cause.ENOUGH,
            Flow.Way.COUNTDOWN,
            s -> s instanceof Step.Aftercare || !s.point().equals(here.point()))
        .after(List.of(new Cue.Say(Cue.Sentence.NOTHING_SORE)));
  }

  private static boolean isLooking(SessionState state) {
    boolean active = state instanceof InStep || state instanceof GetReady;
    return active && state.course().now() instanceof Step.Locate;
  }
}
