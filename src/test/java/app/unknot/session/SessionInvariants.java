package app.unknot.session;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.routine.Dose;
import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import app.unknot.safety.Limits;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import app.unknot.session.SessionState.Searched;
import app.unknot.session.SessionState.Stopped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What holds on every edge of every session. Plain comparisons: millions of them are made. */
final class SessionInvariants {
  private final SessionState from;
  private final SessionEvent event;
  private final SessionState to;
  private final List<Cue> cues;

  private SessionInvariants(SessionState from, SessionEvent event, Transition transition) {
    this.from = from;
    this.event = event;
    to = transition.state();
    cues = transition.cues();
  }

  /**
   * Holds an edge against all invariants.
   *
   * @throws AssertionError naming the invariant and the edge
   */
  static void check(SessionState from, SessionEvent event, Transition transition) {
    SessionInvariants edge = new SessionInvariants(from, event, transition);
    edge.endedSessionsAbsorbEverythingSilently();
    if (from.isLive()) {
      edge.releaseComesFirst();
      edge.stopIsOneTransition();
      edge.pressureIsCountedFromTicksOnly();
      edge.noCeilingIsExceeded();
      edge.aGapPausesAndCountsNothing();
      edge.hiddenReleasesAndPauses();
      edge.nothingResumesByItself();
      edge.onlyTimeBeginsContact();
      edge.itOnlyGetsEasier();
      edge.lengthsOnlyGetShorter();
      edge.tooMuchTwiceEndsThePresses();
      edge.betweenPressesThereIsRest();
      edge.anOpenQuestionKeepsReleased();
      edge.thePersonAloneLeavesTheSearch();
      edge.silenceAndPausesEnd();
      edge.stepsNeverGoBack();
      edge.theFirstRuleComesBeforeTheFirstPress();
      edge.nobodyIsAskedInAPress();
      edge.theGuardIsArmedExactlyWhilePressing();
      edge.heatIsTakenAwayWheneverWarmingStops();
    }
  }

  private void endedSessionsAbsorbEverythingSilently() {
    holds(from.isLive() || (to.equals(from) && cues.isEmpty()), "ended sessions absorb silently");
  }

  private void releaseComesFirst() {
    if (from.isPressing() && !to.isPressing()) {
      holds(!cues.isEmpty() && cues.getFirst() instanceof Cue.Release, "leaving releases first");
    }
    for (int i = 1; i < cues.size(); i++) {
      holds(!(cues.get(i) instanceof Cue.Release), "a release is the first cue and the only one");
    }
    holds(
        !to.isPressing() || cues.stream().noneMatch(Cue.Release.class::isInstance),
        "no release while pressing goes on");
  }

  private void stopIsOneTransition() {
    if (event instanceof SessionEvent.Stop(StopReason reason)) {
      holds(to instanceof Stopped s && s.reason().equals(reason), "stop stops in one transition");
      holds(cues.getFirst() instanceof Cue.Release, "stop releases first");
    }
  }

  private void pressureIsCountedFromTicksOnly() {
    Duration more = to.course().deliveredInAll().minus(from.course().deliveredInAll());
    Duration most =
        from.isPressing() && event instanceof Tick(Duration e) && !isGap(e) ? e : Duration.ZERO;
    holds(!more.isNegative() && more.compareTo(most) <= 0, "pressure is counted from ticks only");
    if (from.isPressing() && to.isPressing()) {
      holds(more.equals(most), "all time under pressure is counted");
    }
  }

  private void noCeilingIsExceeded() {
    Course course = to.course();
    if (course.delivered().equals(from.course().delivered())) {
      return;
    }
    Routine routine = course.routine();
    for (SidedPoint point : routine.points()) {
      Duration delivered = course.delivered(point);
      holds(
          notOver(delivered, routine.allowance(point).pressing()), "the day's pressing of a point");
      holds(notOver(delivered, routine.pressing(point)), "no more than planned for a point");
    }
    holds(notOver(course.deliveredInAll(), routine.pressingLeft()), "pressing of the session");
    if (course.now() instanceof Step.Press press) {
      Limits limits = routine.allowance(press.point()).limits();
      holds(notOver(course.elapsed(), press.hold()), "a press is not longer than planned");
      holds(notOver(course.elapsed(), limits.hold()), "a press is not longer than the limits");
    }
  }

