package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Scheme;
import app.unknot.session.Cue;
import app.unknot.session.Ending;
import app.unknot.session.PauseCause;
import app.unknot.session.SessionState;
import app.unknot.ui.Pictures;
import com.sun.javafx.stage.WindowHelper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a real window does to a hold: out of sight, out of focus, full screen, closed. */
@ExtendWith(ApplicationExtension.class)
class PlayerWindowTest {
  @TempDir Path folder;
  private Stage stage;
  private Played played;

  @Start
  void start(Stage window) {
    stage = window;
  }

  /** In a hold, in a window that was there before it. */
  @BeforeEach
  void press(FxRobot robot) {
    played = new Played(folder);
    robot.interact(() -> {
      StackPane root = new StackPane();
      Pictures.show(stage, Pictures.scene(root, Scheme.LIGHT, 1280, 832));
      root.getChildren().add(new PlayerView(played.rehearsal.ui(), played.model));
    });
    focus(robot, true);
    robot.interact(() -> {
      played.toThePress();
      played.voice.cues.clear();
    });
    assertThat(played.model.page()).isEqualTo(Page.PRESS);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      stage.setFullScreen(false);
      stage.setIconified(false);
      stage.setScene(null);
      stage.hide();
    });
    played.close();
  }

  /**
   * The keyboard comes or goes. Without a display one window does not take it from another, so this
   * is what the toolkit does when the system tells it.
   */
  private void focus(FxRobot robot, boolean has) {
    robot.interact(() -> WindowHelper.setFocused(stage, has));
    assertThat(stage.isFocused()).isEqualTo(has);
  }

  private static Optional<String> banner(FxRobot robot) {
    Node banner = robot.lookup("#banner").queryAs(Node.class);
    return banner.isVisible()
        ? Optional.of(((Labeled) banner.lookup(".banner-title")).getText())
        : Optional.empty();
  }

  private void assertPaused(PauseCause cause) {
    assertThat(played.model.state())
        .isInstanceOfSatisfying(
            SessionState.Paused.class, paused -> assertThat(paused.cause()).isEqualTo(cause));
  }

  @Test
  @Tag("H-28")
  void aMinimisedWindowReleasesAtOnceAndStaysPausedWhenItIsBack(FxRobot robot) {
    Duration given = played.model.state().course().deliveredInAll();
    robot.interact(() -> stage.setIconified(true));
    assertThat(played.voice.cues).startsWith(new Cue.Release(Cue.Cause.HIDDEN));
    assertPaused(PauseCause.HIDDEN);

    robot.interact(() -> {
      played.hands.pass(20);
      stage.setIconified(false);
      played.hands.pass(20);
    });
    assertThat(played.voice.cues).contains(new Cue.Say(Cue.Sentence.STILL_PAUSED));
    assertPaused(PauseCause.HIDDEN);
    assertThat(played.model.state().course().deliveredInAll()).isEqualTo(given);
  }

  @Test
  @Tag("H-30")
  void withTheKeyboardElsewhereItSaysToClickAndTheHoldPausesAtItsEnd(FxRobot robot) {
    focus(robot, false);
    assertThat(played.voice.cues).contains(new Cue.Say(Cue.Sentence.CLICK_TO_STAY_IN_REACH));
    assertThat(banner(robot)).hasValueSatisfying(b -> assertThat(b).contains("Click"));
    assertThat(played.model.page()).isEqualTo(Page.PRESS);

    robot.interact(() -> played.hands.pass(40));
    assertPaused(PauseCause.FOCUS_LOST);
    assertThat(played.voice.cues).contains(new Cue.Release(Cue.Cause.TIME_UP));
  }

  /** The news that a key was let go goes to the window that has the keyboard by then. */
  @Test
  @Tag("H-35")
  void aKeyThatIsHeldWhileTheKeyboardGoesElsewhereCountsAgain(FxRobot robot) {
    pressT(robot);
    pressT(robot);
    assertThat(played.model.state().course().tooMuch()).as("held").isEqualTo(1);
    focus(robot, false);
    focus(robot, true);
    robot.interact(() -> played.hands.pass(7));
    assertThat(played.model.page()).isEqualTo(Page.PRESS);

    pressT(robot);
    assertThat(played.model.state().course().tooMuch()).isEqualTo(2);
  }

  private void pressT(FxRobot robot) {
    robot.interact(() ->
        Event.fireEvent(
            stage.getScene(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false)));
  }

  @Test
  @Tag("H-30")
  void withTheKeyboardBackTheHintGoesAndTheSessionGoesOn(FxRobot robot) {
    focus(robot, false);
    focus(robot, true);
    assertThat(banner(robot)).isEmpty();

    robot.interact(() -> played.hands.pass(40));
    assertThat(played.model.page()).isEqualTo(Page.QUICK);
  }

  @Test
  @Tag("H-30")
  void escapeStopsTheSessionInAFullScreenAndLeavesTheScreenFull(FxRobot robot) {
    robot.push(KeyCode.F11);
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(stage.getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
    assertThat(played.model.page()).isEqualTo(Page.PRESS);

    robot.push(KeyCode.ESCAPE);
    assertThat(played.model.page()).isEqualTo(Page.STOPPED);
    assertThat(played.voice.cues).startsWith(new Cue.Release(Cue.Cause.STOPPED));
    assertThat(stage.isFullScreen()).isTrue();
    played.rehearsal.coach().journal().kept();
    robot.interact(() -> played.hands.pass(1));
    assertThat(robot.lookup("#stopped-saved").query().isVisible()).isTrue();
  }

  @Test
  @Tag("H-30")
  void aSessionThatWasLeftTakesNoNoticeOfTheWindow(FxRobot robot) {
    robot.interact(() -> stage.getScene().setRoot(new StackPane()));

    robot.interact(() -> stage.setIconified(true));
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.STOPPED);
    assertThat(played.voice.cues).doesNotContain(new Cue.Release(Cue.Cause.HIDDEN));
  }

  @Test
  @Tag("H-28")
  @Tag("H-29")
  void aWindowThatIsClosedReleasesAndKeepsWhatWasGiven(FxRobot robot) {
    Duration given = played.model.state().course().deliveredInAll();
    robot.interact(stage::hide);

    assertThat(played.voice.cues).startsWith(new Cue.Release(Cue.Cause.STOPPED));
    assertThat(played.hands.runs()).isFalse();
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.STOPPED);
    assertThat(played.entry().pressing()).isEqualTo(given);
  }
}
