package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.Screening;
import app.unknot.safety.Soreness;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
    assertThat(form.questions()).allMatch(q -> model.answer(q.id()).isEmpty());
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
    assertThat(checked.coach().health().warnings()).allMatch(w -> w.checked());
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

  @Test
  void notSureAboutHealthCountsAsYes() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.unsure(Checked.question(model, "health-bleeding"));
    model.nothingElse(QuestionGroup.HEALTH);

    assertThat(model.verdict()).contains(Verdict.CLINICIAN);
  }

  @Test
  void anAgeKeptBackIsAnAnswerAndUnder18HasNoSession() {
    ScreeningViewModel model = checked.withSessions().check();
    Checked.fine(model);
    model.age(OptionalInt.of(17));
    assertThat(model.verdict()).contains(Verdict.OFF);

    model.keepAgeBack();
    Checked.cards(model);
    assertThat(model.verdict()).contains(Verdict.GO);
    model.proceed();
    assertThat(checked.coach().health().profile().age()).isEmpty();
  }

  @Test
  void aCompletedCheckMakesTheNextOneShort() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();

    ScreeningViewModel next = checked.check();
    Form form = next.formProperty().get();
    assertThat(form.isFull()).isFalse();
    assertThat(form.of(Part.CHANGED)).extracting(q -> q.id()).containsExactly("health-changed");
    assertThat(form.of(Part.SPOT)).allMatch(q -> q.shortCheck());
    assertThat(form.questions()).allMatch(q -> next.answer(q.id()).isEmpty());
    Checked.fine(next);
    assertThat(next.verdict()).contains(Verdict.GENTLE);
  }

  @Test
  void anotherSpotIsAskedAboutInFull() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();

    Form other = checked.check(Checked.OTHER_SHOULDER).formProperty().get();
    assertThat(other.isFull()).isFalse();
    assertThat(other.of(Part.SPOT)).anyMatch(q -> !q.shortCheck());
  }

  @Test
  void aBadAnswerAboutTheSpotIsAskedNextTime() {
    ScreeningViewModel model = checked.check();
    model.answer("spot-lump", Answer.YES);
    Checked.fine(model);
    model.proceed();

    assertThat(checked.check().formProperty().get().of(Part.SPOT))
        .extracting(q -> q.id())
        .contains("spot-lump")
        .doesNotContain("spot-constant");
  }

  @Test
  void changedHealthAsksEverythingAndEndsEarlierYeses() {
    checked.withProfile(Map.of("health-diabetes", Answer.YES));
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();
    assertThat(model.saidYes(model.waitingForYes().getFirst(), checked.coach().today())).isTrue();
    assertThat(model.verdict()).contains(Verdict.GENTLE);

    ScreeningViewModel next = checked.check();
    next.answer("health-changed", Answer.YES);
    assertThat(next.formProperty().get().isFull()).isTrue();
    next.tick(Checked.question(next, "health-diabetes"));
    Checked.fine(next);
    next.proceed();
    assertThat(next.verdict()).contains(Verdict.CLINICIAN);
    assertThat(checked.coach().health().profile().cleared()).isEmpty();
    assertThat(next.waitingForYes()).extracting(q -> q.id()).containsExactly("health-diabetes");
    assertThat(next.saidYes(next.waitingForYes().getFirst(), checked.coach().today()))
        .as("a new check is needed")
        .isFalse();

    ScreeningViewModel after = checked.check();
    Checked.fine(after);
    assertThat(after.verdict()).contains(Verdict.GENTLE);
  }

  @Test
  void aYesCountsOnlyWithADayThatHolds() {
    ScreeningViewModel model = checked.check();
    model.tick(Checked.question(model, "health-bleeding"));
    Checked.fine(model);
    model.proceed();
    var question = model.waitingForYes().getFirst();

    model.saidYes(question, checked.coach().today().plusDays(1));
    model.saidYes(question, checked.coach().today().minusMonths(6));
    assertThat(model.verdict()).contains(Verdict.CLINICIAN);

    model.saidYes(question, checked.coach().today().minusMonths(5));
    assertThat(model.verdict()).contains(Verdict.GENTLE);
    assertThat(checked.coach().health().profile().cleared()).containsKey("health-bleeding");
    assertThat(model.seePlan()).isTrue();
  }

  @Test
  void aDeviceElsewhereLeavesTheSpotOpen() {
    ScreeningViewModel model = checked.check();
    model.tick(Checked.question(model, "health-device"));
    Checked.fine(model);
    assertThat(model.verdict()).contains(Verdict.OFF);

    model.place("health-device", app.unknot.body.Region.THIGH);
    assertThat(model.verdict()).contains(Verdict.GENTLE);
    model.place("health-device", app.unknot.body.Region.SHOULDER);
    assertThat(model.verdict()).contains(Verdict.OFF);
  }

  @Test
  void sorenessOfFourClosesTheSpotAndGoesWithItsSession() {
    JournalEntry entry = checked.session(Checked.SHOULDER, Duration.ofDays(1));
    checked.coach().keep(entry);
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    assertThat(model.verdict()).isEmpty();

    model.sore(new Soreness(4));
    assertThat(model.verdict()).contains(Verdict.OFF);
    model.proceed();
    assertThat(checked.coach().journal().entry(entry.id()).orElseThrow().soreness())
        .extracting(s -> s.soreness().value())
        .containsExactly(4);
  }

  @Test
  void afterHalfAnHourRightNowIsAskedAgain() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();
    checked.clock.step(Duration.ofMinutes(30));

    assertThat(model.seePlan()).isFalse();
    assertThat(model.overProperty().get()).isTrue();
    assertThat(model.toldProperty().get()).isFalse();
    assertThat(model.formProperty().get().pending())
        .extracting(Form.Pending::part)
        .containsExactly(Part.NOW, Part.SPOT);
    assertThat(checked.journey.cleared()).isEmpty();
  }

  @Test
  void aNewCheckClosesWhatAnEarlierOneOpened() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();
    model.seePlan();

    checked.check();
    assertThat(checked.journey.cleared()).isEmpty();
  }

  @Test
  void marksThatAreAWarningSignAreHelpBeforeAnyQuestion() {
    mark("chest-middle-left", "finger-little-left");
    ScreeningViewModel model = checked.check();
    assertThat(model.verdict()).contains(Verdict.HELP);

    model.warnings().mistake();
    assertThat(model.notTrue()).as("the marks still say so").isFalse();
    assertThat(checked.coach().health().warnings()).isEmpty();

    ScreeningViewModel seen = checked.check();
    seen.marksSeen();
    assertThat(seen.toldProperty().get()).isFalse();
    assertThat(seen.verdict()).isEmpty();
    assertThat(checked.coach().health().warnings()).isEmpty();
  }

  private void mark(String... zones) {
    for (String zone : zones) {
      checked
          .journey
          .marks()
          .set(checked.coach().knowledge().sidedZone(zone).orElseThrow(), new PainRating(6));
    }
  }

  @Test
  void everythingCanBeAskedAgain() {
    checked.withProfile(Map.of());
    ScreeningViewModel model = checked.check();
    assertThat(model.formProperty().get().isFull()).isFalse();

    model.askEverything();
    assertThat(model.formProperty().get().isFull()).isTrue();
    Checked.fine(model);
    assertThat(model.verdict()).contains(Verdict.GENTLE);
  }

  @Test
  void changingAnAnswerAfterTheOutcomeWorksItOutAnew() {
    ScreeningViewModel model = checked.check();
    Checked.fine(model);
    model.proceed();
    model.answer("spot-skin", Answer.YES);
    assertThat(model.verdict()).as("only after going back").contains(Verdict.GENTLE);

    model.changeAnswers();
    model.answer("spot-skin", Answer.YES);
    assertThat(model.verdict()).contains(Verdict.OFF);
    assertThat(model.formProperty().get().screening()).isInstanceOf(Screening.Referred.class);
  }

  @Test
  void aPointForProfessionalsIsNeverCleared() {
    SidedPoint professional =
        checked.coach().knowledge().points().stream()
            .filter(p -> p.techniques().isEmpty())
            .findFirst()
            .orElseThrow()
            .on(app.unknot.body.Side.LEFT);
    ScreeningViewModel model = checked.check(professional);
    Checked.fine(model);

    assertThat(model.verdict()).contains(Verdict.OFF);
  }
}
