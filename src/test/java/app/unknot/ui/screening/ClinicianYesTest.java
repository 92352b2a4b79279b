package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clinician said yes to, and until when it stays on file. */
@Tag("H-03")
class ClinicianYesTest {
  private static final Duration FORTY_DAYS = Duration.ofDays(40);

  @TempDir Path folder;
  private Checked checked;

  @BeforeEach
  void open() {
    checked = new Checked(folder);
  }

  @AfterEach
  void close() {
    checked.close();
  }

  private ScreeningViewModel told(String... conditions) {
    ScreeningViewModel model = checked.check();
    for (String condition : conditions) {
      model.tick(Checked.question(model, condition));
    }
    Checked.fine(model);
    model.proceed();
    return model;
  }

  private void cleared() {
    ScreeningViewModel model = told("health-diabetes");
    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
    assertThat(model.saidYes(model.waitingForYes().getFirst(), checked.coach().today())).isTrue();
    assertThat(model.verdict()).contains(Verdict.GENTLE);
    checked.clock.pass(FORTY_DAYS);
  }

  @Test
  void aYesCountsAtTheNextFullCheckWhereNothingElseIsTold() {
    cleared();

    ScreeningViewModel model = told("health-diabetes");

    assertThat(model.verdict()).contains(Verdict.GENTLE);
    assertThat(checked.coach().health().profile().cleared()).containsOnlyKeys("health-diabetes");
  }

  @Test
  void anotherConditionEndsItWithoutBeingCalledAChangeOfHealth() {
    cleared();

    ScreeningViewModel model = told("health-diabetes", "health-bones");

    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
    assertThat(model.waitingForYes()).hasSize(2);
    assertThat(checked.coach().health().profile().cleared()).isEmpty();
  }

  @Test
  void itEndsWithItsCondition() {
    cleared();
    told();
    checked.clock.pass(FORTY_DAYS);

    assertThat(checked.coach().health().profile().cleared()).isEmpty();
    assertThat(told("health-diabetes").verdict()).contains(Verdict.CLINICIAN);
  }

  @Test
  void askingEverythingAnewLeavesItAlone() {
    cleared();
    ScreeningViewModel model = checked.check();
    model.askEverything();
    model.tick(Checked.question(model, "health-diabetes"));
    Checked.fine(model);
    model.proceed();

    assertThat(model.verdict()).contains(Verdict.GENTLE);
  }
}
