package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Motion;
import app.unknot.preferences.Scheme;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What can be set, and that it is seen at once. */
@ExtendWith(ApplicationExtension.class)
class SettingsJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Window window;
  private Walker person;

  @Start
  void start(Stage stage) {
    person = new Walker(new FxRobot());
    window = new Window(stage, folder, CLOCK, new Hands(), Scheme.SYSTEM, 1024, 700);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void settings(FxRobot robot) {
    robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aKeyOpensTheSettingsAndEscapeLeadsBack(FxRobot robot) {
    settings(robot);
    assertThat(window.shell().current()).isInstanceOf(Screen.Settings.class);
    person.use("settings-about");
    assertThat(window.shell().current()).isEqualTo(new Screen.Settings(SettingsSection.ABOUT));

    robot.push(KeyCode.ESCAPE);
    assertThat(window.shell().current()).isEqualTo(new Screen.Find());
  }

  @Test
  void theFocusStaysOnTheSectionThatWasChosen(FxRobot robot) {
    settings(robot);
    robot.interact(() -> robot.lookup("#settings-data").query().requestFocus());
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.shell().current()).isEqualTo(new Screen.Settings(SettingsSection.DATA));
    assertThat(window.shell().getScene().getFocusOwner().getId()).isEqualTo("settings-data");
  }

  @Test
  void aSchemeIsWornAtOnceAndTheSystemIsFollowedUntilThen(FxRobot robot) {
    robot.interact(() -> window.system().set(ColorScheme.DARK));
    assertThat(window.shell().getStyleClass()).contains("dark");
    robot.interact(() -> window.system().set(ColorScheme.LIGHT));
    assertThat(window.shell().getStyleClass()).doesNotContain("dark");

    settings(robot);
    person.use("settings-look");
    person.use("scheme-high-contrast");
    assertThat(window.shell().getStyleClass()).contains("contrast").doesNotContain("dark");

    person.use("scheme-dark");
    robot.interact(() -> window.system().set(ColorScheme.DARK));
    robot.interact(() -> window.system().set(ColorScheme.LIGHT));
    assertThat(window.shell().getStyleClass()).contains("dark").doesNotContain("contrast");
  }

  @Test
  void whatIsSetIsKept(FxRobot robot) {
    settings(robot);
    person.use("settings-look");
    person.use("size-125");
    person.use("dark-sessions");
    person.use("motion-reduced");
    assertThat(window.preferences().get().look())
        .satisfies(look -> {
          assertThat(look.textPercent()).isEqualTo(125);
          assertThat(look.darkSessions()).isTrue();
          assertThat(look.motion()).isEqualTo(Motion.REDUCED);
        });
  }

  @Test
  void nothingIsDeletedWithoutASecondYes(FxRobot robot) {
    settings(robot);
    person.use("settings-data");
    person.use("delete-everything");
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.data().asked()).isEmpty();

    person.use("delete-everything");
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.data().asked()).as("what has the focus keeps everything").isEmpty();

    person.use("delete-everything");
    robot.interact(() -> robot.lookup("#delete-yes").queryButton().fire());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.data().asked()).containsExactly("delete");
  }
}
