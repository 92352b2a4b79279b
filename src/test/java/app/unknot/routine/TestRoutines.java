package app.unknot.routine;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Routines that no planner would make, shorter than any, so that every state can be walked. */
public final class TestRoutines {
  private static final PressingRange TARGET = PressingRange.of(5, 7);

  private TestRoutines() {}

  /** Every kind of step: two presses of 8 s, all else in a tick or two. */
  public static Routine everyStepInShort(Instant now) {
    SidedPoint point = TestKnowledge.right(TestKnowledge.SHOULDER);
    Duration eight = Duration.ofSeconds(8);
    Duration four = Duration.ofSeconds(4);
    Duration two = Duration.ofSeconds(2);
    Duration six = Duration.ofSeconds(6);
    List<Step> steps =
        List.of(
            new Step.Prepare(point, Tool.FINGERS, Position.SITTING, Optional.of(four)),
            new Step.Locate(point, four),
            press(point, 1, eight),
            new Step.Rest(point, eight, CheckIn.QUICK),
            press(point, 2, eight),
            new Step.Rest(point, eight, CheckIn.FULL),
            new Step.Strokes(point, Tool.FINGERS, four, PressingRange.of(1, 3)),
            new Step.Move(point, 1, two),
            new Step.StretchStep(point, two, 1),
            new Step.Aftercare(point, four));
    Limits c = Limits.CEILING;
    Limits limits =
        new Limits(
            TARGET,
            eight,
            2,
            six,
            1,
            Duration.ofSeconds(20),
            c.sessionsPerDay(),
            c.pointDayPressing(),
            c.dayPressing(),
            c.tools(),
            c.floor(),
            c.heat());
    return new Routine(
        steps,
        Map.of(point, new Routine.Allowance(limits, Duration.ofSeconds(20))),
        Duration.ofSeconds(20),
        TestClearances.of(now, limits, point));
  }

  /** The same without warming, as a routine begins where it is not asked for. */
  public static Routine withoutWarmth(Instant now) {
    Routine routine = everyStepInShort(now);
    return of(
        routine,
        routine.steps().stream()
            .map(s ->
                s instanceof Step.Prepare p
                    ? new Step.Prepare(p.point(), p.tool(), p.position(), Optional.empty())
                    : s)
            .toList());
  }

  /** The same without the step before the search. */
  public static Routine fromTheSearchOn(Instant now) {
    Routine routine = everyStepInShort(now);
    return of(routine, routine.steps().subList(1, routine.steps().size()));
  }

  /** Moving and stretching only, as a point gets that nobody presses. */
  public static Routine withoutPressing(Instant now) {
    Routine routine = everyStepInShort(now);
    return of(routine, routine.steps().subList(7, routine.steps().size()));
  }

  /**
   * Two presses of 18 s, which can be made shorter, and as little as possible around them. In steps
   * of two seconds there is a moment of 16 s, where the shortest hold of 15 s is over already.
   */
  public static Routine holdsToShorten(Instant now) {
    SidedPoint point = TestKnowledge.right(TestKnowledge.SHOULDER);
    Duration hold = Duration.ofSeconds(18);
    Duration rest = Duration.ofSeconds(8);
    Duration all = hold.multipliedBy(2);
    List<Step> steps =
        List.of(
            press(point, 1, hold),
            new Step.Rest(point, rest, CheckIn.QUICK),
            press(point, 2, hold),
            new Step.Rest(point, rest, CheckIn.FULL),
            new Step.Aftercare(point, Duration.ofSeconds(2)));
    Limits limits = everyStepInShort(now).limits();
    Limits longer =
        new Limits(
            limits.target(),
            hold,
            limits.presses(),
            limits.rest(),
            limits.points(),
            all,
            limits.sessionsPerDay(),
            limits.pointDayPressing(),
            limits.dayPressing(),
            limits.tools(),
            limits.floor(),
            limits.heat());
    return new Routine(
        steps,
        Map.of(point, new Routine.Allowance(longer, all)),
        all,
        TestClearances.of(now, longer, point));
  }

  private static Routine of(Routine routine, List<Step> steps) {
    SidedPoint point = TestKnowledge.right(TestKnowledge.SHOULDER);
    return new Routine(
        steps,
        Map.of(point, routine.allowance(point)),
        routine.pressingLeft(),
        routine.clearance());
  }

  private static Step.Press press(SidedPoint point, int number, Duration hold) {
    return new Step.Press(point, Technique.Kind.RELEASE, Tool.FINGERS, number, 2, hold, TARGET);
  }
}
