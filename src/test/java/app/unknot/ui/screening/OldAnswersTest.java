package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.journal.HealthRecord;
import app.unknot.safety.Answer;
import app.unknot.safety.History.Warning;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.Soreness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever makes the outcome anew, how it was right now holds for half an hour. */
@Tag("H-08")
class OldAnswersTest {
  private static final Duration ALMOST = Duration.ofMinutes(29);
  private static final Duration HOURS = Duration.ofHours(3);

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

  @Test
  void aYesOfAClinicianHoursLaterAsksAgainHowItIsRightNow() {
    ScreeningViewModel model = waitsForAYes();
    checked.clock.pass(HOURS);

    assertThat(model.saidYes(model.waitingForYes().getFirst(), checked.coach().today())).isTrue();

    asksAgain(model);
    assertThat(model.answer("health-diabetes")).contains(Answer.YES);
    Checked.fineNow(model);
    Checked.cards(model);
    model.proceed();
    assertThat(model.verdict()).contains(Verdict.GENTLE);
    assertThat(model.seePlan()).isTrue();
  }

  @Test
  void soonAfterTheAnswersItOpensTheWay() {
    ScreeningViewModel model = waitsForAYes();
    checked.clock.pass(ALMOST);
    model.saidYes(model.waitingForYes().getFirst(), checked.coach().today());

    assertThat(model.seePlan()).isTrue();
  }

  @Test
  void aNewOutcomeMakesTheAnswersNoYounger() {
    ScreeningViewModel model = waitsForAYes();
    checked.clock.pass(ALMOST);
    model.saidYes(model.waitingForYes().getFirst(), checked.coach().today());
    checked.clock.pass(Duration.ofMinutes(1));

    assertThat(model.seePlan()).isFalse();
    asksAgain(model);
  }

  @Test
  void checkedByADoctorHoursLaterAsksAgain() {
    HealthRecord health = checked.coach().health();
    checked
        .coach()
        .keep(
            health.withWarning(
                new Warning("chest-pain-now", checked.coach().now().toInstant(), false)));
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();
    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
    checked.clock.pass(HOURS);
    model.checkedByDoctor();

    asksAgain(model);
  }

  @Test
  void oneAnswerChangedHoursLaterKeepsNoneOfTheOthersButItself() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    checked.clock.pass(HOURS);
    model.answer("spot-skin", Answer.YES);

    assertThat(model.answer("spot-skin")).contains(Answer.YES);
    assertThat(model.answer("now-chest")).isEmpty();
    asksAgain(model);
  }

  @Test
  void theOldestAnswerDecides() {
    ScreeningViewModel model = checked.check();
    model.nothingElse(QuestionGroup.NOW);
    checked.clock.pass(ALMOST);
    model.nothingElse(QuestionGroup.HEALTH);
    model.age(OptionalInt.of(40));
    Checked.cards(model);
    assertThat(model.verdict()).contains(Verdict.GENTLE);
    checked.clock.pass(Duration.ofMinutes(2));
    model.proceed();

    assertThat(model.toldProperty().get()).isFalse();
    asksAgain(model);
  }

  @Test
  void oldSorenessIsAskedAgainAsWell() {
    checked.coach().keep(checked.session(Checked.SHOULDER, Duration.ofDays(1)));
    ScreeningViewModel model = checked.check();
    model.sore(new Soreness(1));
    checked.clock.pass(HOURS);
    Checked.fine(model);

    assertThat(model.soreness()).isEmpty();
    assertThat(model.verdict()).isEmpty();
  }

  @Test
  void aWarningSignDoesNotGoAwayWithTime() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.tick(Checked.question(model, "now-chest"));
    checked.clock.pass(HOURS);
    model.checkedByDoctor();

    assertThat(model.verdict()).contains(Verdict.HELP);
    assertThat(model.toldProperty().get()).isTrue();
    assertThat(model.seePlan()).isFalse();
  }

  private ScreeningViewModel waitsForAYes() {
    ScreeningViewModel model = checked.check();
    model.tick(Checked.question(model, "health-diabetes"));
    Checked.fine(model);
    model.proceed();
    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
    return model;
  }

  private void asksAgain(ScreeningViewModel model) {
    assertThat(model.toldProperty().get()).isFalse();
    assertThat(model.overProperty().get()).isTrue();
    assertThat(model.formProperty().get().pending())
        .extracting(Form.Pending::part)
        .contains(Part.NOW);
    assertThat(model.seePlan()).isFalse();
    assertThat(checked.journey.cleared()).isEmpty();
  }
}
