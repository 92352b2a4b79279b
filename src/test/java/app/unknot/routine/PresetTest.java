package app.unknot.routine;

import static app.unknot.routine.TestKnowledge.right;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final SidedPoint SHOULDER = right(TestKnowledge.SHOULDER);
  private static final SidedPoint HIP = right(TestKnowledge.HIP);
  private static final Duration HOUR = Duration.ofHours(1);

  private final RoutinePlanner planner = new RoutinePlanner(TestKnowledge.BASE);

  private Routine plan(Preset preset, Limits limits, SidedPoint... points) {
    Clearance clearance = TestClearances.of(NOW, limits, points);
    return planner.plan(
        clearance, planner.suggested(clearance, preset, Set.of(Tool.values())), NOW);
  }

  @Test
  void aFirstTimeIsShortAndLight() {
    Routine routine = plan(Preset.FIRST_TIME, Limits.CEILING, SHOULDER);

    assertThat(routine.presses(SHOULDER))
        .hasSize(2)
        .allSatisfy(p -> {
          assertThat(p.hold()).isEqualTo(Duration.ofSeconds(15));
          assertThat(p.target()).isEqualTo(PressingRange.of(3, 5));
        });
  }

  @Test
  void gentleIsTheGentleColumnOfTheDoseTable() {
    Routine routine = plan(Preset.GENTLE, Limits.CEILING, SHOULDER);

    assertThat(routine.presses(SHOULDER))
        .hasSize(2)
        .allSatisfy(p -> {
          assertThat(p.hold()).isEqualTo(Duration.ofSeconds(30));
          assertThat(p.target()).isEqualTo(PressingRange.of(3, 5));
        });
    assertThat(routine.steps())
        .filteredOn(Step.Rest.class::isInstance)
        .extracting(Step::duration)
        .containsOnly(Duration.ofSeconds(20));
  }

  @Test
  void aMorningTakesTwoMinutesWithItsCountdownAndPressesNothing() {
    for (List<SidedPoint> points : List.of(List.of(SHOULDER), List.of(SHOULDER, HIP))) {
      Routine routine = plan(Preset.MORNING, Limits.CEILING, points.toArray(SidedPoint[]::new));

      assertThat(routine.pressing()).isZero();
      assertThat(routine.total().plus(Dose.GET_READY))
          .isBetween(Duration.ofSeconds(90), Duration.ofMinutes(2));
      assertThat(routine.steps())
          .hasSizeGreaterThan(1)
          .allMatch(s ->
              s instanceof Step.Move
                  || s instanceof Step.StretchStep
                  || s instanceof Step.Aftercare);
    }
  }

  @Test
  void aMorningMovesAndStretchesWhatIsDescribedAndNothingElse() {
    TriggerPoint still =
        TestKnowledge.point(
            "still-tp1",
            PointClass.SELF_PRESS,
            0,
            30,
            TestKnowledge.press(Tool.FINGERS, Position.SITTING, 30, 3, 5, 7));
    RoutinePlanner both = new RoutinePlanner(TestKnowledge.base(TestKnowledge.THIGH, still));
    SidedPoint moved = right(TestKnowledge.THIGH);
    SidedPoint stretched = right(still);
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, moved, stretched);

    Routine routine =
        both.plan(clearance, both.suggested(clearance, Preset.MORNING, Set.of()), NOW);

    assertThat(of(routine, Step.Move.class)).containsExactly(moved);
    assertThat(of(routine, Step.StretchStep.class)).containsExactly(stretched);
    assertThat(routine.total().plus(Dose.GET_READY)).isLessThanOrEqualTo(Duration.ofMinutes(2));
  }

  private static List<SidedPoint> of(Routine routine, Class<? extends Step> kind) {
    return routine.steps().stream().filter(kind::isInstance).map(Step::point).toList();
  }

  /** Whatever is edited afterwards, a preset stays one more limit and loosens none. */
  @Tag("H-27")
  @ParameterizedTest
  @EnumSource
  void noPresetGivesMoreThanTheClearanceOrThanItself(Preset preset) {
    for (Limits limits : List.of(Limits.CEILING, Limits.GENTLE, Limits.LIGHT)) {
      Clearance clearance = TestClearances.of(NOW, limits, SHOULDER, HIP);
      RoutineWishes greedy = planner.suggested(clearance, preset, Set.of(Tool.values()));
      for (Tool tool : Tool.values()) {
        for (SidedPoint point : List.of(SHOULDER, HIP)) {
          greedy = greedy.with(point, new PointWishes(tool, 99, HOUR, Duration.ZERO, 99));
        }
        Routine routine = planner.plan(clearance, greedy.withWarmth(true), NOW);
        Limits most = limits.tighten(preset.limits());
        assertThat(routine.pressing()).isLessThanOrEqualTo(most.sessionPressing());
        for (SidedPoint point : routine.points()) {
          assertThat(routine.presses(point))
              .hasSizeLessThanOrEqualTo(most.presses())
              .allSatisfy(p -> {
                assertThat(p.hold()).isLessThanOrEqualTo(most.hold());
                assertThat(p.target().high()).isLessThanOrEqualTo(most.target().high());
                assertThat(most.tools()).contains(p.tool());
              });
        }
      }
    }
  }

  @Test
  void aStepperThatThePresetStopsSaysSo() {
    Clearance clearance = TestClearances.of(NOW, Limits.CEILING, SHOULDER);
    RoutineWishes gentle = planner.suggested(clearance, Preset.GENTLE, Set.of());
    Bounds bounds = planner.bounds(clearance, gentle, SHOULDER).orElseThrow();

    assertThat(bounds.holds().mostBy()).isEqualTo(SetBy.PRESET);
    assertThat(bounds.hold().mostBy()).isEqualTo(SetBy.PRESET);
    assertThat(bounds.rest().leastBy()).isEqualTo(SetBy.PRESET);
    Clearance strict = TestClearances.of(NOW, Limits.GENTLE, SHOULDER);
    assertThat(planner.bounds(strict, gentle, SHOULDER).orElseThrow().hold().mostBy())
        .isEqualTo(SetBy.SAFETY_CHECK);
  }

  @Test
  void theWordOfAPresetIsKebabCase() {
    assertThat(Preset.FIRST_TIME.key()).isEqualTo("first-time");
  }
}
