package app.unknot.ui.finish;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.preferences.Scheme;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.Pictures;
import app.unknot.ui.Shells;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.Screen;
import app.unknot.ui.progress.FullDisk;
import app.unknot.ui.progress.Stand;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FinishScreenTest {
  private static final JournalEntry ENDED = Stand.session(1, SHOULDER, NOW.minusMinutes(14));

  @TempDir Path folder;
  private final Journey journey = new Journey();
  private SqliteJournal journal;
  private FullDisk disk;
  private Shell shell;

  @Start
  void start(Stage stage) {
    journal = Stand.journal(folder);
    journal.keep(ENDED);
    journey.end(ENDED);
    disk = new FullDisk(journal);
    disk.makeRoom();
    Coach coach = Stand.coach(disk, journal, NOW);
    shell = Shells.light();
    shell.setScreens(new Screens(Stand.ui(coach, journey, shell, shell))::make);
    Pictures.show(stage, Pictures.scene(shell, Scheme.LIGHT, 1024, 700));
    shell.show(new Screen.Finish());
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static List<Node> focusable(FxRobot robot) {
    return robot.lookup((Node n) -> n.isFocusTraversable() && n.isVisible()).queryAll().stream()
        .toList();
  }

  @Test
  void aCorrectionAndANoteAreKeptAndDoneLeadsToTheMap(FxRobot robot) {
    assertThat(text(robot, "#finish-title")).startsWith("Nicely done");
    assertThat(text(robot, "#pain-change")).isEqualTo("3 points lower");

    robot.clickOn("#pain-now .p8");
    assertThat(text(robot, "#finish-title")).isEqualTo("Thank you for stopping to check");
    assertThat(text(robot, "#pain-change")).isEqualTo("2 points higher");

    robot.interact(() -> robot.lookup("#note").query().requestFocus());
    robot.write("slept badly");
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    robot.clickOn("#done");

    assertThat(shell.current()).isEqualTo(new Screen.Find());
    assertThat(journey.ended()).isEmpty();
    journal.close();
    try (SqliteJournal again = Stand.journal(folder)) {
      JournalEntry found = again.entry(ENDED.id()).orElseThrow();
      assertThat(found.after()).contains(new PainRating(8));
      assertThat(found.note()).isEqualTo("slept badly");
      assertThat(found.tags()).as("Tab leaves the note, Space picks").containsExactly("desk");
    }
  }

  @Test
  void escapeLeavesTheNoteAndThenThePageWithEverythingKept(FxRobot robot) {
    robot.clickOn("#pain-now .p4");
    robot.interact(() -> robot.lookup("#note").query().requestFocus());
    robot.write("quiet day");
    robot.push(KeyCode.ESCAPE);
    assertThat(shell.current()).as("the note only").isEqualTo(new Screen.Finish());
    assertThat(shell.getScene().getFocusOwner().getId()).isEqualTo("done");
    robot.push(KeyCode.ESCAPE);

    assertThat(shell.current()).isEqualTo(new Screen.Find());
    assertThat(journal.entry(ENDED.id()).orElseThrow().note()).isEqualTo("quiet day");
    assertThat(journal.entry(ENDED.id()).orElseThrow().after()).contains(new PainRating(4));
  }

  @Test
  void leavingByTheRailKeepsTheNote(FxRobot robot) {
    robot.interact(() -> robot.lookup("#note").query().requestFocus());
    robot.write("x");
    robot.interact(() -> shell.show(new Screen.Help()));
    assertThat(journal.entry(ENDED.id()).map(JournalEntry::note)).isEqualTo(Optional.of("x"));
  }

  @Test
  void aFailedSaveShowsWhatIsSafeAndAnotherTryMendsIt(FxRobot robot) {
    assertThat(robot.lookup("#kept-notice").query().isVisible()).isFalse();
    disk.fill();
    robot.clickOn("#pain-now .p2");
    assertThat(robot.lookup("#kept-notice").query().getAccessibleText())
        .contains("could not be saved", "no room left", "beside your sessions");
    assertThat(text(robot, "#finish-summary")).doesNotContain("Saved");

    disk.makeRoom();
    robot.clickOn("#retry-save");
    assertThat(robot.lookup("#kept-notice").query().getAccessibleText()).contains("Saved now");
    assertThat(text(robot, "#finish-summary")).contains("Saved on this computer");
  }

  @Test
  @Tag("H-37")
  void everyEndSaysToSitUpSlowly(FxRobot robot) {
    for (Ending.Kind kind : Ending.Kind.values()) {
      for (Optional<Symptom> symptom : felt()) {
        robot.interact(() -> {
          journey.end(Stand.ended(ENDED, ENDED.after(), kind, symptom));
          shell.show(new Screen.Finish());
          shell.applyCss();
          shell.layout();
        });
        Node row = robot.lookup("#care-move").query();
        assertThat(row.isVisible()).as(kind + " " + symptom).isTrue();
        assertThat(robot.from(row).lookup(".label").queryAllAs(Label.class))
            .as(kind + " " + symptom)
            .anySatisfy(label -> assertThat(label.getText()).startsWith("Sit up slowly"));
      }
    }
  }

  private static List<Optional<Symptom>> felt() {
    return Stream.concat(
            Stream.of(Optional.<Symptom>empty()), Stream.of(Symptom.values()).map(Optional::of))
        .toList();
  }

  @Test
  void everythingThatTakesTheFocusHasAName(FxRobot robot) {
    assertThat(focusable(robot)).hasSizeGreaterThan(10).allSatisfy(FinishScreenTest::isNamed);
  }

  private static void isNamed(Node node) {
    Object name = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
    String given = node.getAccessibleText();
    assertThat(given != null ? given : String.valueOf(name))
        .as(node.toString())
        .isNotBlank()
        .isNotEqualTo("null");
  }
}
