package app.unknot.ui.progress;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static app.unknot.ui.progress.Stand.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.sqlite.SqliteJournal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressViewModelTest {
  private static final JournalEntry TODAY = Stand.session(1, SHOULDER, NOW.minusHours(1));
  private static final JournalEntry EVENING = Stand.session(2, TEMPLE, NOW.minusHours(18));
  private static final JournalEntry MORNING = Stand.session(3, SHOULDER, NOW.minusHours(30));

  @TempDir Path folder;
  private SqliteJournal journal;
  private Coach coach;

  @BeforeEach
  void open() {
    journal = Stand.journal(folder);
    coach = Stand.coach(journal, journal, NOW);
    journal.keep(MORNING);
    journal.keep(TODAY);
    journal.keep(EVENING);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void theNewestComesFirstAndIsOpen() {
    ProgressViewModel model = new ProgressViewModel(coach);
    assertThat(model.sessions()).containsExactly(TODAY, EVENING, MORNING);
    assertThat(model.openedProperty().get()).contains(TODAY);
  }

  @Test
  void aDayStandsAboveItsFirstSessionOnly() {
    ProgressViewModel model = new ProgressViewModel(coach);
    assertThat(model.sessions().stream().map(model::beginsDay)).containsExactly(true, true, false);
  }

  @Test
  void aDeletedSessionIsGoneAndTheNextOneOpens() {
    ProgressViewModel model = new ProgressViewModel(coach);
    model.delete(TODAY.id());
    assertThat(model.sessions()).containsExactly(EVENING, MORNING);
    assertThat(model.openedProperty().get()).contains(EVENING);
    assertThat(coach.journal().counted()).as("limits still count it").contains(TODAY);
  }

  @Test
  void undoBringsItBackAndOpensIt() {
    ProgressViewModel model = new ProgressViewModel(coach);
    model.open(EVENING.id());
    model.delete(EVENING.id());
    model.restore(EVENING.id());
    assertThat(model.sessions()).containsExactly(TODAY, EVENING, MORNING);
    assertThat(model.openedProperty().get()).contains(EVENING);
  }

  @Test
  void withoutSessionsNoneIsOpen() {
    ProgressViewModel model = new ProgressViewModel(coach);
    model.delete(TODAY.id());
    model.delete(EVENING.id());
    model.delete(MORNING.id());
    assertThat(model.openedProperty().get()).isEmpty();
  }

  @Test
  void deletingWhatIsNotThereChangesNothing() {
    ProgressViewModel model = new ProgressViewModel(coach);
    model.delete(Stand.session(9, SHOULDER, NOW).id());
    assertThat(model.sessions()).hasSize(3);
  }

  @Test
  void aDeletionThatCannotBeWrittenIsToldAndTriedAgain() {
    FullDisk disk = new FullDisk(journal);
    ProgressViewModel model = new ProgressViewModel(Stand.coach(disk, journal, NOW));
    model.delete(TODAY.id());
    assertThat(model.keptProperty().get().place()).isEqualTo(Kept.Place.RECOVERY_FILE);
    disk.makeRoom();
    model.retry();
    assertThat(model.keptProperty().get()).isEqualTo(Kept.IN_THE_JOURNAL);
  }
}
