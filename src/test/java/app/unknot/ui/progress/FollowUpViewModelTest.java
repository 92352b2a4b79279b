package app.unknot.ui.progress;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static app.unknot.ui.progress.Stand.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.SorenessTold;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.safety.Circumstance;
import app.unknot.safety.Soreness;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.progress.FollowUpViewModel.Told;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpViewModelTest {
  private static final JournalEntry YESTERDAY = Stand.session(1, SHOULDER, NOW.minusHours(20));
  private static final JournalEntry BEFORE = Stand.session(2, TEMPLE, NOW.minusHours(30));
  private static final JournalEntry CRASHED =
      Stand.ended(
          Stand.session(3, SHOULDER, NOW.minusHours(2)),
          Optional.empty(),
          Ending.Kind.INTERRUPTED,
          Optional.empty());

  @TempDir Path folder;
  private final Postponed later = new Postponed();
  private SqliteJournal journal;
  private Coach coach;

  @BeforeEach
  void open() {
    journal = Stand.journal(folder);
    coach = Stand.coach(journal, journal, NOW);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private FollowUpViewModel model() {
    return new FollowUpViewModel(coach, later);
  }

  @Test
  void sorenessIsStoredWithItsMomentAndTheNextSpotFollows() {
    journal.keep(YESTERDAY);
    journal.keep(BEFORE);
    FollowUpViewModel model = model();
    assertThat(model.askedProperty().get()).contains(new FollowUp.Sore(YESTERDAY, SHOULDER));
    model.sore(new Soreness(5));
    assertThat(journal.entry(YESTERDAY.id()).orElseThrow().soreness())
        .containsExactly(new SorenessTold(SHOULDER, new Soreness(5), NOW.toInstant()));
    assertThat(model.toldProperty().get()).contains(new Told.Sore(new Soreness(5)));
    model.refresh();
    assertThat(model.askedProperty().get()).contains(new FollowUp.Sore(BEFORE, TEMPLE));
    assertThat(model.toldProperty().get()).isEmpty();
  }

  @Test
  void aSlipIsCorrectedAndLeavesNoTrace() {
    journal.keep(YESTERDAY);
    FollowUpViewModel model = model();
    model.sore(new Soreness(9));
    model.sore(new Soreness(2));
    assertThat(journal.entry(YESTERDAY.id()).orElseThrow().soreness())
        .extracting(SorenessTold::soreness)
        .containsExactly(new Soreness(2));
  }

  @Test
  void notNowHoldsOnEveryScreenUntilTheNextStart() {
    journal.keep(YESTERDAY);
    model().later();
    assertThat(model().askedProperty().get()).isEmpty();
    assertThat(new FollowUpViewModel(coach, new Postponed()).askedProperty().get()).isPresent();
  }

  @Test
  void anAnswerDoesNotBringADeletedSessionBack() {
    journal.keep(YESTERDAY);
    FollowUpViewModel model = model();
    journal.delete(YESTERDAY.id());
    model.sore(new Soreness(1));
    assertThat(journal.entries()).isEmpty();
  }

  @Test
  void fineAfterAnInterruptedSessionIsRememberedAndNotAskedAgain() {
    journal.keep(CRASHED);
    FollowUpViewModel model = model();
    assertThat(model.askedProperty().get()).contains(new FollowUp.Interrupted(CRASHED));
    model.fine();
    assertThat(model.toldProperty().get()).contains(new Told.Fine());
    assertThat(journal.entry(CRASHED.id()).orElseThrow().tags()).contains(FollowUp.FINE);
    assertThat(model().askedProperty().get()).isEmpty();
  }

  @Test
  void aSymptomAfterAnInterruptedSessionClosesTheSpot() {
    journal.keep(CRASHED);
    FollowUpViewModel model = model();
    model.felt(Symptom.NUMB_OR_TINGLING);
    assertThat(model.toldProperty().get()).contains(new Told.Felt(Symptom.NUMB_OR_TINGLING, true));
    assertThat(coach.opening(SHOULDER, 3).closedBy()).contains(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(model().askedProperty().get()).isEmpty();
  }
}
