package app.unknot.routine;

import static app.unknot.routine.TestKnowledge.right;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final SidedPoint SHOULDER = right(TestKnowledge.SHOULDER);
  private static final SidedPoint TEMPLE = right(TestKnowledge.TEMPLE);

  private final RoutinePlanner planner = new RoutinePlanner(TestKnowledge.BASE);

  @Test
  void withoutSpecialLimitsTheBoundsAreEverybodys() {
    Bounds bounds = bounds(Limits.CEILING, SHOULDER);

    assertThat(bounds.hold().least()).isEqualTo(Duration.ofSeconds(15));
    assertThat(bounds.hold().most()).isEqualTo(Duration.ofSeconds(90));
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.EVERYBODY);
    assertThat(bounds.holds()).isEqualTo(new Bound<>(1, 3, SetBy.EVERYBODY, SetBy.EVERYBODY));
    assertThat(bounds.rest().least()).isEqualTo(Duration.ofSeconds(5));
    assertThat(bounds.repetitions().most()).isEqualTo(Dose.MOST_REPETITIONS);
  }

  @Test
  void theSafetyCheckIsNamedWhereItSetALimit() {
    Bounds bounds = bounds(Limits.GENTLE, SHOULDER);

    assertThat(bounds.hold().most()).isEqualTo(Duration.ofSeconds(30));
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.SAFETY_CHECK);
    assertThat(bounds.holds().mostBy()).isEqualTo(SetBy.SAFETY_CHECK);
    assertThat(bounds.rest().leastBy()).isEqualTo(SetBy.SAFETY_CHECK);
  }

  @Test
  void theSpotIsNamedWhereItTakesLightWorkOnly() {
    Bounds bounds = bounds(Limits.CEILING, TEMPLE);

    assertThat(bounds.hold().most()).isEqualTo(Duration.ofSeconds(15));
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.SPOT);
    assertThat(bounds.holds().mostBy()).isEqualTo(SetBy.SPOT);
  }

  @Test
  void whatJustFitsIsNotTheBudgets() {
    ClearedPoint point =
        new ClearedPoint(SHOULDER, Limits.CEILING, Duration.ofMinutes(6).minusSeconds(270));
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, List.of(point));
    RoutineWishes wishes = wishes(3, 90);

    Bounds bounds = planner.bounds(clearance, wishes, SHOULDER).orElseThrow();

    assertThat(bounds.holds()).isEqualTo(new Bound<>(1, 3, SetBy.EVERYBODY, SetBy.EVERYBODY));
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.EVERYBODY);
    assertThat(bounds.rest().leastBy()).isNotEqualTo(SetBy.SAFETY_CHECK);
  }

  @Test
  void fromTheShortestHoldOnThereIsOneAndBeneathItNone() {
    assertThat(withLeft(15).holds()).isEqualTo(new Bound<>(1, 1, SetBy.EVERYBODY, SetBy.BUDGET));
    assertThat(leftOfSession(14).holds()).isEqualTo(new Bound<>(0, 0, SetBy.BUDGET, SetBy.BUDGET));
  }

  private Bounds withLeft(int seconds) {
    ClearedPoint point =
        new ClearedPoint(SHOULDER, Limits.CEILING, Duration.ofMinutes(6).minusSeconds(seconds));
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, List.of(point));
    return planner.bounds(clearance, wishes(1, 15), SHOULDER).orElseThrow();
  }

  private Bounds leftOfSession(int seconds) {
    Limits little = TestLimits.session(Duration.ofSeconds(seconds));
    Clearance clearance = TestClearances.of(NOW, little, SHOULDER);
    return planner.bounds(clearance, wishes(3, 30), SHOULDER).orElseThrow();
  }

  private static RoutineWishes wishes(int holds, int hold) {
    return RoutineWishes.NONE.with(
        SHOULDER,
        new PointWishes(Tool.FINGERS, holds, Duration.ofSeconds(hold), Duration.ofSeconds(15), 0));
  }

  @Test
  void theBudgetIsNamedWhereLittleIsLeft() {
    ClearedPoint point =
        new ClearedPoint(SHOULDER, Limits.CEILING, Duration.ofMinutes(6).minusSeconds(50));
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, List.of(point));
    RoutineWishes wishes = RoutineWishes.NONE;

    Bounds bounds = planner.bounds(clearance, wishes, SHOULDER).orElseThrow();

    assertThat(bounds.holds()).isEqualTo(new Bound<>(1, 1, SetBy.EVERYBODY, SetBy.BUDGET));
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.BUDGET);
  }

  @Test
  void nothingLeftMeansNoHolds() {
    ClearedPoint point = new ClearedPoint(SHOULDER, Limits.CEILING, Duration.ofMinutes(6));
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, List.of(point));

    Bounds bounds = planner.bounds(clearance, RoutineWishes.NONE, SHOULDER).orElseThrow();

    assertThat(bounds.holds().most()).isZero();
    assertThat(bounds.holds().mostBy()).isEqualTo(SetBy.BUDGET);
  }

  @Test
  void aPointForProfessionalsHasNoHolds() {
    assertThat(bounds(Limits.CEILING, right(TestKnowledge.DEEP)).holds().most()).isZero();
    assertThat(bounds(Limits.CEILING, right(TestKnowledge.DEEP)).repetitions().most()).isZero();
  }

  @Test
  void otherPointsHaveNoBounds() {
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, TEMPLE);

    assertThat(planner.bounds(clearance, RoutineWishes.NONE, SHOULDER)).isEmpty();
    assertThat(planner.techniques(clearance, Preset.STANDARD, SHOULDER)).isEmpty();
  }

  @Test
  void theOtherPointsWishesAreCountedFirst() {
    SidedPoint hip = right(TestKnowledge.HIP);
    Clearance clearance =
        TestClearances.of(NOW, TestLimits.session(Duration.ofMinutes(4)), SHOULDER, hip);
    PointWishes small = new PointWishes(Tool.FINGERS, 1, Duration.ofSeconds(15), Dose.REST, 1);

    Bounds alone =
        planner.bounds(clearance, RoutineWishes.NONE.with(SHOULDER, small), hip).orElseThrow();

    assertThat(alone.holds().most()).isEqualTo(3);
    assertThat(alone.hold().most()).isEqualTo(Duration.ofSeconds(55));
    assertThat(alone.hold().mostBy()).isEqualTo(SetBy.BUDGET);
  }

  @Test
  void aBoundBringsAWishToItsNearestEnd() {
    Bound<Integer> bound = new Bound<>(2, 4, SetBy.EVERYBODY, SetBy.EVERYBODY);

    assertThat(bound.nearest(1)).isEqualTo(2);
    assertThat(bound.nearest(3)).isEqualTo(3);
    assertThat(bound.nearest(9)).isEqualTo(4);
    assertThatThrownBy(() -> new Bound<>(3, 2, SetBy.BUDGET, SetBy.BUDGET))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFeelingFollowsTheUpperEnd() {
    assertThat(Feel.of(PressingRange.of(1, 3))).isEqualTo(Feel.LIGHT);
    assertThat(Feel.of(PressingRange.of(3, 5))).isEqualTo(Feel.CLEAR);
    assertThat(Feel.of(PressingRange.of(5, 7))).isEqualTo(Feel.STRONG);
    assertThat(Feel.STRONG.key()).isEqualTo("strong");
    assertThat(SetBy.SAFETY_CHECK.key()).isEqualTo("safety-check");
  }

  private Bounds bounds(Limits limits, SidedPoint point) {
    Clearance clearance = TestClearances.of(NOW, limits, point);
    return planner
        .bounds(clearance, planner.suggested(clearance, Preset.STANDARD, java.util.Set.of()), point)
        .orElseThrow();
  }
}
