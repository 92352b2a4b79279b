package app.unknot.routine;

import static app.unknot.routine.TestKnowledge.right;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PointOrderTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final TriggerPoint WALL = point("wall-tp1", Tool.BALL_WALL, Position.STANDING);
  private static final TriggerPoint WALL_TOO =
      TestKnowledge.point(
          "other-tp1",
          PointClass.SELF_PRESS,
          6,
          0,
          press(Tool.BALL_WALL, Position.STANDING),
          press(Tool.FINGERS, Position.STANDING));
  private static final TriggerPoint CHAIR = point("chair-tp1", Tool.CANE, Position.SITTING);
  private static final TriggerPoint FLOOR =
      point("floor-tp1", Tool.BALL_FLOOR, Position.LYING_BACK);
  private static final TriggerPoint ON_SIDE =
      point("side-tp1", Tool.FOAM_ROLLER, Position.LYING_SIDE);
  private static final TriggerPoint DEEP =
      TestKnowledge.point("deep-tp1", PointClass.PROFESSIONAL_ONLY, 6, 0);

  /** A ball at the second spot on the wall, as at the first. */
  private static final RoutineWishes BALL_TOO =
      RoutineWishes.NONE.with(
          right(WALL_TOO),
          new PointWishes(Tool.BALL_WALL, 3, Duration.ofSeconds(30), Duration.ofSeconds(15), 6));

  private final RoutinePlanner planner =
      new RoutinePlanner(TestKnowledge.base(WALL, WALL_TOO, CHAIR, FLOOR, ON_SIDE, DEEP));

  private static TriggerPoint point(String id, Tool tool, Position position) {
    return TestKnowledge.point(id, PointClass.SELF_PRESS, 6, 0, press(tool, position));
  }

  private static Technique press(Tool tool, Position position) {
    return TestKnowledge.press(tool, position, 30, 3, 5, 7);
  }

  private static SidedPoint left(TriggerPoint point) {
    return point.on(Side.LEFT);
  }

  private List<SidedPoint> order(SidedPoint... points) {
    return plan(RoutineWishes.NONE, points).points();
  }

  private Routine plan(RoutineWishes wishes, SidedPoint... points) {
    return planner.plan(TestClearances.of(NOW, Limits.CEILING, points), wishes, NOW);
  }

  @Test
  void theMainPointIsFirstWhateverItNeeds() {
    assertThat(order(right(FLOOR), right(WALL), right(CHAIR))).startsWith(right(FLOOR));
    assertThat(order(right(CHAIR), right(WALL), left(WALL))).startsWith(right(CHAIR));
  }

  @Test
  void theOtherSideComesRightAfterItsSide() {
    assertThat(order(right(WALL), right(WALL_TOO), left(WALL)))
        .containsExactly(right(WALL), left(WALL), right(WALL_TOO));
    assertThat(plan(BALL_TOO, right(WALL), right(WALL_TOO), left(WALL)).points())
        .as("with the same tool at the other spot as well")
        .containsExactly(right(WALL), left(WALL), right(WALL_TOO));
  }

  @Test
  @Tag("H-53")
  void nobodyLiesDownOrGetsUpMoreOftenThanItTakes() {
    assertThat(order(right(FLOOR), right(WALL), right(ON_SIDE)))
        .containsExactly(right(FLOOR), right(ON_SIDE), right(WALL));
    assertThat(order(right(WALL), right(FLOOR), right(CHAIR)))
        .containsExactly(right(WALL), right(CHAIR), right(FLOOR));
  }

  @Test
  void whatIsDoneInTheSamePositionStaysTogether() {
    assertThat(order(right(WALL), right(CHAIR), right(WALL_TOO)))
        .containsExactly(right(WALL), right(WALL_TOO), right(CHAIR));
  }

  @Test
  void theSameToolComesBeforeAnotherOne() {
    assertThat(plan(BALL_TOO, right(WALL), left(WALL_TOO), right(WALL_TOO)).points())
        .containsExactly(right(WALL), right(WALL_TOO), left(WALL_TOO));
  }

  @Test
  void amongEqualsTheClearanceDecides() {
    assertThat(order(right(WALL), left(WALL_TOO), right(WALL_TOO)))
        .containsExactly(right(WALL), left(WALL_TOO), right(WALL_TOO));
  }

  @Test
  void whatIsOnlyMovedComesLast() {
    assertThat(order(right(DEEP), right(FLOOR), right(WALL)))
        .containsExactly(right(FLOOR), right(WALL), right(DEEP));
    assertThat(order(right(DEEP), left(DEEP))).containsExactly(right(DEEP), left(DEEP));
  }

  @Test
  void theStepsOfAPointStayTogetherAndTheAftercareIsTheLast() {
    Routine routine = plan(RoutineWishes.NONE, right(WALL), right(CHAIR), left(WALL));

    List<SidedPoint> turns = new ArrayList<>();
    for (Step step : routine.steps().subList(0, routine.steps().size() - 1)) {
      if (turns.isEmpty() || !turns.getLast().equals(step.point())) {
        turns.add(step.point());
      }
    }
    assertThat(turns).containsExactly(right(WALL), left(WALL), right(CHAIR));
    assertThat(routine.steps().getLast()).isInstanceOf(Step.Aftercare.class);
  }

  /** The clearance puts the chair before the other side; so does the budget. */
  @Test
  void whereNotAllFitsTheClearanceSaysWhoComesFirst() {
    SidedPoint[] points = {right(WALL), right(CHAIR), left(WALL)};
    Clearance clearance =
        TestClearances.of(NOW, TestLimits.session(Duration.ofSeconds(125)), points);
    Routine routine = planner.plan(clearance, RoutineWishes.NONE, NOW);

    assertThat(routine.points()).containsExactly(right(WALL), left(WALL), right(CHAIR));
    // A third of 125 s is a press and no strokes; half of what that leaves is 47 s.
    assertThat(points)
        .extracting(routine::pressing)
        .containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(47), Duration.ofSeconds(48));
  }

  @Test
  void onlyTheFirstToBePressedIsWarmed() {
    Routine routine =
        plan(RoutineWishes.NONE.withWarmth(true), right(DEEP), right(WALL), left(WALL));

    assertThat(routine.steps().stream().filter(Step.Prepare.class::isInstance))
        .extracting(s -> ((Step.Prepare) s).warmth())
        .containsExactly(Optional.of(Dose.WARMTH), Optional.empty());
    assertThat(plan(RoutineWishes.NONE.withWarmth(true), right(DEEP)).warmth()).isZero();
  }
}
