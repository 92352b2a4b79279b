package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.journal.Journal;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Routine;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.Hands;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.plan.PlanViewModel;
import app.unknot.ui.progress.FullDisk;
import app.unknot.ui.progress.Stand;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing says that it is saved where it is not. */
class FullDiskTest {
  @TempDir Path folder;

  private MovableClock clock;
  private Rehearsal rehearsal;
  private SqliteJournal inner;
  private FullDisk disk;
  private Hands hands;
  private PlayerViewModel model;
  private Routine routine;

  @BeforeEach
  void begin() {
    clock = new MovableClock();
    rehearsal = new Rehearsal(folder.resolve("a"), clock);
    inner = Stand.journal(folder);
    disk = new FullDisk(inner);
    hands = new Hands();
    rehearsal.clear("head-temple-right", 6, Rehearsal.SHOULDER, Tool.BALL_WALL);
    PlanViewModel plan =
        new PlanViewModel(
            rehearsal.coach(), rehearsal.journey(), rehearsal.journey().cleared().orElseThrow());
    plan.tell(new PainRating(6));
    plan.start();
    routine = rehearsal.journey().routine().orElseThrow();
    model = session(disk);
  }

  private PlayerViewModel session(Journal journal) {
    Coach coach = Stand.coach(journal, inner, rehearsal.coach().now());
    Equipment silent = Equipment.silent();
    return new PlayerViewModel(
        Stand.ui(coach, rehearsal.journey(), rehearsal.shown()::add, (_, _) -> {}),
        new Equipment(hands, silent.chime(), silent.voice(), silent.guard()),
        routine,
        new PainRating(6));
  }

  @AfterEach
  void end() {
    model.close();
    inner.close();
    rehearsal.close();
  }

  @Test
  void aStopSaysThatItIsSavedOnlyOnceItIs() {
    model.begin();
    model.stop();
    assertThat(model.page()).isEqualTo(Page.STOPPED);
    assertThat(model.isSaved()).isFalse();

    disk.makeRoom();
    model.retry();
    assertThat(model.isSaved()).isTrue();
    hands.pass(1);
    assertThat(model.isSaved()).as("and it stays so").isTrue();
  }

  @Test
  @Tag("H-28")
  void aHoldWaitsForNoDiskAndTheStopSaysSavedWhenItHasAnswered() {
    disk.makeRoom();
    disk.slow();
    model.begin();
    hands.pass(11);
    model.found();
    model.familiar(Optional.of(true));
    hands.pass(20);
    assertThat(model.page()).isEqualTo(Page.PRESS);
    assertThat(model.state().course().deliveredInAll()).isEqualTo(Duration.ofSeconds(15));
    model.stop();
    hands.pass(5);
    assertThat(model.isSaved()).isFalse();

    disk.answer();
    assertThat(model.isSaved()).isFalse();
    hands.pass(1);
    assertThat(model.isSaved()).isTrue();
    assertThat(disk.waited()).isZero();
  }

  @Test
  void aDiskThatIsFullSaysSoWhenItAnswersAndIsNotBelievedBefore() {
    disk.slow();
    model.begin();
    model.stop();
    assertThat(model.keptProperty().get()).isEqualTo(Kept.ON_ITS_WAY);

    disk.answer();
    hands.pass(1);
    assertThat(model.keptProperty().get().problem()).isPresent();
    model.feel(Symptom.CHEST);
    assertThat(model.keptProperty().get().problem()).as("still not written").isPresent();
  }

  /** The real file of a real journal, and another connection that does not let go of it. */
  @Test
  void aSessionThatEndsWhileAnotherProgramHoldsTheFileIsWrittenOnceItIsFree() throws SQLException {
    model.close();
    inner.kept();
    List<JournalEntry> before = inner.entries();
    model = session(inner);
    model.begin();
    inner.kept();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + Stand.file(folder));
        Statement sql = other.createStatement()) {
      sql.execute("BEGIN EXCLUSIVE");
      model.stop();
      assertThat(inner.kept().place()).isEqualTo(Kept.Place.RECOVERY_FILE);
      hands.pass(1);
      assertThat(model.isSaved()).isFalse();
      assertThat(model.keptProperty().get().problem()).isPresent();
      sql.execute("ROLLBACK");
    }

    model.retry();
    inner.kept();
    hands.pass(1);
    assertThat(model.isSaved()).isTrue();
    inner.close();
    try (SqliteJournal again = Stand.journal(folder)) {
      assertThat(again.entries())
          .filteredOn(entry -> !before.contains(entry))
          .extracting(entry -> entry.ending().kind())
          .containsExactly(Ending.Kind.STOPPED);
    }
  }

  @Test
  void noSpokenSentenceAndNoMessageSaysSaved() {
    for (String bundle : List.of("session", "player")) {
      ResourceBundle words = ResourceBundle.getBundle("app.unknot.text." + bundle, Locale.ENGLISH);
      assertThat(words.keySet().stream().filter(k -> !k.equals("player.stopped.saved")))
          .isNotEmpty()
          .noneMatch(k -> words.getString(k).toLowerCase(Locale.ROOT).contains("saved"));
    }
  }
}
