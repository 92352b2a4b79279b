package app.unknot.session;

import app.unknot.routine.Routine;
import app.unknot.session.SessionEvent.Tick;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Plays a session step by step and holds every edge against the invariants. */
final class Player {
  private SessionState state;
  private List<Cue> cues;
  private final List<Cue> heard = new ArrayList<>();
  private boolean silent;

  Player(Routine routine) {
    Transition begun = Session.begin(routine, Routines.BEFORE, Routines.NOW);
    state = begun.state();
    cues = begun.cues();
    heard.addAll(cues);
  }

  SessionState state() {
    return state;
  }

  Course course() {
    return state.course();
  }

  /** The cues of the last event. */
  List<Cue> cues() {
    return cues;
  }

  /** All cues so far. */
  List<Cue> heard() {
    return heard;
  }

  Player on(SessionEvent event) {
    Transition transition = Session.on(state, event);
    SessionInvariants.check(state, event, transition);
    state = transition.state();
    cues = transition.cues();
    heard.addAll(cues);
    return this;
  }

  /** Whole seconds pass, one by one; a search that is over is answered. */
  Player wait(int seconds) {
    for (int i = 0; i < seconds; i++) {
      answerTheSearch();
      on(new Tick(Duration.ofSeconds(1)));
    }
    return this;
  }

  /** Waits until the person presses. */
  Player untilPressing() {
    int waited = 0;
    while (!state.isPressing()) {
      if (waited++ > 400) {
        throw new AssertionError("never presses: " + state);
      }
      wait(1);
    }
    return this;
  }

  /** Whoever is silent answers nothing about the search either. */
  Player silent() {
    silent = true;
    return this;
  }

  /** Found, and it is the pain the person knows, as soon as that is asked at the end. */
  private void answerTheSearch() {
    if (!silent && state instanceof SessionState.Searched) {
      found();
    }
  }

  /** The spot is found, and it is the pain the person knows. */
  Player found() {
    return on(new SessionEvent.Found()).on(new SessionEvent.FamiliarAnswered());
  }

  /** Waits until the person rests. */
  Player untilResting() {
    int waited = 0;
    while (!(state instanceof SessionState.Resting)) {
      if (waited++ > 400) {
        throw new AssertionError("never rests: " + state);
      }
      wait(1);
    }
    return this;
  }

  SessionRecord record() {
    return SessionRecord.of(state);
  }
}
