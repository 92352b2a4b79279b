package app.unknot.routine;

import static app.unknot.routine.TestKnowledge.right;
import static app.unknot.routine.TestKnowledge.strokes;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import app.unknot.safety.Presser;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the pressing of a session is shared out among its points. */
class SharesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final SidedPoint SHOULDER = right(TestKnowledge.SHOULDER);
  private static final SidedPoint DEEP = right(TestKnowledge.DEEP);
  private static final SidedPoint HIP = right(TestKnowledge.HIP);

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static PointWishes wish(Tool tool, int holds, int hold) {
    return new PointWishes(tool, holds, seconds(hold), seconds(15), 0);
  }

  private static Limits session(int seconds) {
    return TestLimits.session(seconds(seconds));
  }

  private static Routine plan(KnowledgeBase base, Clearance clearance, RoutineWishes wishes) {
    return new RoutinePlanner(base).plan(clearance, wishes, NOW);
  }

  private static Duration pressed(Routine routine, SidedPoint point) {
    return routine.presses(point).stream()
        .map(Step.Press::hold)
        .reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void aPointThatNobodyPressesLeavesItsShareToTheNext() {
    Clearance clearance = TestClearances.of(NOW, session(90), DEEP, SHOULDER);
    RoutineWishes wishes = RoutineWishes.NONE.with(SHOULDER, wish(Tool.FINGERS, 3, 30));

    Routine routine = plan(TestKnowledge.BASE, clearance, wishes);

    assertThat(pressed(routine, SHOULDER)).isEqualTo(seconds(90));
  }

  @Test
  void aPointThatHasHadItsDayLeavesItsShareToTheNext() {
    Limits session = session(90);
    Clearance clearance =
        TestClearances.of(
            NOW,
            session,
            List.of(
                new ClearedPoint(HIP, session, session.pointDayPressing()),
                new ClearedPoint(SHOULDER, session, Duration.ZERO)));
    RoutineWishes wishes = RoutineWishes.NONE.with(SHOULDER, wish(Tool.FINGERS, 3, 30));

    Routine routine = plan(TestKnowledge.BASE, clearance, wishes);

    assertThat(routine.presses(HIP)).isEmpty();
    assertThat(pressed(routine, SHOULDER)).isEqualTo(seconds(90));
  }

  @Test
  void whatIsLeftForOneShortestHoldIsUsed() {
    Clearance clearance = TestClearances.of(NOW, session(15), SHOULDER);
    RoutineWishes wishes = RoutineWishes.NONE.with(SHOULDER, wish(Tool.FINGERS, 3, 30));

    assertThat(pressed(plan(TestKnowledge.BASE, clearance, wishes), SHOULDER))
        .isEqualTo(seconds(15));
    assertThat(
            pressed(
                plan(TestKnowledge.BASE, TestClearances.of(NOW, session(14), SHOULDER), wishes),
                SHOULDER))
        .isZero();
  }

  @Test
  void strokesTakeWhatIsLeftFromTheShortestHoldOnAndFeelLight() {
    Clearance clearance = TestClearances.of(NOW, session(105), SHOULDER);
    RoutineWishes wishes = RoutineWishes.NONE.with(SHOULDER, wish(Tool.FINGERS, 3, 30));

    List<Step.Strokes> strokes =
        plan(TestKnowledge.BASE, clearance, wishes).steps().stream()
            .filter(Step.Strokes.class::isInstance)
            .map(Step.Strokes.class::cast)
            .toList();

    assertThat(strokes)
        .singleElement()
        .satisfies(s -> {
          assertThat(s.duration()).isEqualTo(seconds(15));
          assertThat(s.target().high().value()).isLessThanOrEqualTo(3);
        });
    assertThat(
            plan(TestKnowledge.BASE, TestClearances.of(NOW, session(104), SHOULDER), wishes)
                .steps())
        .noneMatch(Step.Strokes.class::isInstance);
  }

  private static TriggerPoint gun(String id) {
    return TestKnowledge.point(
        id, PointClass.SELF_PRESS, 0, 0, strokes(Tool.MASSAGE_GUN, Position.SITTING, 60));
  }

  private static Routine withTheGun(int hold, TriggerPoint... points) {
    KnowledgeBase base = TestKnowledge.base(points);
    List<SidedPoint> all = Arrays.stream(points).map(TestKnowledge::right).toList();
    Clearance clearance =
        TestClearances.of(
            NOW,
            Limits.CEILING,
            all.stream().map(p -> new ClearedPoint(p, Limits.CEILING, Duration.ZERO)).toList());
    RoutineWishes wishes = RoutineWishes.NONE;
    for (SidedPoint point : all) {
      wishes = wishes.with(point, wish(Tool.MASSAGE_GUN, 2, hold));
    }
    return plan(base, clearance, wishes);
  }

  @Test
  @Tag("H-18")
  void theGunGetsTwoMinutesAMuscleOverAllItsPointsAndEachMuscleItsOwn() {
    assertThat(withTheGun(25, gun("thigh-tp1"), gun("thigh-tp2"), gun("thigh-tp3")).pressing())
        .isEqualTo(Duration.ofMinutes(2));
    assertThat(withTheGun(60, gun("thigh-tp1"), gun("calf-tp1")).pressing())
        .isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void aRoutineKnowsItsAllowancesAndItsPermission() {
    Clearance clearance = TestClearances.of(NOW, session(300), SHOULDER);
    Routine routine = plan(TestKnowledge.BASE, clearance, RoutineWishes.NONE);

    assertThat(routine.pressingLeft()).isEqualTo(seconds(300));
    assertThat(routine.limits()).isEqualTo(session(300));
    assertThat(routine.presser()).isEqualTo(Presser.SELF);
    assertThat(routine.allowance(SHOULDER).pressing()).isEqualTo(Duration.ofMinutes(6));
    assertThat(routine.allowance(HIP).pressing()).isZero();
    assertThat(routine.isValidAt(NOW)).isTrue();
    assertThat(routine.isValidAt(NOW.plus(Duration.ofMinutes(31)))).isFalse();
  }

  @Test
  void aWishChangesOneThingAndKeepsTheRest() {
    PointWishes wishes = wish(Tool.FINGERS, 3, 30);

    assertThat(wishes.withTool(Tool.CANE)).isEqualTo(wish(Tool.CANE, 3, 30));
    assertThat(wishes.withHolds(1)).isEqualTo(wish(Tool.FINGERS, 1, 30));
    assertThat(wishes.withHold(seconds(20))).isEqualTo(wish(Tool.FINGERS, 3, 20));
    assertThat(wishes.withRest(seconds(9)).rest()).isEqualTo(seconds(9));
    assertThat(wishes.withRepetitions(4).repetitions()).isEqualTo(4);
  }
}
