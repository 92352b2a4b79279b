package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.text.Pseudo;
import app.unknot.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * On every screen all words and the way on are to be seen, in every frame that it is looked at in.
 * The pictures are left in {@code target/screens}: in English in every look, size of window and of
 * text, in German in some. {@code -Dtour.stops=01,02} leaves only those whose name begins so,
 * {@code -Dtour.frames=light-1280} only those whose frame does.
 */
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
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

  private final Set<String> faults = new TreeSet<>();
  private final List<String> stops = new ArrayList<>();
  private final Photographer photographer = new Photographer();
  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void everyPictureIsWritten() {
    photographer.close();
  }

  @Test
  void nothingIsCutOrBlank(FxRobot robot) {
    walk(robot, new Texts(Locale.ENGLISH), Frame::all, "");

    assertThat(DESIGN).allMatch(number -> stops.stream().anyMatch(s -> s.startsWith(number)));
  }

  @Test
  void nothingIsCutOrBlankInGerman(FxRobot robot) {
    walk(robot, new Texts(Locale.GERMAN), _ -> Frame.some(), "-de");
  }

  @Test
  void nothingIsCutWhereWordsAreFortyPercentLonger(FxRobot robot) {
    walk(robot, Pseudo.texts(), _ -> Frame.least(), "-longer");
  }

  private void walk(
      FxRobot robot, Texts texts, Function<String, List<Frame>> frames, String behind) {
    new Stops(stage, robot, folder, texts)
        .walk((window, stop) -> {
          stops.add(stop);
          for (Frame frame : frames.apply(stop)) {
            frame.dress(stage, window);
            WaitForAsyncUtils.waitForAsyncFx(
                Frame.PATIENCE, () -> look(window, stop, frame, behind));
          }
          Frame.DESIGNED.dress(stage, window);
        });

    assertThat(faults).isEmpty();
    assertThat(stops).as("the walks got to their end").contains("06-finish", "11-parts");
  }

  private void look(Window window, String stop, Frame frame, String behind) {
    String name = frame.name(stop) + behind;
    Cut.faults(window.shell()).forEach(fault -> faults.add(name + ": " + fault));
    if (!photographer.take(window, stop, frame, behind)) {
      faults.add("blank: " + name);
    }
  }
}
