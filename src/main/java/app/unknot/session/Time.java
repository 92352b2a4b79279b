package app.unknot.session;

import app.unknot.routine.Step;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What passing time does. Deadlines are sums of ticks; what a tick overshoots is dropped. */
final class Time {
  /** When a press has settled. */
  static final Duration SETTLED = Duration.ofSeconds(5);

  /** A stretch is no pressure and has no release; with closed eyes its end is told all the same. */
  private static final List<Cue> LET_GO = List.of(new Cue.Say(Cue.Sentence.STRETCH_OVER));

  private Time() {}

  static Transition tick(SessionState state, Duration elapsed) {
    if (state instanceof Paused paused) {
      return paused(paused, elapsed);
    }
    if (elapsed.isNegative() || elapsed.compareTo(Session.LONGEST_TICK) > 0) {
      return gap(state, elapsed);
    }
    return switch (state) {
      case GetReady ready -> ready(ready, elapsed);
      case InStep step -> step(step, elapsed);
      case Searched searched -> Finding.waited(searched, elapsed);
      case Resting rest -> resting(rest, elapsed);
      default -> Transition.stay(state);
    };
  }

  /**
   * A gap counts as nothing, neither as pressure nor as rest. That nobody was there counts: a
   * machine that slept for an hour does not wake into a session. Heat may have stayed on the skin
   * all the while, so there is no more of it.
   */
  private static Transition gap(SessionState state, Duration elapsed) {
    Duration away = elapsed.isNegative() ? Duration.ZERO : elapsed;
    List<Cue> release = List.of(new Cue.Release(Cue.Cause.GAP));
    return away.compareTo(Session.LONGEST_PAUSE) >= 0
        ? Flow.finish(state.course(), Ending.Kind.PAUSED_TOO_LONG).after(release)
        : Pauses.paused(Warmth.over(state), PauseCause.GAP, away).after(release);
  }

  private static Transition paused(Paused paused, Duration elapsed) {
    Duration sum = elapsed.isNegative() ? paused.elapsed() : paused.elapsed().plus(elapsed);
    return sum.compareTo(Session.LONGEST_PAUSE) >= 0
        ? Flow.finish(paused.course(), Ending.Kind.PAUSED_TOO_LONG)
        : Transition.stay(new Paused(paused.course(), paused.rest(), paused.cause(), sum));
  }

  private static Transition ready(GetReady ready, Duration elapsed) {
    Duration sum = ready.elapsed().plus(elapsed);
    if (sum.compareTo(ready.countdown()) >= 0) {
      return Flow.begin(ready.course());
    }
    return new Transition(
        new GetReady(ready.course(), ready.countdown(), sum),
        count(ready.elapsed(), sum, ready.countdown()));
  }

  private static Transition step(InStep state, Duration elapsed) {
    Course before = state.course();
    Course after = before.elapse(Course.least(elapsed, before.left()));
    if (after.now() instanceof Step.Locate && !after.holdsEnded()) {
      return Finding.searching(before, after);
    }
    if (!after.left().isPositive()) {
      Transition next = Flow.leave(new InStep(after), Cue.Cause.TIME_UP, Flow.Way.DIRECT);
      return after.now() instanceof Step.StretchStep ? next.after(LET_GO) : next;
    }
    List<Cue> cues = new ArrayList<>();
    if (after.now() instanceof Step.Press press) {
      if (crossed(SETTLED, before.elapsed(), after.elapsed())) {
        cues.add(new Cue.HoldStill(press, after.routine().presser()));
      }
      if (crossed(after.planned().dividedBy(2), before.elapsed(), after.elapsed())) {
        cues.add(new Cue.HalfTime());
      }
    }
    if (after.now() instanceof Step.StretchStep stretch && onceMore(stretch, before, after)) {
      cues.add(new Cue.Say(Cue.Sentence.ONCE_MORE));
    }
    cues.addAll(count(before.elapsed(), after.elapsed(), after.planned()));
    return new Transition(new InStep(after), cues);
  }

  /** With closed eyes nobody sees that one stretch is over and the next one begins. */
  private static boolean onceMore(Step.StretchStep stretch, Course before, Course after) {
    for (int time = 1; time < stretch.times(); time++) {
      if (crossed(stretch.hold().multipliedBy(time), before.elapsed(), after.elapsed())) {
        return true;
      }
    }
    return false;
  }

  private static Transition resting(Resting rest, Duration elapsed) {
    Course before = rest.course();
    Course after = before.elapse(elapsed);
    if (rest.answered()) {
      Resting later = new Resting(after, rest.until(), true, rest.silence());
      return after.elapsed().compareTo(rest.until()) >= 0
          ? Flow.leave(later, Cue.Cause.TIME_UP, Flow.Way.DIRECT)
          : new Transition(later, count(before.elapsed(), after.elapsed(), rest.until()));
    }
    Duration silence = rest.silence().plus(elapsed);
    if (silence.compareTo(Session.NO_ANSWER) >= 0) {
      return Flow.finish(after, Ending.Kind.NO_ANSWER);
    }
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < Session.ASK_AGAIN.size(); i++) {
      if (crossed(Session.ASK_AGAIN.get(i), rest.silence(), silence)) {
        cues.add(CheckIns.ask(after, rest.checkIn(), i + 2));
      }
    }
    return new Transition(new Resting(after, rest.until(), false, silence), cues);
  }

  /** The last number of 3, 2, 1 that was passed; a late one is left out rather than rushed. */
  private static List<Cue> count(Duration before, Duration after, Duration end) {
    for (int number = 1; number <= Cue.Count.FROM; number++) {
      if (crossed(end.minusSeconds(number), before, after)) {
        return List.of(new Cue.Count(number));
      }
    }
    return List.of();
  }

  static boolean crossed(Duration mark, Duration before, Duration after) {
    return before.compareTo(mark) < 0 && after.compareTo(mark) >= 0;
  }
}
