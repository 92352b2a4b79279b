package app.unknot.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.ClearanceEnded;
import app.unknot.routine.Preset;
import app.unknot.routine.SetBy;
import app.unknot.safety.Clearance;
import app.unknot.safety.Decision;
import app.unknot.safety.Limits;
import app.unknot.safety.Presser;
import app.unknot.safety.Ruling;
import app.unknot.safety.Scope;
import app.unknot.safety.Screening;
import app.unknot.safety.TestClearances;
import app.unknot.safety.Until;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
  @Tag("H-51")
  void whereTheLimitsTakeNoHeatItCannotBeChosenWhateverTheNotesSay() {
    Screening.Cleared cleared = rehearsal.journey().cleared().orElseThrow();
    plan =
        new PlanViewModel(
            rehearsal.coach(),
            rehearsal.journey(),
            new Screening.Cleared(
                TestClearances.of(
                    cleared.clearance().issued(),
                    withoutHeat(cleared.clearance().session()),
                    point),
                cleared.rulings(),
                cleared.closed(),
                cleared.usual(),
                cleared.today()));

    plan.warm(true);

    assertThat(plan.canWarm()).isFalse();
    assertThat(plan.routine().warmth()).isZero();
  }

  private static Limits withoutHeat(Limits l) {
    return new Limits(
        l.target(),
        l.hold(),
        l.presses(),
        l.rest(),
        l.points(),
        l.sessionPressing(),
        l.sessionsPerDay(),
        l.pointDayPressing(),
        l.dayPressing(),
        l.tools(),
        l.floor(),
        false);
  }

  @Test
  @Tag("H-51")
  void whereFeelingIsReducedHeatCannotBeChosen() {
    Screening.Cleared cleared = rehearsal.journey().cleared().orElseThrow();
    List<Ruling> rulings = new ArrayList<>(cleared.rulings());
    rulings.add(
        new Ruling(
            "dull-feeling",
            Decision.EXCLUDE_AREA,
            Optional.empty(),
            new Until.Always(),
            Scope.SESSION,
            "unknot-cautious-choice"));
    plan =
        new PlanViewModel(
            rehearsal.coach(),
            rehearsal.journey(),
            new Screening.Cleared(
                cleared.clearance(), rulings, cleared.closed(), cleared.usual(), cleared.today()));

    plan.warm(true);

    assertThat(plan.canWarm()).isFalse();
    assertThat(plan.warms()).isFalse();
    assertThat(plan.routine().warmth()).isZero();
  }

  @Test
  void theStrongestMarkIsSuggestedAndStartsNothingUntilANumberIsSaid() {
    assertThat(plan.suggestedBefore()).contains(new PainRating(6));
    assertThat(plan.beforeProperty().get()).isEqualTo(Optional.empty());
    assertThat(plan.start()).isFalse();
    assertThat(rehearsal.journey().routine()).isEmpty();

    plan.tell(new PainRating(3));
    assertThat(plan.start()).isTrue();

    assertThat(rehearsal.journey().before()).contains(new PainRating(3));
    assertThat(rehearsal.journey().routine()).isPresent();
  }

  @Test
  void withoutAMarkThePainIsAskedBeforeTheStart() {
    rehearsal.journey().marks().replace(List.of());
    plan = made();

    assertThat(plan.suggestedBefore()).isEqualTo(Optional.empty());
    assertThat(plan.start()).isFalse();
    assertThat(rehearsal.journey().routine()).isEmpty();
  }

  @Test
  void aNumberOfAnEarlierStartIsSaidAnew() {
    plan.tell(new PainRating(3));
    assertThat(plan.start()).isTrue();
    plan = made();

    assertThat(plan.start()).isFalse();
  }

  @Test
  @Tag("H-02")
  void aClearanceThatEndedLetsNothingStart() {
    plan.tell(new PainRating(3));
    clock.pass(Clearance.LIFE);

    assertThat(plan.start()).isFalse();

    assertThat(plan.endedProperty().get()).isTrue();
    assertThat(rehearsal.journey().routine()).isEmpty();
    assertThatThrownBy(this::made).isInstanceOf(ClearanceEnded.class);
  }

  @Test
  @Tag("H-50")
  void aPartnerCannotBeChosenWhereTheSpotIsNotForOne() {
    assertThat(plan.takesPartner()).isFalse();

    plan.press(Presser.PARTNER);
    assertThat(plan.presser()).isEqualTo(Presser.SELF);
    assertThat(plan.routine().presser()).isEqualTo(Presser.SELF);
  }

  @Test
  @Tag("H-50")
  void aPartnerPressesWithTheFingersWithinTheSameLimits() {
    point = rehearsal.clear("back-blade-right", 6, "infraspinatus-tp2", Tool.BALL_WALL);
    plan = made();
    Duration most = plan.routine().presses(point).getFirst().hold();

    plan.press(Presser.PARTNER);
    assertThat(plan.routine().presser()).isEqualTo(Presser.PARTNER);
    assertThat(plan.tool(point)).isEqualTo(Tool.FINGERS);
    assertThat(plan.routine().presses(point)).isNotEmpty().allMatch(p -> p.tool() == Tool.FINGERS);
    plan.step(point, Editor.HOLD, true);
    assertThat(plan.routine().presses(point).getFirst().hold()).isLessThanOrEqualTo(most);

    plan.press(Presser.SELF);
    assertThat(plan.tool(point)).isEqualTo(Tool.BALL_WALL);
    plan.press(Presser.PARTNER);
    plan.use(Preset.MORNING);
    assertThat(plan.takesPartner()).isFalse();
    assertThat(plan.routine().presser()).isEqualTo(Presser.SELF);
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
