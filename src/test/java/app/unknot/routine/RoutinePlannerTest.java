package app.unknot.routine;

import static app.unknot.routine.TestKnowledge.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PressingRange;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoutinePlannerTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final SidedPoint SHOULDER = right(TestKnowledge.SHOULDER);
  private static final SidedPoint THIGH = right(TestKnowledge.THIGH);
  private static final SidedPoint TEMPLE = right(TestKnowledge.TEMPLE);

  private final RoutinePlanner planner = new RoutinePlanner(TestKnowledge.BASE);

  @Test
  void theStandardRoutineIsThreeHoldsOfThirtySecondsWithFifteenSecondsRest() {
    Routine routine = plan(Limits.CEILING, SHOULDER);

    assertThat(routine.steps())
        .extracting(s -> s.getClass().getSimpleName())
        .containsExactly(
            "Prepare",
            "Locate",
            "Press",
            "Rest",
            "Press",
            "Rest",
            "Press",
            "Rest",
            "Strokes",
            "Move",
            "StretchStep",
            "Aftercare");
    assertThat(routine.presses(SHOULDER))
        .extracting(Step.Press::hold)
        .containsOnly(Duration.ofSeconds(30));
    assertThat(rests(routine)).extracting(Step.Rest::duration).containsOnly(Duration.ofSeconds(15));
    assertThat(rests(routine))
        .extracting(Step.Rest::checkIn)
        .containsExactly(CheckIn.QUICK, CheckIn.QUICK, CheckIn.FULL);
    assertThat(routine.presses(SHOULDER).getFirst().target()).isEqualTo(PressingRange.of(5, 7));
  }

  @Test
  void theTotalIsTheSumOfItsSteps() {
    Routine routine = plan(Limits.CEILING, SHOULDER);

    assertThat(routine.total()).isEqualTo(Duration.ofSeconds(10 + 60 + 135 + 60 + 60 + 60 + 60));
    assertThat(routine.pressing()).isEqualTo(Duration.ofSeconds(150));
    assertThat(routine.pressing(SHOULDER)).isEqualTo(Duration.ofSeconds(150));
    assertThat(routine.pressing(THIGH)).isZero();
    assertThat(routine.warmth()).isZero();
    assertThat(routine.clearance().points()).hasSize(1);
  }

  @Test
  void gentleLimitsShortenAndSlowEverything() {
    Routine routine = plan(Limits.GENTLE, SHOULDER);

    assertThat(routine.presses(SHOULDER)).hasSize(2);
    assertThat(rests(routine)).extracting(Step.Rest::duration).containsOnly(Duration.ofSeconds(20));
    assertThat(routine.presses(SHOULDER).getFirst().target()).isEqualTo(PressingRange.of(3, 5));
  }

  @Test
  void aTargetBelowTheLimitsStaysAsDescribed() {
    Routine routine = plan(Limits.CEILING, right(TestKnowledge.HIP));

    assertThat(routine.presses(right(TestKnowledge.HIP)))
        .extracting(Step.Press::target)
        .containsOnly(PressingRange.of(3, 5));
  }

  @Test
  void aClearanceThatEndedPlansNothing() {
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, SHOULDER);

    assertThatThrownBy(() -> planner.plan(clearance, RoutineWishes.NONE, NOW.plus(Clearance.LIFE)))
        .isInstanceOf(ClearanceEnded.class)
        .hasMessageContaining("safety check");
    assertThatThrownBy(() -> planner.plan(clearance, RoutineWishes.NONE, NOW.minusSeconds(1)))
        .isInstanceOf(ClearanceEnded.class);
  }

  @Tag("H-51")
  @Test
  void warmthComesOnceAndOnlyWhenWished() {
    Clearance clearance =
        TestClearances.of(NOW, Limits.CEILING, SHOULDER, right(TestKnowledge.HIP));

    Routine warm = planner.plan(clearance, RoutineWishes.NONE.withWarmth(true), NOW);
    Routine plain = planner.plan(clearance, RoutineWishes.NONE, NOW);

    assertThat(warm.warmth()).isEqualTo(Dose.WARMTH);
    assertThat(warm.total().minus(plain.total())).isEqualTo(Dose.WARMTH);
    assertThat(warm.stages()).isEqualTo(plain.stages() + 1);
  }

  @Test
  void onlyDescribedAndAllowedToolsAreUsed() {
    Routine cane = plan(Limits.CEILING, wish(SHOULDER, Tool.CANE), SHOULDER);
    Routine fingers = plan(Limits.CEILING, wish(SHOULDER, Tool.FINGERS), SHOULDER);
    Routine gun = plan(Limits.GENTLE, wish(THIGH, Tool.MASSAGE_GUN), THIGH);

    assertThat(tool(cane)).isEqualTo(Tool.BALL_WALL);
    assertThat(tool(fingers)).isEqualTo(Tool.FINGERS);
    assertThat(tool(gun)).isEqualTo(Tool.BALL_FLOOR);
  }

  @Test
  void withoutTheFloorNobodyLiesDown() {
    Routine routine = plan(TestLimits.withoutFloor(), wish(THIGH, Tool.BALL_FLOOR), THIGH);

    assertThat(tool(routine)).isEqualTo(Tool.MASSAGE_GUN);
  }

  @Test
  void aGunKeepsMovingAndGetsNoMoreThanTwoMinutesAMuscle() {
    SidedPoint low = right(TestKnowledge.THIGH_LOW);
    RoutineWishes wishes =
        wish(THIGH, Tool.MASSAGE_GUN)
            .with(low, new PointWishes(Tool.MASSAGE_GUN, 3, ofSeconds(90), ofSeconds(5), 0))
            .with(THIGH, new PointWishes(Tool.MASSAGE_GUN, 1, ofSeconds(90), ofSeconds(5), 0));
    Routine routine = plan(Limits.CEILING, wishes, THIGH, low);

    assertThat(routine.pressing()).isEqualTo(Dose.GUN_PER_MUSCLE);
    assertThat(routine.presses(THIGH))
        .extracting(Step.Press::kind)
        .containsOnly(Technique.Kind.STROKES);
    assertThat(routine.steps()).noneMatch(Step.Strokes.class::isInstance);
  }

  @Test
  void aLightPointGetsFingersFifteenSecondsTwiceAndNoStrokes() {
    Routine routine =
        plan(
            Limits.CEILING,
            RoutineWishes.NONE.with(
                TEMPLE, new PointWishes(Tool.KNUCKLES, 9, ofSeconds(90), ofSeconds(1), 1)),
            TEMPLE);

    assertThat(routine.presses(TEMPLE)).hasSize(2);
    assertThat(routine.presses(TEMPLE)).extracting(Step.Press::hold).containsOnly(ofSeconds(15));
    assertThat(tool(routine)).isEqualTo(Tool.FINGERS);
    assertThat(routine.steps()).noneMatch(Step.Strokes.class::isInstance);
    assertThat(routine.presses(TEMPLE).getFirst().target().high().value()).isEqualTo(3);
  }

  @Test
  void aPointForProfessionalsIsStretchedAndNeverPressed() {
    Routine routine = plan(Limits.CEILING, right(TestKnowledge.DEEP));

    assertThat(routine.pressing()).isZero();
    assertThat(routine.steps())
        .extracting(s -> s.getClass().getSimpleName())
        .containsExactly("StretchStep", "Aftercare");
    assertThat(planner.techniques(routine.clearance(), Preset.STANDARD, right(TestKnowledge.DEEP)))
        .isEmpty();
  }

  @Test
  void whatWasPressedTodayIsNotPressedAgain() {
    Routine some = planSpent(Duration.ofMinutes(6).minusSeconds(40));
    Routine little = planSpent(Duration.ofMinutes(6).minusSeconds(20));
    Routine none = planSpent(Duration.ofMinutes(6));

    assertThat(some.presses(SHOULDER)).hasSize(1);
    assertThat(little.presses(SHOULDER)).extracting(Step.Press::hold).containsOnly(ofSeconds(20));
    assertThat(none.presses(SHOULDER)).isEmpty();
    assertThat(none.steps()).anyMatch(Step.Move.class::isInstance);
  }

  @Test
  void noMorePointsThanTheLimitsAllow() {
    Routine routine = plan(Limits.GENTLE, SHOULDER, right(TestKnowledge.HIP), THIGH, TEMPLE);

    assertThat(routine.points()).containsExactly(SHOULDER, right(TestKnowledge.HIP));
  }

  @Test
  void everyPointGetsAShareOfTheSession() {
    SidedPoint left = TestKnowledge.SHOULDER.on(Side.LEFT);
    RoutineWishes wishes =
        RoutineWishes.NONE
            .with(SHOULDER, new PointWishes(Tool.FINGERS, 3, ofSeconds(90), ofSeconds(15), 1))
            .with(left, new PointWishes(Tool.FINGERS, 3, ofSeconds(90), ofSeconds(15), 1));
    Routine routine = plan(TestLimits.session(Duration.ofMinutes(4)), wishes, SHOULDER, left);

    assertThat(routine.pressing(SHOULDER)).isEqualTo(Duration.ofMinutes(2));
    assertThat(routine.pressing(left)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void theSuggestedToolIsOneThatIsAtHand() {
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, SHOULDER, THIGH);

    RoutineWishes bare = planner.suggested(clearance, Preset.STANDARD, Set.of());
    RoutineWishes ball =
        planner.suggested(clearance, Preset.STANDARD, Set.of(Tool.BALL_WALL, Tool.BALL_FLOOR));

    assertThat(bare.of(SHOULDER)).map(PointWishes::tool).contains(Tool.FINGERS);
    assertThat(bare.of(THIGH)).map(PointWishes::tool).contains(Tool.KNUCKLES);
    assertThat(ball.of(SHOULDER)).map(PointWishes::tool).contains(Tool.BALL_WALL);
    assertThat(ball.of(THIGH)).map(PointWishes::hold).contains(ofSeconds(30));
    assertThat(ball.warmth()).isFalse();
  }

  @Test
  void aStagesNumberLeavesOutTheRests() {
    Routine routine = plan(Limits.CEILING, SHOULDER);

    assertThat(routine.stages()).isEqualTo(8);
    assertThat(routine.stage(0)).isEqualTo(1);
    assertThat(routine.stage(3)).isEqualTo(2);
    assertThat(routine.stage(11)).isEqualTo(8);
  }

  private Routine planSpent(Duration spent) {
    ClearedPoint point = new ClearedPoint(SHOULDER, Limits.CEILING, spent);
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, List.of(point));
    return planner.plan(clearance, RoutineWishes.NONE, NOW);
  }

  private Routine plan(Limits limits, SidedPoint... points) {
    return plan(limits, RoutineWishes.NONE, points);
  }

  private Routine plan(Limits limits, RoutineWishes wishes, SidedPoint... points) {
    // Whoever wishes nothing gets the first tool described, so that the order is visible.
    Clearance clearance = TestClearances.of(NOW, limits, points);
    RoutineWishes filled =
        wishes.equals(RoutineWishes.NONE)
            ? planner.suggested(clearance, Preset.STANDARD, Set.of(Tool.values()))
            : wishes;
    return planner.plan(clearance, filled, NOW);
  }

  private static RoutineWishes wish(SidedPoint point, Tool tool) {
    return RoutineWishes.NONE.with(
        point, new PointWishes(tool, 3, ofSeconds(30), ofSeconds(15), 6));
  }

  private static Tool tool(Routine routine) {
    return routine.presses(routine.points().getFirst()).getFirst().tool();
  }

  private static List<Step.Rest> rests(Routine routine) {
    return routine.steps().stream()
        .filter(Step.Rest.class::isInstance)
        .map(Step.Rest.class::cast)
        .toList();
  }

  private static Duration ofSeconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
