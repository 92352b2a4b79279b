package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Directories;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.ZoneShape;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.shell.FailureView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
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
import org.testfx.util.WaitForAsyncUtils;

/** Names, sizes and focus beside the path: first steps, settings, help, searches and states. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityAsideTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final List<String> FAILURES =
      List.of(
          "knowledge-missing",
          "knowledge-broken",
          "journal-unreadable",
          "journal-newer",
          "journal-damaged",
          "journal-no-permission",
          "journal-disk-full",
          "journal-locked",
          "journal-in-use",
          "waiting-damaged",
          "figure-missing",
          "data-deleted",
          "data-left");

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private final Walker person = new Walker(robot);
  private Stage stage;
  private Window window;
  private Inspector inspector;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    Path broken = Files.createDirectories(Directories.under(folder).packs().resolve("garage"));
    Files.writeString(broken.resolve("pack.json"), "{\"id\": ");
    window = new Window(stage, folder, CLOCK, new Hands());
    inspector = new Inspector(stage, robot);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void show(Screen screen) {
    robot.interact(() -> window.shell().show(screen));
  }

  @Test
  void onTheFirstSteps() {
    show(new Screen.Welcome());
    inspector.look("the promise");
    person.use("welcome-next");
    inspector.look("health");
    person.use("health-diabetes");
    inspector.look("something to tell");
    person.use("health-none");
    person.use("welcome-next");
    inspector.look("tools");
    assertThat(inspector.faults()).isEmpty();
  }

  @Test
  void onEveryPageOfTheSettings() {
    for (SettingsSection section : SettingsSection.values()) {
      show(new Screen.Settings(section));
      inspector.look(section.name());
    }
    show(new Screen.Welcome());
    person.use("welcome-next");
    person.use("health-none");
    person.use("welcome-next");
    show(new Screen.Settings(SettingsSection.PROFILE));
    person.use("change-health-diabetes");
    inspector.look("an answer that is changed");
    assertThat(inspector.faults()).isEmpty();
    assertThat(inspector.stops()).hasSize(SettingsSection.values().length + 1);
  }

  @Test
  void whereHelpIsFoundAndTheNumberIsSet() {
    show(new Screen.Help());
    inspector.look("help without a number");
    person.use("number-choose");
    inspector.look("where the number is set");
    person.use("number-typed");
    robot.write("112", 0);
    person.use("number-use");
    inspector.look("a number");
    show(new Screen.Help());
    inspector.look("help with a number");
    assertThat(inspector.faults()).isEmpty();
  }

  @Test
  void inWhatASearchFindsAndInTheListOfAreas() {
    for (String typed : List.of("behind the eye", "piriformis", "dizzy", "calf", "xyzzy")) {
      person.use("search");
      robot.write(typed, 0);
      inspector.look("search: " + typed);
      robot.push(KeyCode.ESCAPE);
    }
    robot.interact(() -> robot.lookup("#kind-list").queryAs(ToggleButton.class).fire());
    inspector.look("the list, closed");
    robot.lookup(".area-group").queryAllAs(ToggleButton.class).stream()
        .limit(3)
        .forEach(group -> robot.interact(group::fire));
    inspector.look("the list, open");
    assertThat(inspector.faults()).isEmpty();
  }

  @Test
  void aRegionOfTheListSaysWhetherItIsOpenAndTheArrowsOpenAndCloseIt() {
    robot.interact(() -> robot.lookup("#kind-list").queryAs(ToggleButton.class).fire());
    ToggleButton neck = robot.lookup("#group-neck").queryAs(ToggleButton.class);
    assertThat(neck.getAccessibleRole()).isEqualTo(AccessibleRole.TITLED_PANE);
    assertThat(isOpen(neck)).isFalse();
    robot.interact(neck::requestFocus);
    robot.push(KeyCode.RIGHT);
    assertThat(isOpen(neck)).isTrue();
    assertThat(person.find("area-neck-side-right")).isPresent();
    robot.push(KeyCode.LEFT);
    assertThat(isOpen(neck)).isFalse();
    robot.interact(() -> neck.executeAccessibleAction(AccessibleAction.EXPAND));
    assertThat(isOpen(neck)).isTrue();
    assertThat(neck.isFocused()).isTrue();
  }

  private static boolean isOpen(Node group) {
    return group.queryAccessibleAttribute(AccessibleAttribute.EXPANDED).equals(true);
  }

  @Test
  @Tag("H-09")
  void whatASearchLeadsToIsHeardWhileTyping() {
    Node field = robot.lookup("#search").query();
    assertThat(field.getAccessibleHelp()).isBlank();
    person.use("search");
    robot.write("temple", 0);
    assertThat(field.getAccessibleHelp()).matches("\\d+ results?");
    robot.push(KeyCode.ESCAPE);
    robot.write("chest pain", 0);
    assertThat(field.getAccessibleHelp())
        .startsWith("Help first, not massage.")
        .contains("emergency number");
  }

  @Test
  void thePageOfHelpSaysAtOnceWhatToDo() {
    show(new Screen.Help());
    assertThat(stage.getScene().getFocusOwner().getAccessibleText())
        .startsWith("Get help now.")
        .contains("call your emergency number");
  }

  @Test
  void inAMessageThatCanBeUndone() {
    robot.clickOn("#calf-inner-left");
    robot.clickOn("#clear-marks");
    inspector.look("cleared");
    assertThat(person.find("toast-undo")).isPresent();
    assertThat(inspector.faults()).isEmpty();
  }

  @Test
  void whereNothingCanGoOn() {
    Texts texts = new Texts(Locale.ENGLISH);
    for (String kind : FAILURES) {
      robot.interact(() ->
          stage
              .getScene()
              .setRoot(
                  new FailureView(texts, kind, "/a/place", texts.get("common.close"), () -> {})));
      inspector.lookAround(kind);
      assertThat(stage.getScene().getFocusOwner()).as("a way on from " + kind).isNotNull();
      assertThat(stage.getScene().getFocusOwner().getAccessibleHelp())
          .contains(texts.get("failure." + kind + ".title", "/a/place"));
    }
    assertThat(inspector.faults()).isEmpty();
  }

  @Test
  void inTheOneQuestionWhetherSomebodyIsSure() {
    show(new Screen.Settings(SettingsSection.DATA));
    Platform.runLater(() -> robot.lookup("#delete-everything").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    Node no = robot.lookup("#delete-no").query();
    Parent question = no.getScene().getRoot();
    robot.interact(() -> inspector.note("the question", question));
    assertThat(no.isFocused()).as("what keeps everything").isTrue();
    assertThat(no.getAccessibleHelp()).as("read with it").isNotBlank();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.data().asked()).isEmpty();
    assertThat(inspector.faults()).isEmpty();
  }

  @Test
  void theMapReadsWhereTheCursorIsAndWhatIsMarkedThere() {
    Node map = robot.lookup("#map").query();
    robot.interact(map::requestFocus);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DIGIT6);
    String zone = window.ready().names().zone(window.journey().marks().marks().getFirst().zone());
    assertThat(map.getAccessibleText()).startsWith(zone + ", pain 6 of 10, marked.");
    robot.push(KeyCode.DOWN);
    assertThat(map.getAccessibleText()).doesNotStartWith(zone).contains("not marked");
  }

  @Test
  @Tag("H-09")
  void aWarningSignIsReadBeforeAnythingElse() {
    Node map = robot.lookup("#map").query();
    robot.interact(map::requestFocus);
    for (String zone : List.of("chest-middle-left", "arm-front-left")) {
      ZoneShape shape = robot.lookup("#" + zone).queryAs(ZoneShape.class);
      robot.interact(() -> shape.executeAccessibleAction(AccessibleAction.FIRE));
      assertThat(shape.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
    }
    assertThat(map.getAccessibleText()).startsWith("This may need help first");
    assertThat(robot.lookup("#candidate-list").query().getAccessibleText())
        .startsWith("This may need help first");
  }
}
