package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.routine.Preset;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutinePlanner;
import app.unknot.routine.RoutineWishes;
import app.unknot.routine.TestKnowledge;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a partner may press, over all shipped points. */
@Tag("H-50")
class PartnerBoundsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final RoutinePlanner PLANNER = new RoutinePlanner(Sweep.BASE);

  private static Clearance partner(SidedPoint point) {
    return TestClearances.of(NOW, Limits.CEILING, point).forPartner(Sweep.BASE);
  }

  private static boolean isPressed(TriggerPoint point) {
    return !PLANNER
        .techniques(partner(point.on(Side.LEFT)), Preset.STANDARD, point.on(Side.LEFT))
        .isEmpty();
  }

  @Test
  void aPartnerHasFingersAndNothingElse() {
    Set<String> pressed = new HashSet<>();
    for (TriggerPoint point : Sweep.BASE.points()) {
      SidedPoint side = point.on(Side.LEFT);
      PLANNER
          .techniques(partner(side), Preset.STANDARD, side)
          .forEach(t -> {
            assertThat(t.tool()).as(point.id()).isEqualTo(Tool.FINGERS);
            pressed.add(point.id());
          });
    }
    assertThat(pressed).hasSizeGreaterThan(60).contains("infraspinatus-tp2", "soleus-tp2");
  }

  @Test
  void aPartnerNeverPressesTheNeckTheHeadOrALightSpot() {
    int barred = 0;
    for (TriggerPoint point : Sweep.BASE.points()) {
      boolean near =
          point.sites().stream()
              .anyMatch(s -> s.zone().startsWith("neck-") || s.zone().startsWith("head-"));
      String region = Sweep.BASE.muscleOf(point).region().key();
      boolean neck = near || region.equals("neck") || region.equals("head");
      if (neck || point.pointClass() != PointClass.SELF_PRESS) {
        barred++;
        assertThat(isPressed(point)).as(point.id()).isFalse();
      }
    }
    assertThat(barred).isGreaterThan(60);
  }

  @Test
  void thePlaceThatIsShoulderAndNeckIsNeck() {
    assertThat(isPressed(Sweep.BASE.point("trapezius-upper-tp2").orElseThrow())).isFalse();
    assertThat(isPressed(Sweep.BASE.point("supraspinatus-tp3").orElseThrow())).isFalse();
  }

  @Test
  void aPlaceThatIsNotKnownIsNoneToPress() {
    SidedPoint point = TestKnowledge.right(TestKnowledge.SHOULDER);
    Clearance narrowed =
        TestClearances.of(NOW, Limits.CEILING, point)
            .forPartner(TestKnowledge.base(TestKnowledge.SHOULDER));

    assertThat(narrowed.points().getFirst().limits().tools()).isEmpty();
  }

  @Test
  void nothingButTheToolsChanges() {
    SidedPoint point = new SidedPoint("infraspinatus-tp2", Side.RIGHT);
    Clearance own =
        TestClearances.of(
            NOW,
            Limits.GENTLE,
            List.of(new Clearance.ClearedPoint(point, Limits.GENTLE, Duration.ofSeconds(40))),
            Duration.ofMinutes(3));
    Clearance narrowed = own.forPartner(Sweep.BASE);
    Clearance.ClearedPoint one = narrowed.points().getFirst();

    assertThat(one.limits()).isEqualTo(Care.tools(Limits.GENTLE, EnumSet.of(Tool.FINGERS)));
    assertThat(one.limits()).isEqualTo(one.limits().tighten(Limits.GENTLE));
    assertThat(one.spent()).isEqualTo(Duration.ofSeconds(40));
    assertThat(narrowed.session()).isEqualTo(narrowed.session().tighten(Limits.GENTLE));
    assertThat(narrowed.gunLeft()).isEqualTo(own.gunLeft());
    assertThat(narrowed.issued()).isEqualTo(own.issued());
    assertThat(narrowed.isValidAt(NOW.plus(Clearance.LIFE))).isFalse();
    assertThat(own.presser()).isEqualTo(Presser.SELF);
    assertThat(narrowed.presser()).isEqualTo(Presser.PARTNER);
    assertThat(one.allows(Tool.BALL_WALL)).isFalse();
  }

  @Test
  void aRoutineKnowsWhoPresses() {
    SidedPoint point = new SidedPoint("infraspinatus-tp2", Side.RIGHT);
    Routine routine = PLANNER.plan(partner(point), RoutineWishes.NONE, NOW);

    assertThat(routine.presser()).isEqualTo(Presser.PARTNER);
    assertThat(routine.presses(point)).isNotEmpty().allMatch(p -> p.tool() == Tool.FINGERS);
  }
}