  private void aGapPausesAndCountsNothing() {
    if (event instanceof Tick(Duration e) && isGap(e)) {
      holds(to instanceof Paused || !to.isLive(), "a gap pauses");
      if (isWarming(from) && to.isLive()) {
        holds(to.course().left().isZero(), "after a gap there is no more heat");
      } else {
        holds(to.course().elapsed().equals(from.course().elapsed()), "a gap counts nothing");
      }
      holds(to.course().delivered().equals(from.course().delivered()), "a gap is no pressure");
    }
  }

  private void hiddenReleasesAndPauses() {
    if (event instanceof SessionEvent.Hidden || event instanceof SessionEvent.Pause) {
      holds(to instanceof Paused, "hidden and pause pause");
      holds(from instanceof Paused || cues.getFirst() instanceof Cue.Release, "a pause releases");
    }
  }

  private void nothingResumesByItself() {
    if (from instanceof Paused && to.isLive() && !(to instanceof Paused)) {
      holds(
          event instanceof SessionEvent.Resume || event instanceof SessionEvent.Skip,
          "only the person ends a pause");
    }
  }

  private void onlyTimeBeginsContact() {
    if (!from.isPressing() && to.isPressing()) {
      holds(event instanceof Tick, "no key begins a press at once");
      holds(!(from instanceof Paused), "a pause leads to a countdown");
    }
  }

  private void itOnlyGetsEasier() {
    Course before = from.course();
    Course after = to.course();
    holds(after.tooMuch() >= before.tooMuch(), "too much is never forgotten");
    PressingRange planned = PressingRange.of(5, 7);
    holds(
        after.target(planned).high().compareTo(before.target(planned).high()) <= 0,
        "the target never rises");
    boolean eased = to.isPressing() && after.tooMuch() > 0 && after.now() instanceof Step.Press;
    holds(!eased || notOver(after.elapsed(), Course.EASED_HOLD), "20 s at most after too much");
  }

  private void lengthsOnlyGetShorter() {
    Course before = from.course();
    Course after = to.course();
    holds(notOver(after.shortened().hold(), before.shortened().hold()), "presses never get longer");
    holds(notOver(after.shortened().rest(), before.shortened().rest()), "rests never get longer");
    if (event instanceof SessionEvent.Shorten) {
      List<Step> steps = after.routine().steps();
      for (Step step : steps.subList(after.step(), steps.size())) {
        holds(notOver(after.planned(step), before.planned(step)), "no step gets longer");
      }
    }
    if (to instanceof Resting rest) {
      Limits limits = after.routine().allowance(after.now().point()).limits();
      holds(notOver(limits.rest(), rest.until()), "no rest is shorter than the least rest");
      holds(notOver(rest.until(), after.now().duration()), "no rest is longer than planned");
    }
  }

  private void tooMuchTwiceEndsThePresses() {
    boolean press = to instanceof InStep(Course course) && course.now() instanceof Step.Press;
    holds(!press || !to.course().holdsEnded(), "no press after too much for the second time");
  }

  private void betweenPressesThereIsRest() {
    if (!from.isPressing() && to.isPressing() && from instanceof Resting rest) {
      Duration taken = rest.course().elapsed().plus(((Tick) event).elapsed());
      Limits limits = to.course().routine().allowance(to.course().now().point()).limits();
      holds(notOver(limits.rest(), taken), "the least rest was taken");
    }
    if (from.isPressing() && to.isPressing()) {
      holds(from.course().step() == to.course().step(), "no press follows a press at once");
    }
    if (from instanceof GetReady ready && to.isPressing()) {
      Duration taken = ready.elapsed().plus(((Tick) event).elapsed());
      holds(notOver(Limits.CEILING.rest(), taken), "a countdown is a rest as well");
    }
    if (from instanceof Resting rest
        && to instanceof GetReady ready
        && ready.course().now().pressing().isPositive()) {
      Duration taken = rest.course().elapsed().plus(ready.countdown());
      Limits limits = to.course().routine().allowance(to.course().now().point()).limits();
      holds(notOver(limits.rest(), taken), "rest and countdown are the least rest");
    }
  }

  private void anOpenQuestionKeepsReleased() {
    boolean open = from instanceof Resting rest && !rest.answered();
    holds(!open || !to.isPressing(), "an open question keeps released");
    boolean silent = open && event instanceof Tick && to.isLive() && !(to instanceof Paused);
    holds(!silent || to instanceof Resting, "silence is not an answer");
  }

