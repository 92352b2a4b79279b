package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.text.Pseudo;
import app.unknot.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * In the least window, with the usual and the largest text, every screen shows all its words and
 * its way on. The pictures of the largest text in German are left in {@code target/screens}.
 */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
  private static final Frame LARGE = Frame.TIGHT;
  private static final Frame USUAL = new Frame(LARGE.look(), LARGE.width(), LARGE.height(), 100);

  /** The numbers of the design's pictures that a walk has to come by. */
  private static final List<String> DESIGN =
      List.of(
          "00",
          "01a",
          "01b",
          "01c",
          "01d",
          "01f",
          "02",
          "03a",
          "03b",
          "03c",
          "03d",
          "03e",
          "03f",
          "04",
          "05a",
          "05b",
          "05c",
          "05d",
          "05e",
          "05f",
          "05g",
          "05j",
          "06",
          "07a",
          "07c",
          "09-settings-look",
          "09-settings-data",
          "09-settings-voice",
          "09b",
          "10",
          "11");

  /** A screen that has no more colours than this shows nothing. */
  private static final int LEAST_COLOURS = 12;

  private final Set<String> faults = new TreeSet<>();
  private final List<String> stops = new ArrayList<>();
  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void nothingIsCutOrBlankInGerman(FxRobot robot) {
    new Stops(stage, robot, folder, new Texts(Locale.GERMAN))
        .walk((window, stop) -> {
          look(robot, window, stop);
          robot.interact(() -> picture(window, LARGE.name(stop) + "-de"));
        });

    assertThat(faults).isEmpty();
    assertThat(DESIGN).allMatch(number -> stops.stream().anyMatch(s -> s.startsWith(number)));
  }

  @Test
  void nothingIsCutWhereWordsAreFortyPercentLonger(FxRobot robot) {
    new Stops(stage, robot, folder, Pseudo.texts())
        .walk((window, stop) -> look(robot, window, stop));

    assertThat(faults).isEmpty();
    assertThat(stops).as("the walks got to their end").contains("06-finish", "11-parts");
  }

  private void look(FxRobot robot, Window window, String stop) {
    stops.add(stop);
    for (Frame frame : List.of(USUAL, LARGE)) {
      frame.dress(robot, stage, window);
      robot.interact(() ->
          Cut.faults(window.shell())
              .forEach(fault -> faults.add(stop + " " + frame.textPercent() + " %: " + fault)));
    }
  }

  private void picture(Window window, String name) {
    PngFile picture = Pictures.pixels(window.shell().getScene());
    if (picture.colours(LEAST_COLOURS) < LEAST_COLOURS) {
      faults.add("blank: " + name);
    }
    try {
      assertThat(Files.size(Pictures.write(picture, name))).isPositive();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
