package app.unknot.session;

import app.unknot.routine.Step;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Searched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Looking for the sore spot, and the two questions about it. Nobody presses a spot that nobody
 * found: without an answer hands stay off, and silence ends the session as it does everywhere.
 */
final class Finding {
  /** The search is asked about when this part of it is over. */
  private static final int ASKED_AFTER = 2;

  private static final int OF = 3;

  private Finding() {}

  /** The search goes on, is asked about, and is over. */
  static Transition searching(Course before, Course after) {
    if (isOver(after)) {
      return ask(after).after(List.of(new Cue.Release(Cue.Cause.TIME_UP)));
    }
    Duration asked = after.planned().multipliedBy(ASKED_AFTER).dividedBy(OF);
    List<Cue> cues =
        Time.crossed(asked, before.elapsed(), after.elapsed())
            ? List.of(new Cue.AskFound(1))
            : List.of();
    return new Transition(new InStep(after), cues);
  }

  /** Whether nothing is left of the search, where there is one and a press would follow. */
  static boolean isOver(Course course) {
    return course.now() instanceof Step.Locate
        && !course.holdsEnded()
        && !course.left().isPositive();
  }

  /** Waits for what was found. */
  static Transition ask(Course course) {
    return new Transition(new Searched(course, false, Duration.ZERO), List.of(new Cue.AskFound(2)));
  }

  /** Nobody answers: released, asked again, ended. */
  static Transition waited(Searched state, Duration elapsed) {
    Duration silence = state.silence().plus(elapsed);
    if (silence.compareTo(Session.NO_ANSWER) >= 0) {
      return Flow.finish(state.course(), Ending.Kind.NO_ANSWER);
    }
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < Session.ASK_AGAIN.size(); i++) {
      if (Time.crossed(Session.ASK_AGAIN.get(i), state.silence(), silence)) {
        cues.add(state.found() ? new Cue.AskFamiliar(i + 2) : new Cue.AskFound(i + 3));
      }
    }
    Transition waited = new Transition(new Searched(state.course(), state.found(), silence), cues);
    // Whoever found the spot may still be feeling for it; who is silent that long is not.
    return cues.isEmpty() || !state.found()
        ? waited
        : waited.after(List.of(new Cue.Release(Cue.Cause.TIME_UP)));
  }

  /** Found: the second question. */
  static Transition found(SessionState state) {
    boolean asked = state instanceof Searched searched && !searched.found();
    return isLooking(state) || asked
        ? new Transition(
            new Searched(state.course(), true, Duration.ZERO), List.of(new Cue.AskFamiliar(1)))
        : Transition.stay(state);
  }

  /** Goes on to the first press through a countdown. */
  static Transition familiar(SessionState state) {
    return state instanceof Searched(_, boolean found, _) && found
        ? Flow.leave(state, Cue.Cause.ENOUGH, Flow.Way.COUNTDOWN)
        : Transition.stay(state);
  }

  /** Leaves the point; nobody presses harder to find something. */
  static Transition nothingSore(SessionState state) {
    if (!isLooking(state) && !(state instanceof Searched)) {
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
