package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.preferences.Scheme;
import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A muscle with several spots: each can be come to from the page of another. */
@ExtendWith(ApplicationExtension.class)
class SpotsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final SidedPoint FIRST = new SidedPoint("trapezius-upper-tp1", Side.RIGHT);
  private static final SidedPoint SECOND = new SidedPoint("trapezius-upper-tp2", Side.RIGHT);

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, CLOCK, new Hands(), Scheme.LIGHT, 1024, 700);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theKeyboardGoesFromSpotToSpotAndKeepsItsPlace() {
    show(FIRST);
    robot.interact(() -> robot.lookup("#spot-1").query().requestFocus());
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SPACE);

    assertThat(window.shell().current()).isEqualTo(new Screen.Point(SECOND));
    assertThat(window.journey().chosen()).contains(SECOND);
    Node focused = window.shell().getScene().getFocusOwner();
    assertThat(focused.getId()).isEqualTo("spot-2");
    assertThat(focused.getAccessibleText()).startsWith("Spot 2 of 2. ").doesNotContain("{");
  }

  @Test
  void theMouseComesToAnotherSpotOnTheSameSide() {
    show(FIRST);
    new Walker(robot).use("spot-2");
    assertThat(window.shell().current()).isEqualTo(new Screen.Point(SECOND));
    new Walker(robot).use("spot-1");
    assertThat(window.shell().current()).isEqualTo(new Screen.Point(FIRST));
  }

  @Test
  void withMarksItSaysWhichSpotFitsThemBest() {
    show(FIRST);
    assertThat(robot.lookup("#spots .muted").tryQuery()).isEmpty();
    robot.interact(() ->
        window
            .journey()
            .marks()
            .set(
                window.ready().coach().knowledge().sidedZone("head-temple-right").orElseThrow(),
                new PainRating(6)));
    show(FIRST);
    assertThat(robot.lookup("#spots .muted").queryAs(Labeled.class))
        .extracting(Labeled::getText)
        .isEqualTo("Your marks fit spot 1 best.");
  }

  private void show(SidedPoint point) {
    robot.interact(() -> window.shell().show(new Screen.Point(point)));
  }
}