  /** What nobody found nobody presses: time alone leads to a question, and then to the end. */
  private void thePersonAloneLeavesTheSearch() {
    boolean searching = isSearching(from);
    if (searching && event instanceof Tick(Duration e) && !isGap(e) && to.isLive()) {
      holds(isSearching(to), "a search is left by a word, not by time");
      boolean over = from instanceof InStep && to instanceof Searched;
      holds(!over || cues.getFirst() instanceof Cue.Release, "a search that is over is released");
    }
    if (to instanceof Searched asked) {
      boolean found = from instanceof Searched before && before.found();
      holds(
          !asked.found() || found || event instanceof SessionEvent.Found,
          "found is said by the person");
    }
    if (from instanceof Paused && event instanceof SessionEvent.Resume && to.isLive()) {
      boolean search = from.course().now() instanceof Step.Locate && !to.course().holdsEnded();
      holds(!search || to.course().now() instanceof Step.Locate, "a pause answers nothing");
    }
  }

  private static boolean isSearching(SessionState state) {
    return state instanceof Searched
        || (state instanceof InStep(Course course) && course.now() instanceof Step.Locate);
  }

  private void silenceAndPausesEnd() {
    holds(
        !(to instanceof Searched asked) || asked.silence().compareTo(Session.NO_ANSWER) < 0,
        "silence about the search ends at 90 s");
    holds(
        !(to instanceof Resting rest) || rest.silence().compareTo(Session.NO_ANSWER) < 0,
        "silence ends at 90 s");
    holds(
        !(to instanceof Paused paused) || paused.elapsed().compareTo(Session.LONGEST_PAUSE) < 0,
        "a pause ends after 10 minutes");
  }

  private void stepsNeverGoBack() {
    holds(to.course().step() >= from.course().step(), "steps never go back");
    holds(
        to.course().step() > from.course().step()
            || notOver(from.course().elapsed(), to.course().elapsed()),
        "a step never begins again");
  }

  private void theFirstRuleComesBeforeTheFirstPress() {
    for (int i = 0; i < cues.size(); i++) {
      if (cues.get(i) instanceof Cue.BeginPress begin
          && to.course().delivered(begin.press().point()).isZero()) {
        holds(i > 0 && cues.get(i - 1) instanceof Cue.FirstRule, "the first rule comes first");
      }
    }
  }

  private void nobodyIsAskedInAPress() {
    boolean asked = cues.stream().anyMatch(Cue.AskCheckIn.class::isInstance);
    holds(!asked || !to.isPressing(), "questions come in the rest");
  }

  private void theGuardIsArmedExactlyWhilePressing() {
    boolean begins = !from.isPressing() && to.isPressing();
    boolean shorter =
        from.isPressing()
            && to.isPressing()
            && to.course().planned().compareTo(from.course().planned()) < 0;
    boolean armed = cues.stream().anyMatch(c -> c.pressesFor().isPresent());
    holds((begins || shorter) == armed, "the guard is armed when contact begins or gets shorter");
    for (Cue cue : cues) {
      holds(
          cue.pressesFor().filter(d -> !d.equals(to.course().left())).isEmpty(),
          "the guard knows how long it is");
    }
  }

  private void heatIsTakenAwayWheneverWarmingStops() {
    boolean off = isWarming(from) && !isWarming(to);
    boolean said = cues.contains(new Cue.Say(Cue.Sentence.HEAT_AWAY));
    holds(off == said, "heat is taken away whenever warming stops");
    holds(
        !isWarming(to) || notOver(to.course().elapsed(), Dose.WARMTH),
        "no more than 5 min of heat");
  }

  private static boolean isWarming(SessionState state) {
    return state instanceof InStep(Course course) && course.now() instanceof Step.Prepare;
  }

  private static boolean isGap(Duration elapsed) {
    return elapsed.isNegative() || elapsed.compareTo(Session.LONGEST_TICK) > 0;
  }

  private static boolean notOver(Duration value, Duration most) {
    return value.compareTo(most) <= 0;
  }

  private void holds(boolean claim, String invariant) {
    if (!claim) {
      Supplier<String> edge =
          () ->
              invariant + "\n from " + from + "\n on " + event + "\n to " + to + "\n cues " + cues;
      throw new AssertionError(edge.get());
    }
  }
}
