package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.Screening;
import app.unknot.safety.Soreness;
import app.unknot.ui.find.FindViewModel;
import app.unknot.ui.find.SearchViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningAnswersTest {
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
    checked.clock.pass(Duration.ofMinutes(30));

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
  void wordsOfAnEmergencyThatWereSearchedForAreHelpBeforeAnyQuestion() {
    search("crushing chest pain").clear();
    assertThat(checked.check().verdict()).contains(Verdict.HELP);
  }

  @Test
  void whatADoctorHasLookedAtIsNotAskedTwiceForItsWords() {
    search("crushing chest pain").clear();
    ScreeningViewModel seen = checked.check();
    seen.marksSeen();
    assertThat(seen.verdict()).isNotEqualTo(Optional.of(Verdict.HELP));
    assertThat(checked.coach().health().warnings()).isEmpty();
  }

  @Test
  void wordsThatMeantSomethingElseDoNotReachTheCheck() {
    search("crushing chest pain").meantElse();
    assertThat(checked.check().verdict()).isEmpty();
  }

  private SearchViewModel search(String words) {
    SearchViewModel search =
        new SearchViewModel(
            checked.coach(),
            checked.search(),
            new FindViewModel(checked.coach(), checked.journey),
            checked.journey);
    search.typedProperty().set(words);
    return search;
  }

  @Test
  void marksThatAreAWarningSignAreHelpBeforeAnyQuestion() {
    mark("chest-middle-left", "finger-little-left");
    ScreeningViewModel model = checked.check();
    assertThat(model.verdict()).contains(Verdict.HELP);

    model.warnings().mistake();
    assertThat(model.notTrue()).as("the marks still say so").isFalse();
    assertThat(checked.coach().health().warnings()).as("so it stays on record").hasSize(1);

    ScreeningViewModel seen = checked.check();
    seen.marksSeen();
    assertThat(seen.toldProperty().get()).isFalse();
    assertThat(seen.verdict()).isEmpty();
    assertThat(checked.coach().health().warnings()).isEmpty();
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
    assertThat(model.verdict()).as("one more question").isEmpty();
    model.answer("spot-shingles", Answer.NO);
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

  private void mark(String... zones) {
    for (String zone : zones) {
      checked
          .journey
          .marks()
          .set(checked.coach().knowledge().sidedZone(zone).orElseThrow(), new PainRating(6));
    }
  }
}
