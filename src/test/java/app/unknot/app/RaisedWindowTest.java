package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a second start does to the window of the first. */
@ExtendWith(ApplicationExtension.class)
class RaisedWindowTest {
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.setScene(new Scene(new Pane(), 300, 200));
    stage.show();
  }

  @Test
  void aWindowThatWasPutAwayIsInSightAgain(FxRobot robot) {
    robot.interact(() -> stage.setIconified(true));
    assertThat(stage.isIconified()).isTrue();

    assertThat(Window.raise(stage)).isTrue();

    assertThat(stage.isIconified()).isFalse();
    assertThat(stage.isShowing()).isTrue();
  }
}
