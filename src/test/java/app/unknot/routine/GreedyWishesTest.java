package app.unknot.routine;

import static app.unknot.routine.TestKnowledge.press;
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
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the planner leaves out, however much it is wished. */
class GreedyWishesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final SidedPoint SHOULDER = right(TestKnowledge.SHOULDER);
  private static final SidedPoint DEEP = right(TestKnowledge.DEEP);
  private static final SidedPoint THIGH = right(TestKnowledge.THIGH);
  private static final SidedPoint TEMPLE = right(TestKnowledge.TEMPLE);
  private static final RoutineWishes WARM = RoutineWishes.NONE.withWarmth(true);

  private static RoutinePlanner planner() {
    return new RoutinePlanner(TestKnowledge.BASE);
  }

  @Test
  @Tag("H-51")
  void heatThatIsNotAllowedIsLeftOutHoweverMuchItIsWished() {
    Limits cold = TestLimits.withoutHeat();
    assertThat(planner().plan(TestClearances.of(NOW, cold, SHOULDER), WARM, NOW).warmth()).isZero();
    assertThat(planner().plan(TestClearances.of(NOW, Limits.CEILING, SHOULDER), WARM, NOW).warmth())
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  @Tag("H-51")
  void whereOnePointTakesNoHeatNoneIsWarmed() {
    Clearance clearance =
        TestClearances.of(
            NOW,
            Limits.CEILING,
            List.of(
                new ClearedPoint(SHOULDER, Limits.CEILING, Duration.ZERO),
                new ClearedPoint(THIGH, TestLimits.withoutHeat(), Duration.ZERO)));

    assertThat(planner().plan(clearance, WARM, NOW).warmth()).isZero();
    assertThat(RoutinePlanner.allowsHeat(clearance)).isFalse();
  }

  @Test
  void warmthWaitsForTheFirstPointThatIsPressed() {
    Routine routine =
        planner().plan(TestClearances.of(NOW, Limits.CEILING, DEEP, SHOULDER), WARM, NOW);
    assertThat(routine.warmth()).isEqualTo(Dose.WARMTH);
  }

  @Test
  @Tag("H-18")
  void theGunGetsNoMoreThanTheDayHasLeftForIt() {
    Clearance clearance =
        TestClearances.of(
            NOW,
            Limits.CEILING,
            List.of(new ClearedPoint(THIGH, Limits.CEILING, Duration.ZERO)),
            Duration.ofSeconds(50));
    RoutineWishes wishes =
        RoutineWishes.NONE.with(
            THIGH,
            new PointWishes(Tool.MASSAGE_GUN, 3, Duration.ofSeconds(90), Duration.ofSeconds(5), 0));
    assertThat(planner().plan(clearance, wishes, NOW).pressing()).isEqualTo(Duration.ofSeconds(50));
  }

  @Test
  @Tag("H-18")
  void theGunOfTheDayIsSharedByAllMusclesOfASession() {
    TriggerPoint calf =
        TestKnowledge.point(
            "calf-tp1",
            PointClass.SELF_PRESS,
            0,
            0,
            strokes(Tool.MASSAGE_GUN, Position.SITTING, 60));
    KnowledgeBase base = TestKnowledge.base(TestKnowledge.THIGH_LOW, calf);
    SidedPoint low = right(TestKnowledge.THIGH_LOW);
    Clearance clearance =
        TestClearances.of(
            NOW,
            Limits.CEILING,
            List.of(
                new ClearedPoint(low, Limits.CEILING, Duration.ZERO),
                new ClearedPoint(right(calf), Limits.CEILING, Duration.ZERO)),
            Duration.ofMinutes(2));
    PointWishes all =
        new PointWishes(Tool.MASSAGE_GUN, 3, Duration.ofSeconds(90), Duration.ofSeconds(5), 0);
    Routine routine =
        new RoutinePlanner(base)
            .plan(clearance, RoutineWishes.NONE.with(low, all).with(right(calf), all), NOW);
    assertThat(routine.pressing()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  @Tag("H-26")
  void aToolThatIsUnsuitableIsNotUsedEvenIfATechniqueNamesIt() {
    TriggerPoint odd = unsuitable(TestKnowledge.SHOULDER, EnumSet.of(Tool.BALL_WALL));
    KnowledgeBase base = TestKnowledge.base(odd);
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, SHOULDER);
    assertThat(new RoutinePlanner(base).techniques(clearance, Preset.STANDARD, SHOULDER))
        .extracting(t -> t.tool())
        .containsExactly(Tool.FINGERS);
  }

  private static TriggerPoint unsuitable(TriggerPoint p, Set<Tool> tools) {
    return new TriggerPoint(
        p.id(),
        p.muscle(),
        p.number(),
        p.pointClass(),
        p.sites(),
        p.pattern(),
        p.aggravators(),
        p.symptoms(),
        p.techniques(),
        tools,
        p.movement(),
        p.stretch(),
        p.near(),
        p.patternEvidence(),
        p.techniqueEvidence(),
        p.revised(),
        p.untold(),
        p.origin());
  }

  @Test
  @Tag("H-53")
  void withoutTheFloorNoBallLiesOnIt() {
    TriggerPoint seated =
        TestKnowledge.point(
            "seat-tp1",
            PointClass.SELF_PRESS,
            0,
            0,
            press(Tool.BALL_FLOOR, Position.SITTING, 30, 3, 5, 7),
            press(Tool.KNUCKLES, Position.LYING_SIDE, 30, 3, 5, 7),
            press(Tool.THUMBS, Position.SITTING, 30, 3, 5, 7));
    Limits chair = TestLimits.withoutFloor();
    RoutinePlanner planner = new RoutinePlanner(TestKnowledge.base(seated));
    assertThat(
            planner.techniques(
                TestClearances.of(NOW, chair, right(seated)), Preset.STANDARD, right(seated)))
        .extracting(t -> t.tool())
        .containsExactly(Tool.THUMBS);
  }

  @Test
  void strokesAreSuggestedAtTheirOwnLengthAndAPressAtThirtySeconds() {
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, THIGH);
    RoutineWishes gun =
        planner().suggested(clearance, Preset.STANDARD, EnumSet.of(Tool.MASSAGE_GUN));
    assertThat(gun.of(THIGH).orElseThrow().hold()).isEqualTo(Duration.ofSeconds(60));
    RoutineWishes ball =
        planner().suggested(clearance, Preset.STANDARD, EnumSet.of(Tool.BALL_FLOOR));
    assertThat(ball.of(THIGH).orElseThrow().hold()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aLightPointNarrowedFurtherSaysThatTheSafetyCheckDidIt() {
    Limits c = Limits.LIGHT;
    Limits one =
        new Limits(
            c.target(),
            Duration.ofSeconds(15),
            1,
            c.rest(),
            c.points(),
            c.sessionPressing(),
            c.sessionsPerDay(),
            c.pointDayPressing(),
            c.dayPressing(),
            c.tools(),
            true,
            true);
    Bounds bounds =
        planner()
            .bounds(TestClearances.of(NOW, one, TEMPLE), RoutineWishes.NONE, TEMPLE)
            .orElseThrow();
    assertThat(bounds.holds().mostBy()).isEqualTo(SetBy.SAFETY_CHECK);
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.SPOT);
  }
}
