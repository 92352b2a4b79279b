package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.bodymap.BodyFigure;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is drawn from a picture looks as if it were not. */
@ExtendWith(ApplicationExtension.class)
class SharpnessTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  /** How much a part of a colour may differ by rounding. */
  private static final int ROUNDING = 8;

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, CLOCK, new Hands());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theBodyHasThePixelsOfItsDrawingAtFirstAndLookedAtClosely() {
    BodyFigure front = robot.lookup(".body-figure").queryAs(BodyFigure.class);
    assertThatItIsAsDrawn(front);
    double thin = line(front);
    robot.interact(
        () -> front.magnify(4, new Point2D(front.getWidth() / 3, front.getHeight() / 4)));
    robot.interact(front::layout);
    assertThat(line(front))
        .as("a line, in pixels")
        .isCloseTo(thin, org.assertj.core.data.Offset.offset(0.01));
    assertThatItIsAsDrawn(front);
    robot.interact(() -> front.pan(40, 25));
    assertThatItIsAsDrawn(front);
  }

  private static double line(BodyFigure front) {
    double zone = front.zoneNode(front.zones().iterator().next()).orElseThrow().getStrokeWidth();
    assertThat(((Shape) front.lookup(".zone-lines")).getStrokeWidth())
        .as("the lines that are drawn and those that are pointed at")
        .isEqualTo(zone);
    return zone * front.pixelsPerMillimetre();
  }

  private void assertThatItIsAsDrawn(BodyFigure front) {
    robot.interact(front::layout);
    Node art = robot.from(front).lookup(Node::isCache).query();
    int[] kept = pixels(front);
    robot.interact(() -> art.setCache(false));
    int[] drawn = pixels(front);
    robot.interact(() -> art.setCache(true));
    assertThat(IntStream.of(drawn).distinct().count()).as("colours").isGreaterThan(100);
    long others = IntStream.range(0, kept.length).filter(i -> differs(kept[i], drawn[i])).count();
    assertThat(others).as("of %d", kept.length).isLessThan(kept.length / 1000);
  }

  private int[] pixels(BodyFigure front) {
    WritableImage[] shot = new WritableImage[1];
    robot.interact(() -> shot[0] = front.snapshot(null, null));
    int width = (int) shot[0].getWidth();
    int height = (int) shot[0].getHeight();
    int[] pixels = new int[width * height];
    shot[0]
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  private static boolean differs(int a, int b) {
    return IntStream.of(0, 8, 16, 24)
        .anyMatch(part -> Math.abs(((a >> part) & 0xff) - ((b >> part) & 0xff)) > ROUNDING);
  }
}
