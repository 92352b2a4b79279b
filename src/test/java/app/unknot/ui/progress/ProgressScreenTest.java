package app.unknot.ui.progress;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static app.unknot.ui.progress.Stand.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.SorenessTold;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.preferences.Scheme;
import app.unknot.safety.Soreness;
import app.unknot.ui.Pictures;
import app.unknot.ui.Shells;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.Screen;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProgressScreenTest {
  private static final JournalEntry NEWEST =
      Stand.session(1, SHOULDER, NOW.minusHours(1)).withNote("Long call", Set.of("desk"));
  private static final JournalEntry OLDER = Stand.session(2, TEMPLE, NOW.minusHours(20));

  @TempDir Path folder;
  private SqliteJournal journal;
  private Shell shell;

  @Start
  void start(Stage stage) {
    journal = Stand.journal(folder);
    journal.keep(NEWEST);
    journal.keep(OLDER);
    Coach coach = Stand.coach(journal, journal, NOW);
    shell = Shells.light();
    shell.setScreens(new Screens(Stand.ui(coach, new Journey(), shell, shell))::make);
    Pictures.show(stage, Pictures.scene(shell, Scheme.LIGHT, 1024, 700));
    shell.show(new Screen.Progress());
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private static boolean says(FxRobot robot, String words) {
    return robot.lookup((Label l) -> l.getText().contains(words)).tryQuery().isPresent();
  }

  @Test
  void aSessionShowsWhatWasDoneAndHowItFelt(FxRobot robot) {
    assertThat(says(robot, "Pain before")).isTrue();
    assertThat(says(robot, "With: Ball on a wall. 1 min 50 s of pressing.")).isTrue();
    assertThat(says(robot, "Hold 1: 30 s. Pressing, target 5 to 7, felt like 6.")).isTrue();
    assertThat(says(robot, "Warmth: 4 min 40 s")).isTrue();
    assertThat(says(robot, "Slow strokes: 30 s")).isTrue();
    assertThat(says(robot, "Movement: 1 min 0 s")).isTrue();
    assertThat(says(robot, "Stretch: 1 min 1 s")).isTrue();
    assertThat(says(robot, "Gone through to the end")).isTrue();
    assertThat(says(robot, "Desk day")).isTrue();
    assertThat(robot.lookup("#session-note").queryAs(Label.class).getText()).isEqualTo("Long call");

    robot.interact(() -> robot.lookup("#sessions").query().requestFocus());
    robot.push(KeyCode.DOWN);
    assertThat(robot.lookup("#session-when").queryAs(Label.class).getText())
        .contains("Friday, 20 November 2026", "19:00", "12 minutes");
  }

  @Test
  void whatIsDeletedComesBackByUndo(FxRobot robot) {
    robot.clickOn("#delete-session");
    assertThat(journal.entries()).containsExactly(OLDER);
    robot.clickOn("#toast-undo");
    assertThat(journal.entries()).containsExactly(NEWEST, OLDER);
    assertThat(robot.lookup("#session-note").queryAs(Label.class).getText()).isEqualTo("Long call");
  }

  @Test
  void deletedByKeyToTheLastLeavesThePageEmptyWithAWayOn(FxRobot robot) {
    robot.interact(() -> robot.lookup("#sessions").query().requestFocus());
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.DELETE);
    assertThat(journal.entries()).isEmpty();
    robot.clickOn("#find-a-spot");
    assertThat(shell.current()).isEqualTo(new Screen.Find());
  }

  @Test
  void sorenessIsAskedStoredAndShown(FxRobot robot) {
    robot.clickOn("#sore-5");
    assertThat(journal.entry(OLDER.id()).orElseThrow().soreness())
        .containsExactly(new SorenessTold(TEMPLE, new Soreness(5), NOW.toInstant()));
    assertThat(says(robot, "stays closed until it is 3 or less")).isTrue();
    robot.clickOn("#follow-up-close");
    assertThat(robot.lookup("#follow-up").query().isVisible()).isFalse();
  }

  @Test
  void theMapAsksTheSame(FxRobot robot) {
    robot.interact(() -> shell.show(new Screen.Find()));
    robot.clickOn("#follow-up-later");
    robot.interact(() -> shell.show(new Screen.Progress()));
    assertThat(robot.lookup("#follow-up").query().isVisible())
        .as("not now holds until the next start")
        .isFalse();
  }
}
