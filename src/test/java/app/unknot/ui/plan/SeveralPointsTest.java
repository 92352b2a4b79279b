package app.unknot.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Preset;
import app.unknot.safety.Limits;
import app.unknot.safety.Screening;
import app.unknot.safety.TestClearances;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralPointsTest {
  private static final SidedPoint RIGHT = new SidedPoint(Rehearsal.SHOULDER, Side.RIGHT);
  private static final SidedPoint LEFT = new SidedPoint(Rehearsal.SHOULDER, Side.LEFT);
  private static final SidedPoint BLADE = new SidedPoint("infraspinatus-tp2", Side.RIGHT);

  @TempDir Path folder;
  private final MovableClock clock = new MovableClock();
  private Rehearsal rehearsal;
  private PlanViewModel plan;

  @BeforeEach
  void clear() {
    rehearsal = new Rehearsal(folder, clock);
    rehearsal.journey().choose(RIGHT);
    rehearsal.journey().choose(Tool.BALL_WALL);
    rehearsal.journey().add(BLADE);
    rehearsal.journey().add(LEFT);
    plan =
        new PlanViewModel(
            rehearsal.coach(),
            rehearsal.journey(),
            new Screening.Cleared(
                TestClearances.of(clock.instant(), Limits.CEILING, RIGHT, BLADE, LEFT),
                List.of(),
                new LinkedHashMap<>(),
                Limits.CEILING,
                Limits.CEILING));
  }

  @AfterEach
  void close() {
    rehearsal.close();
  }

  @Test
  void theRoutineHasAnOrderOfItsOwn() {
    assertThat(plan.areSeveral()).isTrue();
    assertThat(plan.points()).containsExactly(RIGHT, BLADE, LEFT);
    assertThat(plan.routine().points()).startsWith(RIGHT, LEFT);
  }

  @Test
  void everyPointIsEditedForItself() {
    int before = plan.value(RIGHT, Editor.HOLD);
    plan.step(LEFT, Editor.HOLD, false);

    assertThat(plan.value(RIGHT, Editor.HOLD)).isEqualTo(before);
    assertThat(plan.value(LEFT, Editor.HOLD)).isLessThan(before);
  }

  @Test
  void anEndIsSaidAtThePointWhereItWasReached() {
    while (!plan.isAt(LEFT, Editor.HOLDS, false)) {
      plan.step(LEFT, Editor.HOLDS, false);
    }
    plan.step(LEFT, Editor.HOLDS, false);
    assertThat(plan.reached(LEFT)).isPresent();
    assertThat(plan.reached(RIGHT)).isEmpty();

    while (!plan.isAt(RIGHT, Editor.HOLDS, false)) {
      plan.step(RIGHT, Editor.HOLDS, false);
    }
    plan.step(RIGHT, Editor.HOLDS, false);
    assertThat(plan.reached(RIGHT)).isPresent();
    assertThat(plan.reached(LEFT)).isEmpty();
  }

  @Test
  void theToolOfOneSideIsSuggestedForTheOther() {
    assertThat(plan.tool(RIGHT)).isEqualTo(Tool.BALL_WALL);
    assertThat(plan.tool(LEFT)).isEqualTo(Tool.BALL_WALL);
    plan.use(LEFT, Tool.FINGERS);
    assertThat(plan.tool(RIGHT)).isEqualTo(Tool.BALL_WALL);
  }

  @Test
  void whatARoutineHasNoRoomForIsSaid() {
    assertThat(plan.leftOut()).isEmpty();
    plan.use(Preset.GENTLE);

    assertThat(plan.points()).containsExactly(RIGHT, BLADE);
    assertThat(plan.leftOut()).containsExactly(LEFT);
  }

  @Test
  @Tag("H-11")
  void allOfThemTogetherGetNoMoreThanASession() {
    for (SidedPoint point : plan.points()) {
      for (int i = 0; i < 20; i++) {
        plan.step(point, Editor.HOLDS, true);
        plan.step(point, Editor.HOLD, true);
      }
    }
    assertThat(plan.routine().pressing()).isLessThanOrEqualTo(Limits.CEILING.sessionPressing());
  }

  @Test
  void everyPointHasIdsOfItsOwn() {
    assertThat(plan.points().stream().map(plan::suffix)).containsExactly("", "-2", "-3");
  }
}
