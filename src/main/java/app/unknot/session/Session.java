package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.routine.ClearanceEnded;
import app.unknot.routine.Routine;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.Part;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import app.unknot.session.SessionState.Stopped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a guided session: pure and total. An event in a state gives the next state and what
 * to tell the person; the same input always gives the same output. {@code docs/session.md}
 * describes it, with the transcript of a routine.
 */
public final class Session {
  /** The longest tick that is taken for time; anything longer, or below zero, is a gap. */
  public static final Duration LONGEST_TICK = Duration.ofSeconds(2);

  /** The countdown before going on with something. */
  public static final Duration COUNTDOWN = Duration.ofSeconds(5);

  /** When an unanswered check-in is asked again, since it was first asked. */
  public static final List<Duration> ASK_AGAIN =
      List.of(Duration.ofSeconds(20), Duration.ofSeconds(40));

  /** When an unanswered check-in ends the session. */
  public static final Duration NO_ANSWER = Duration.ofSeconds(90);

  /** When a pause ends the session. */
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** So much more pain than before suggests ending. */
  public static final int PAIN_UP = 2;

  private Session() {}

  /**
   * Begins a routine with a countdown.
   *
   * @throws ClearanceEnded where the routine's clearance does not hold at {@code now}
   */
  public static Transition begin(Routine routine, PainRating before, Instant now) {
    if (!routine.isValidAt(now)) {
      throw new ClearanceEnded();
    }
    return Flow.enter(Course.begin(routine, before), Flow.Way.COUNTDOWN);
  }

  /** What an event does in a state. Sessions that are over take no notice of anything. */
  public static Transition on(SessionState state, SessionEvent event) {
    if (!state.isLive()) {
      return Transition.stay(state);
    }
    return Warmth.watched(state, answered(state, event));
  }

  private static Transition answered(SessionState state, SessionEvent event) {
    return switch (event) {
      case SessionEvent.Tick(Duration elapsed) -> Time.tick(state, elapsed);
      case SessionEvent.Stop(StopReason reason) -> stop(state, reason);
      case SessionEvent.FinishHere() ->
          Flow.finish(state.course(), Ending.Kind.FINISHED_EARLY)
              .after(List.of(new Cue.Release(Cue.Cause.FINISHED)));
      case SessionEvent.Pause() -> Pauses.pause(state, PauseCause.ASKED, Cue.Cause.PAUSED);
      case SessionEvent.Hidden() -> Pauses.pause(state, PauseCause.HIDDEN, Cue.Cause.HIDDEN);
      case SessionEvent.Shown() -> Pauses.shown(state);
      case SessionEvent.FocusLost() -> Pauses.focusLost(state);
      case SessionEvent.FocusGained() -> Pauses.focusGained(state);
      case SessionEvent.Resume() ->
          state instanceof Paused paused ? Pauses.resume(paused) : Transition.stay(state);
      case SessionEvent.Skip() -> skip(state);
      case SessionEvent.TooMuch() -> Pressing.tooMuch(state);
      case SessionEvent.PressingRated rated -> Pressing.rated(state, rated.rating());
      case SessionEvent.QuickAnswered(Quick answer) ->
          state instanceof Resting rest ? CheckIns.quick(rest, answer) : Transition.stay(state);
      case CheckInAnswered answer ->
          state instanceof Resting rest ? CheckIns.full(rest, answer) : Transition.stay(state);
      case SessionEvent.WarmEnough() -> Warmth.enough(state);
      case SessionEvent.Found() -> Finding.found(state);
      case SessionEvent.FamiliarAnswered() -> Finding.familiar(state);
      case SessionEvent.NothingSore() -> Finding.nothingSore(state);
      case SessionEvent.EndEarly() ->
          state.isPressing()
              ? Flow.leave(state, Cue.Cause.ENOUGH, Flow.Way.COUNTDOWN)
              : Transition.stay(state);
      case SessionEvent.Shorten(Part part) -> Shortening.shorten(state, part);
      case SessionEvent.Cramp() -> Pressing.cramp(state);
    };
  }

  /** How long the press or rest that runs or comes next lasts; empty where none comes. */
  public static Optional<Duration> length(SessionState state, Part part) {
    return Shortening.length(state, part);
  }

  /** How long they would last if they were shortened; empty where that is not possible. */
  public static Optional<Duration> shorter(SessionState state, Part part) {
    return Shortening.shorter(state, part);
  }

  private static Transition stop(SessionState state, StopReason reason) {
    return new Transition(
        new Stopped(state.course().closed(), reason),
        List.of(new Cue.Release(Cue.Cause.STOPPED), new Cue.Stopped(reason)));
  }

  /**
   * Leaves the step out. A rest is only shortened, and its question stays. Where nobody has said
   * that the spot was found, leaving the question out is not finding it: nothing is pressed.
   */
  private static Transition skip(SessionState state) {
    return switch (state) {
      case Resting rest -> CheckIns.shortened(rest);
      case Paused(_, var rest, _, _) when rest.isPresent() -> CheckIns.shortened(rest.get());
      case Searched searched when !searched.found() -> Finding.nothingSore(searched);
      case GetReady _, InStep _, Searched _, Paused _ ->
          Flow.leave(state, Cue.Cause.SKIPPED, Flow.Way.COUNTDOWN);
      default -> Transition.stay(state);
    };
  }
}
