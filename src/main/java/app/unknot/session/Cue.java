package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import java.time.Duration;
import java.util.Optional;

/**
 * Something to tell the person now. Screen, voice and sound observe the same cues; the words are in
 * {@link CueWords}. A release, where there is one, comes before all other cues.
 */
public sealed interface Cue {
  /** Ease off now. Whatever guards the release is disarmed by this. */
  record Release(Cause cause) implements Cue {}

  /** The first rule, before the first press of every point. */
  record FirstRule(Presser by) implements Cue {}

  /** A countdown to a step. */
  record GetReady(Step step, Duration countdown) implements Cue {}

  /** How to settle for the search of a point: with which tool, or how a partner comes to it. */
  record Settle(SidedPoint point, Tool tool, Presser by) implements Cue {}

  /**
   * Was the spot found.
   *
   * @param time 1 while the search goes on, 2 when it is over, then whenever it is asked again
   */
  record AskFound(int time) implements Cue {}

  /**
   * Is it the pain the person knows.
   *
   * @param time how often it was asked, this time included
   */
  record AskFamiliar(int time) implements Cue {}

  /**
   * A step without pressure begins or goes on.
   *
   * @param step with as much of it as is left
   */
  record BeginStep(Step step, Presser by) implements Cue {}

  /**
   * A press begins or goes on.
   *
   * @param by who presses
   * @param left how long it lasts from now
   * @param target what it may feel like
   */
  record BeginPress(Step.Press press, Presser by, Duration left, PressingRange target)
      implements Cue {}

  /** Light strokes begin or go on. */
  record BeginStrokes(Step.Strokes strokes, Duration left, PressingRange target) implements Cue {}

  /** The press has settled: keep still, or keep moving, and breathe. */
  record HoldStill(Step.Press press, Presser by) implements Cue {}

  /** Half of a press is over. */
  record HalfTime() implements Cue {}

  /**
   * The last seconds of a step.
   *
   * @param number 3, 2 or 1
   */
  record Count(int number) implements Cue {
    /** The first number. */
    static final int FROM = 3;

    /** Whether no number comes before it. */
    public boolean isFirst() {
      return number == FROM;
    }
  }

  /** Press more lightly, without leaving the spot. */
  record EaseOff(PressingRange target) implements Cue {}

  /** From now on it is easier. */
  record MadeEasier(PressingRange target, Duration hold) implements Cue {}

  /**
   * From now on presses or rests are shorter.
   *
   * @param length how long they are
   * @param left how long the press that goes on lasts from now; empty where nothing is pressed
   */
  record Shortened(SessionEvent.Part part, Duration length, Optional<Duration> left)
      implements Cue {}

  /** A rest begins, and lasts this long. */
  record BeginRest(Step.Rest rest, Duration length) implements Cue {}

  /**
   * How is it going.
   *
   * @param time how often it was asked, this time included
   * @param by who presses; it is the other one who answers
   */
  record AskCheckIn(CheckIn kind, int time, Presser by) implements Cue {
    /** Whether one key answers it. */
    public boolean isQuick() {
      return kind == CheckIn.QUICK;
    }
  }

  /** Pain is two or more above the start: ending here is a good choice. */
  record SuggestEnding(PainRating before, PainRating now) implements Cue {}

  /** One sentence. */
  record Say(Sentence sentence) implements Cue {}

  /** The session is paused. */
  record Paused(PauseCause cause) implements Cue {}

  /** The session was stopped. */
  record Stopped(StopReason reason) implements Cue {}

  /** The session is over and saved. */
  record Finished(Ending ending) implements Cue {}

  /** Why to ease off. */
  enum Cause {
    TIME_UP,
    ENOUGH,
    PAUSED,
    GAP,
    HIDDEN,
    TOO_MUCH,
    RISING,
    SKIPPED,
    CRAMP,
    STOPPED,
    FINISHED
  }

  /** Sentences without anything to fill in. */
  enum Sentence {
    MAY_END_EARLY,
    HOLDS_ENDED,
    ALREADY_EASIER,
    SHORTEST,
    NOTHING_SORE,
    STRETCH_THE_CRAMP,
    ONCE_MORE,
    STRETCH_OVER,
    HEAT_AWAY,
    CLICK_TO_STAY_IN_REACH,
    STILL_PAUSED
  }

  /**
   * For the guard that says "release" by itself when the session is silent: how long from this cue
   * on pressure can last by plan. It fires 2 s later unless a release came first.
   */
  default Optional<Duration> pressesFor() {
    return switch (this) {
      case BeginPress press -> Optional.of(press.left());
      case BeginStrokes strokes -> Optional.of(strokes.left());
      case Shortened shortened -> shortened.left();
      default -> Optional.empty();
    };
  }
}
