package app.unknot.ui.player;

import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import app.unknot.session.SessionState;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import app.unknot.session.SessionState.Stopped;

/** What the player shows, which is also what a key means. */
enum Page {
  /** A countdown. */
  READY,
  /** Pressing or stroking. */
  PRESS,
  /** A step without pressure. */
  STEP,
  /** Looking for the spot, or asked whether it was found. */
  SEARCH,
  /** Asked whether it is the pain the person knows. */
  FAMILIAR,
  /** Resting, with the one-key question open. */
  QUICK,
  /** Resting, answered. */
  REST,
  /** The full check-in. */
  CHECK,
  PAUSED,
  STOPPED,
  /** Over; another screen comes. */
  OVER;

  /**
   * The page of a state.
   *
   * @param more whether the person wants to say more than the quick question asks
   */
  static Page of(SessionState state, boolean more) {
    return switch (state) {
      case GetReady _ -> READY;
      case InStep(var course) when course.now() instanceof Step.Locate -> SEARCH;
      case InStep step -> step.isPressing() ? PRESS : STEP;
      case Resting rest when rest.answered() -> REST;
      case Resting rest -> more || rest.checkIn() == CheckIn.FULL ? CHECK : QUICK;
      case Searched(_, boolean found, _) -> found ? FAMILIAR : SEARCH;
      case Paused _ -> PAUSED;
      case Stopped _ -> STOPPED;
      case Finished _ -> OVER;
    };
  }

  /** Whether it asks about the spot, with the keys that pause elsewhere. */
  boolean asksInSearch() {
    return this == SEARCH || this == FAMILIAR;
  }

  /** Whether the ring is on it. */
  boolean hasRing() {
    return this != CHECK && this != STOPPED && this != OVER;
  }
}
