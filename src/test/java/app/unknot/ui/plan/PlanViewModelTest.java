package app.unknot.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.ClearanceEnded;
import app.unknot.routine.SetBy;
import app.unknot.safety.Clearance;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanViewModelTest {
  @TempDir Path folder;
  private final MovableClock clock = new MovableClock();
  private Rehearsal rehearsal;
  private SidedPoint point;
  private PlanViewModel plan;

  @BeforeEach
  void clear() {
    rehearsal = new Rehearsal(folder, clock);
    point = rehearsal.clear("head-temple-right", 6, Rehearsal.SHOULDER, Tool.BALL_WALL);
    plan = made();
  }

  @AfterEach
  void close() {
    rehearsal.close();
  }

  private PlanViewModel made() {
    return new PlanViewModel(
        rehearsal.coach(), rehearsal.journey(), rehearsal.journey().cleared().orElseThrow());
  }

  @Test
  void theChosenToolIsTaken() {
    assertThat(plan.tool(point)).isEqualTo(Tool.BALL_WALL);
    assertThat(plan.routine().presses(point)).allMatch(p -> p.tool() == Tool.BALL_WALL);
  }

  @Test
  void aStepperStopsAtItsEndAndSaysWhoSetIt() {
    Duration before = plan.routine().total();

    plan.step(point, Editor.HOLD, true);

    assertThat(plan.value(point, Editor.HOLD)).isEqualTo(30);
    assertThat(plan.routine().total()).isEqualTo(before);
    assertThat(plan.reachedProperty().get())
        .contains(new Editor.End(Editor.HOLD, 30, true, SetBy.SAFETY_CHECK));
  }

  @Test
  void whatTheSafetyCheckNarrowedIsSaidWithoutTrying() {
    assertThat(plan.isGentle()).isTrue();
    assertThat(plan.narrowed(point))
        .extracting(Editor.End::by)
        .isNotEmpty()
        .containsOnly(SetBy.SAFETY_CHECK);
  }

  @Test
  void aStepWithinTheBoundsChangesTheRoutine() {
    plan.step(point, Editor.HOLD, false);
    plan.step(point, Editor.REPETITIONS, true);

    assertThat(plan.value(point, Editor.HOLD)).isEqualTo(25);
    assertThat(plan.routine().presses(point))
        .allMatch(p -> p.hold().equals(Duration.ofSeconds(25)));
    assertThat(plan.value(point, Editor.REPETITIONS)).isEqualTo(7);
    assertThat(plan.reachedProperty().get()).isEmpty();
  }

  @Test
  void warmingTheAreaAddsFiveMinutes() {
    Duration without = plan.routine().total();

    plan.warm(true);

    assertThat(plan.routine().total()).isEqualTo(without.plusMinutes(5));
    assertThat(plan.withoutWarmth()).isEqualTo(without);
  }

  @Test
  void theStrongestMarkIsThePainBeforeUntilItIsToldOtherwise() {
    assertThat(plan.beforeProperty().get()).contains(new PainRating(6));
    assertThat(plan.isFromMark()).isTrue();

    plan.tell(new PainRating(3));
    assertThat(plan.start()).isTrue();

    assertThat(plan.isFromMark()).isFalse();
    assertThat(rehearsal.journey().before()).contains(new PainRating(3));
    assertThat(rehearsal.journey().routine()).isPresent();
  }

  @Test
  void withoutAMarkThePainIsAskedBeforeTheStart() {
    rehearsal.journey().marks().replace(java.util.List.of());
    plan = made();

    assertThat(plan.beforeProperty().get()).isEqualTo(Optional.empty());
    assertThat(plan.start()).isFalse();
    assertThat(rehearsal.journey().routine()).isEmpty();
  }

  @Test
  void aClearanceThatEndedLetsNothingStart() {
    clock.pass(Clearance.LIFE);

    assertThat(plan.start()).isFalse();

    assertThat(plan.endedProperty().get()).isTrue();
    assertThat(rehearsal.journey().routine()).isEmpty();
    assertThatThrownBy(this::made).isInstanceOf(ClearanceEnded.class);
  }

  @Test
  void stagesShowEveryStepOnce() {
    plan.warm(true);

    assertThat(Stage.of(plan.routine()).stream().flatMap(s -> s.steps().stream()))
        .containsExactlyElementsOf(plan.routine().steps());
    assertThat(Stage.of(plan.routine()))
        .extracting(Stage::kind)
        .containsExactly(Stage.Kind.values());
  }
}
