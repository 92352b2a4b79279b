package app.unknot.ui;

import app.unknot.preferences.Scheme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Takes pictures of every stop of the {@link Tour} into {@code target/screens}: {@code mvn test
 * -Dtest=ScreenshotTour}. It proves nothing, so it does not run with the tests. {@code
 * -Dtour.stops=01,02} takes only those whose name begins so.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenshotTour {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final List<String> WANTED =
      List.of(System.getProperty("tour.stops", "").split(",", -1));

  /** How a stop is looked at: look, size and text size. All of the tour's frame is here. */
  private record Frame(Scheme look, double width, double height, int textPercent) {
    private static final double[][] SIZES = {{1024, 700}, {1280, 832}, {1920, 1080}};
    private static final int LARGE = 150;

    /** Screens whose pictures with large letters are looked at as well. */
    private static final List<String> ALSO_LARGE = List.of("01", "02", "09");

    /** Screens that are looked at in high contrast as well. */
    private static final List<String> ALSO_CONTRAST = List.of("01c", "05a", "05g", "09");

    static List<Frame> of(String stop) {
      List<Scheme> looks = new ArrayList<>(List.of(Scheme.DARK, Scheme.LIGHT));
      if (ALSO_CONTRAST.stream().anyMatch(stop::startsWith)) {
        looks.add(Scheme.HIGH_CONTRAST);
      }
      return Stream.of(SIZES)
          .flatMap(size ->
              looks.stream()
                  .flatMap(
                      look -> texts(stop, look).map(t -> new Frame(look, size[0], size[1], t))))
          .toList();
    }

    private static Stream<Integer> texts(String stop, Scheme look) {
      boolean large = look == Scheme.LIGHT && ALSO_LARGE.stream().anyMatch(stop::startsWith);
      return large ? Stream.of(LARGE, 100) : Stream.of(100);
    }

    String name(String stop) {
      return stop
          + "-"
          + look.name().toLowerCase(Locale.ROOT).replace('_', '-')
          + "-"
          + (int) width
          + (textPercent == 100 ? "" : "-text" + textPercent);
    }
  }

  private final Hands hands = new Hands();
  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private FxRobot robot;
  private Tour tour;

  @Start
  void start(Stage shown) {
    stage = shown;
    robot = new FxRobot();
    window = new Window(stage, folder, CLOCK, hands);
    tour = new Tour(window, robot, hands, this::take);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theHealthyPath() {
    tour.theHealthyPath();
  }

  @Test
  void aStop() {
    tour.aStop();
  }

  @Test
  void aPartner() {
    tour.aPartner();
  }

  @Test
  void aClinicianFirst() {
    tour.aClinicianFirst();
  }

  @Test
  void theOtherOutcomes() {
    tour.theOtherOutcomes();
  }

  @Test
  void theSettings() {
    tour.theSettings();
  }

  /** One picture for each frame; the window is as it was afterwards. */
  private void take(String name) {
    if (WANTED.stream().noneMatch(name::startsWith)) {
      return;
    }
    for (Frame frame : Frame.of(name)) {
      dress(frame);
      robot.interact(() -> Pictures.take(window.shell().getScene(), frame.name(name)));
    }
    dress(new Frame(Scheme.LIGHT, 1280, 832, 100));
  }

  private void dress(Frame frame) {
    robot.interact(() -> {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(frame.width());
      stage.setHeight(frame.height());
      window
          .preferences()
          .change(p ->
              p.withLook(p.look().withScheme(frame.look()).withTextPercent(frame.textPercent())));
    });
  }
}
