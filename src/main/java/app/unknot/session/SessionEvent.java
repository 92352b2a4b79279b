package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import java.time.Duration;
import java.util.Optional;

/** Something that happens to a session. Every event may come in every state. */
public sealed interface SessionEvent {
  /**
   * Time passed.
   *
   * @param elapsed since the tick before, from a monotonic source; over 2 s or below 0 is a gap
   */
  record Tick(Duration elapsed) implements SessionEvent {}

  /** The person pauses. */
  record Pause() implements SessionEvent {}

  /** The person carries on. */
  record Resume() implements SessionEvent {}

  /** The person leaves this step out. */
  record Skip() implements SessionEvent {}

  /** The pressing is too much. */
  record TooMuch() implements SessionEvent {}

  /** The person stops. */
  record Stop(StopReason reason) implements SessionEvent {}

  /** What the spot feels like under pressure, said during a press or about the last one. */
  record PressingRated(PressingRating rating) implements SessionEvent {}

  /** The one-key answer between presses. */
  record QuickAnswered(Quick answer) implements SessionEvent {}

  /** The answer to the full check-in, which may be given to a quick one as well. */
  record CheckInAnswered(PainRating pain, Optional<Symptom> symptom) implements SessionEvent {}

  /** The area is warm enough. */
  record WarmEnough() implements SessionEvent {}

  /** The sore spot was found. */
  record Found() implements SessionEvent {}

  /**
   * Whether it is the pain the person knows was answered, or left open. What was answered is for
   * the ranking; the session goes on in any case.
   */
  record FamiliarAnswered() implements SessionEvent {}

  /** Nothing is sore here. */
  record NothingSore() implements SessionEvent {}

  /** Enough of this press, or of these strokes. */
  record EndEarly() implements SessionEvent {}

  /** Enough of this session: finish here and save. */
  record FinishHere() implements SessionEvent {}

  /** The person wants them shorter from now on. There is nothing that makes them longer. */
  record Shorten(Part part) implements SessionEvent {}

  /** The muscle cramps. */
  record Cramp() implements SessionEvent {}

  /** The window is minimised or hidden, the screen locked or asleep. */
  record Hidden() implements SessionEvent {}

  /** The window is visible again. */
  record Shown() implements SessionEvent {}

  /** The window lost the keyboard, so that its keys no longer reach the session. */
  record FocusLost() implements SessionEvent {}

  /** The window has the keyboard again. */
  record FocusGained() implements SessionEvent {}

  /** What can be made shorter while a session runs. */
  enum Part {
    HOLDS,
    RESTS
  }

  /** The answers of the quick check-in; stopping is {@link Stop}. */
  enum Quick {
    FINE,
    TOO_MUCH
  }
}
