package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One key fills the screen and leads back, everywhere. */
@ExtendWith(ApplicationExtension.class)
class FullScreenTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Window window;

  @Start
  void start(Stage shown) {
    stage = shown;
    // The platform without a display draws from where the window stood.
    stage.setX(0);
    stage.setY(0);
    window = new Window(stage, folder, CLOCK, new Hands());
  }

  @AfterEach
  void close() {
    robot.interact(() -> stage.setFullScreen(false));
    window.close();
  }

  @Test
  void theKeyWorksOnEveryScreenAndSaysHowToComeBack() {
    for (Screen screen : new Screen[] {new Screen.Find(), new Screen.Progress()}) {
      robot.interact(() -> window.shell().show(screen));
      robot.push(KeyCode.F11);
      assertThat(stage.isFullScreen()).as(screen.toString()).isTrue();
      assertThat(robot.lookup(".toast").query().getAccessibleText()).contains("F11");
      robot.push(KeyCode.F11);
      assertThat(stage.isFullScreen()).as(screen.toString()).isFalse();
    }
  }

  @Test
  void escapeGoesBackThereAndDoesNotLeaveTheFullScreen() {
    robot.push(KeyCode.F11);
    robot.push(KeyCode.F1);
    assertThat(window.shell().current()).isEqualTo(new Screen.Help());
    robot.push(KeyCode.ESCAPE);
    assertThat(window.shell().current()).isEqualTo(new Screen.Find());
    assertThat(stage.isFullScreen()).isTrue();
  }
}
