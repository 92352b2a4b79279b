package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.safety.Answer;
import app.unknot.safety.QuestionGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningViewModelTest {
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

  @Tag("H-08")
  @Test
  void nothingIsAnsweredAtTheBeginning() {
    ScreeningViewModel model = checked.check();

    Form form = model.formProperty().get();
    assertThat(form.isFull()).isTrue();
    assertThat(form.questions()).isNotEmpty().allMatch(q -> model.answer(q.id()).isEmpty());
    assertThat(form.pending())
        .extracting(Form.Pending::part)
        .containsExactly(Part.NOW, Part.HEALTH, Part.AGE, Part.SPOT);
    assertThat(model.verdict()).isEmpty();
  }

  @Test
  void allFineInAFirstCheckIsGentle() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);

    assertThat(model.verdict()).contains(Verdict.GENTLE);
    model.proceed();
    assertThat(model.seePlan()).isTrue();
    assertThat(checked.journey.cleared()).isPresent();
  }

  @Test
  void allFineAfterManySessionsIsGo() {
    ScreeningViewModel model = checked.withSessions().check();
    Checked.fine(model);

    assertThat(model.verdict()).contains(Verdict.GO);
  }

  @Test
  void anyPartThatIsMissingLeavesItOpen() {
    for (Part missing : List.of(Part.NOW, Part.HEALTH, Part.AGE, Part.SPOT)) {
      ScreeningViewModel model = checked.check();
      if (missing != Part.NOW) {
        model.nothingElse(QuestionGroup.NOW);
      }
      if (missing != Part.HEALTH) {
        model.nothingElse(QuestionGroup.HEALTH);
      }
      if (missing != Part.AGE) {
        model.age(OptionalInt.of(40));
      }
      if (missing != Part.SPOT) {
        Checked.cards(model);
      }
      model.proceed();

      assertThat(model.verdict()).as("%s", missing).isEmpty();
      assertThat(model.toldProperty().get()).isFalse();
      assertThat(model.seePlan()).isFalse();
      assertThat(checked.coach().health().profile().checked()).isEmpty();
    }
  }

  @Test
  void aTickAloneLeavesTheRestUnanswered() {
    ScreeningViewModel model = checked.check();
    model.tick(Checked.question(model, "health-bruising"));

    assertThat(model.answer("health-bruising")).contains(Answer.YES);
    assertThat(model.answer("health-clot")).isEmpty();
    assertThat(model.isClosed(Part.HEALTH)).isFalse();

    model.nothingElse(QuestionGroup.HEALTH);
    assertThat(model.answer("health-bruising")).contains(Answer.YES);
    assertThat(model.answer("health-clot")).contains(Answer.NO);
    assertThat(model.isClosed(Part.HEALTH)).isTrue();
  }

  @Test
  void tickingARowTakesNoneOfTheseBack() {
    ScreeningViewModel model = checked.check();
    model.nothingElse(QuestionGroup.HEALTH);
    model.tick(Checked.question(model, "health-bruising"));

    assertThat(model.isClosed(Part.HEALTH)).isFalse();
    assertThat(model.answer("health-clot")).isEmpty();

    model.tick(Checked.question(model, "health-bruising"));
    assertThat(model.answer("health-bruising")).isEmpty();
    assertThat(model.isClosed(Part.HEALTH)).isFalse();
  }

  @Test
  void noneOfTheseTwiceIsOpenAgain() {
    ScreeningViewModel model = checked.check();
    model.nothingElse(QuestionGroup.NOW);
    model.nothingElse(QuestionGroup.NOW);

    assertThat(model.answer("now-chest")).isEmpty();
  }

  @Test
  void aWarningSignIsHelpAtOnceAndOnRecord() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.tick(Checked.question(model, "now-chest"));

    assertThat(model.verdict()).contains(Verdict.HELP);
    assertThat(model.toldProperty().get()).isTrue();
    assertThat(checked.coach().health().warnings())
        .singleElement()
        .matches(w -> w.rule().equals("chest-pain-now") && !w.checked());
  }

  @Test
  @Tag("H-20")
  void aMistakeInOneCheckTakesBackNothingThatAnotherWasTold() {
    ScreeningViewModel first = checked.check();
    first.tick(Checked.question(first, "now-chest"));
    ScreeningViewModel second = checked.check();
    second.tick(Checked.question(second, "now-accident"));
    assertThat(checked.coach().health().warnings()).hasSize(2);
    second.warnings().mistake();
    second.notTrue();

    assertThat(checked.coach().health().warnings())
        .singleElement()
        .matches(w -> w.rule().equals("chest-pain-now") && !w.checked());
  }

  @Test
  void noWayLeadsFromAWarningSignToAClearance() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.tick(Checked.question(model, "now-chest"));

    model.tick(Checked.question(model, "now-chest"));
    model.nothingElse(QuestionGroup.NOW);
    model.changeAnswers();
    assertThat(model.toldProperty().get()).isTrue();
    model.proceed();
    assertThat(model.notTrue()).as("one step is not two").isFalse();

    assertThat(model.verdict()).contains(Verdict.HELP);
    assertThat(model.seePlan()).isFalse();
    assertThat(checked.journey.cleared()).isEmpty();
  }

  @Test
  void aMistakeInTwoStepsAsksAgainAndLeavesNoRecord() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.tick(Checked.question(model, "now-chest"));
    model.warnings().mistake();

    assertThat(model.notTrue()).isTrue();
    assertThat(model.toldProperty().get()).isFalse();
    assertThat(checked.coach().health().warnings()).isEmpty();
    assertThat(model.answer("now-chest")).isEmpty();
    assertThat(model.isClosed(Part.NOW)).isFalse();
    assertThat(model.verdict()).isEmpty();
  }

  @Test
  void anUncheckedWarningSignHoldsTheNextCheckUntilADoctorHasLooked() {
    ScreeningViewModel first = checked.check();
    first.tick(Checked.question(first, "now-chest"));

    ScreeningViewModel next = checked.check();
    Checked.fine(next);
    next.proceed();
    assertThat(next.verdict()).contains(Verdict.CLINICIAN);
    assertThat(next.seePlan()).isFalse();

    next.checkedByDoctor();
    assertThat(next.verdict()).contains(Verdict.GENTLE);
    assertThat(checked.coach().health().warnings()).isNotEmpty().allMatch(w -> w.checked());
    assertThat(checked.coach().health().seen()).isEmpty();
  }

  @Test
  void notSureAboutAWarningSignIsAskedMorePlainly() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.unsure(Checked.question(model, "now-breath"));
    model.nothingElse(QuestionGroup.NOW);

    assertThat(model.verdict()).isEmpty();
    assertThat(model.formProperty().get().asksAgain("now-breath")).isTrue();
    assertThat(model.formProperty().get().pending())
        .containsExactly(new Form.Pending(Part.NOW, 1, true));

    model.answerAgain("now-breath", Answer.NO);
    assertThat(model.verdict()).contains(Verdict.GENTLE);
  }

  @Test
  void stillNotSureIsAClinicianToday() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.unsure(Checked.question(model, "now-breath"));
    model.answerAgain("now-breath", Answer.NOT_SURE);
    model.nothingElse(QuestionGroup.NOW);

    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
  }

  @Test
  void yesToThePlainerQuestionIsHelp() {
    ScreeningViewModel model = checked.check();
    model.unsure(Checked.question(model, "now-breath"));
    model.answerAgain("now-breath", Answer.YES);

    assertThat(model.verdict()).contains(Verdict.HELP);
  }
}
