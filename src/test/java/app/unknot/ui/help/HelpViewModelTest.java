package app.unknot.ui.help;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.safety.Circumstance;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.common.Journey;
import app.unknot.ui.progress.Stand;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpViewModelTest {
  @TempDir Path folder;
  private final Journey journey = new Journey();
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

  @Test
  void withoutASessionNothingIsAsked() {
    HelpViewModel model = new HelpViewModel(coach, journey);

    assertThat(model.isAfterASession()).isFalse();
    assertThat(model.asks()).isFalse();
  }

  @Test
  void afterACallForHelpWhatWasFeltIsAskedAndRestsTheDay() {
    HelpViewModel model = after(Ending.Kind.HELP, Optional.empty());
    assertThat(model.isAfterASession()).isTrue();
    assertThat(model.asks()).isTrue();
    model.felt(Symptom.CHEST);

    assertThat(model.asks()).isFalse();
    assertThat(journal.entries().getFirst().ending())
        .isEqualTo(new Ending(Ending.Kind.HELP, Optional.of(Symptom.CHEST)));
    assertThat(journey.ended().orElseThrow().ending().symptom()).contains(Symptom.CHEST);
    assertThat(coach.opening(SHOULDER, 3).closedBy())
        .contains(Circumstance.SESSION_ENDED_BY_A_SYMPTOM);
    assertThat(new HelpViewModel(coach, journey).feltProperty().get()).contains(Symptom.CHEST);
  }

  @Test
  void aStopWithoutAReasonIsAskedAsWellAndWhatIsToldIsNot() {
    assertThat(after(Ending.Kind.STOPPED, Optional.empty()).asks()).isTrue();
    assertThat(after(Ending.Kind.STOPPED, Optional.of(Symptom.SWELLING)).asks()).isFalse();
    assertThat(after(Ending.Kind.COMPLETED, Optional.empty()).asks()).isFalse();
  }

  @Test
  void nothingFeltIsRememberedAndNotAskedAtTheNextStart() {
    HelpViewModel model = after(Ending.Kind.HELP, Optional.empty());
    assertThat(FollowUp.open(journal.entries(), NOW.toInstant()))
        .hasOnlyElementsOfType(FollowUp.Interrupted.class)
        .hasSize(1);
    model.fine();

    assertThat(model.asks()).isFalse();
    assertThat(journal.entries().getFirst().ending().symptom()).isEmpty();
    assertThat(FollowUp.open(journal.entries(), NOW.toInstant())).isEmpty();
  }

  @Test
  void whatIsToldDoesNotBringADeletedSessionBack() {
    HelpViewModel model = after(Ending.Kind.HELP, Optional.empty());
    journal.delete(journal.entries().getFirst().id());
    model.felt(Symptom.CHEST);

    assertThat(journal.entries()).isEmpty();
  }

  private HelpViewModel after(Ending.Kind kind, Optional<Symptom> felt) {
    JournalEntry entry =
        Stand.ended(Stand.session(1, SHOULDER, NOW.minusMinutes(14)), Optional.empty(), kind, felt);
    journal.keep(entry);
    journey.end(entry);
    return new HelpViewModel(coach, journey);
  }
}
