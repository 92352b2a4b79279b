package app.unknot.session;

import app.unknot.routine.Step;
import app.unknot.session.SessionState.InStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Warming the area. Heat stays on the skin when nobody says otherwise: whatever ends or interrupts
 * the warming says to take it away.
 */
final class Warmth {
  private static final Cue AWAY = new Cue.Say(Cue.Sentence.HEAT_AWAY);

  private Warmth() {}

  /** Whether heat is on the skin now, by plan. */
  static boolean isOn(SessionState state) {
    return state instanceof InStep(Course course) && course.now() instanceof Step.Prepare;
  }

  /** The same state with nothing left of the warming, where it runs. */
  static SessionState over(SessionState state) {
    Course course = state.course();
    return isOn(state) ? Pauses.with(state, course.elapse(course.left())) : state;
  }

  /** Warm enough: on to the search. */
  static Transition enough(SessionState state) {
    return isOn(state)
        ? Flow.leave(state, Cue.Cause.ENOUGH, Flow.Way.COUNTDOWN)
        : Transition.stay(state);
  }

  /** What happened in a state, and that heat is taken away where it ended the warming. */
  static Transition watched(SessionState before, Transition next) {
    if (!isOn(before) || isOn(next.state())) {
      return next;
    }
    List<Cue> cues = new ArrayList<>(next.cues());
    boolean released = !cues.isEmpty() && cues.getFirst() instanceof Cue.Release;
    cues.add(released ? 1 : 0, AWAY);
    return new Transition(next.state(), cues);
  }
}
