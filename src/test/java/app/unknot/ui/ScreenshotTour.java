package app.unknot.ui;

import app.unknot.preferences.Language;
import app.unknot.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Takes pictures of every stop of every walk into {@code target/screens}, in every look, size of
 * window and of text, and language: {@code mvn test -Dtest=ScreenshotTour}. {@code
 * -Dtour.stops=01,02} takes only those whose name begins so, {@code -Dtour.frames=light-1280} only
 * those whose frame does. {@link EveryScreenTest} does the same in one frame with the other tests.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenshotTour {
  private static final List<String> WANTED = wanted("tour.stops");
  private static final List<String> FRAMES = wanted("tour.frames");

  private final List<Future<Path>> written = new ArrayList<>();
  @TempDir Path folder;
  private Stage stage;
  private long taking;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  private static List<String> wanted(String property) {
    return List.of(System.getProperty(property, "").split(",", -1));
  }

  @ParameterizedTest
  @EnumSource
  void everyScreen(Language language, FxRobot robot)
      throws ExecutionException, InterruptedException {
    long began = System.nanoTime();
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      new Stops(stage, robot, folder, new Texts(language.locale()))
          .walk((window, stop) -> {
            if (WANTED.stream().anyMatch(stop::startsWith)) {
              long from = System.nanoTime();
              take(robot, window, stop, language, writer);
              taking += System.nanoTime() - from;
            }
          });
      for (Future<Path> file : written) {
        file.get();
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d pictures in %d s, of which %d s taking them%n",
        written.size(),
        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began),
        TimeUnit.NANOSECONDS.toSeconds(taking));
  }

  private static boolean isWanted(Frame frame) {
    return FRAMES.stream().anyMatch(frame.name()::startsWith);
  }

  private void take(
      FxRobot robot, Window window, String stop, Language language, ExecutorService writer) {
    boolean designed = language == Language.EN;
    String behind = designed ? "" : "-" + language.locale().getLanguage();
    List<Frame> frames = designed ? Frame.all(stop) : Frame.some();
    for (Frame frame : frames.stream().filter(ScreenshotTour::isWanted).toList()) {
      frame.dress(robot, stage, window);
      List<PngFile> picture = new ArrayList<>();
      robot.interact(() -> picture.add(Pictures.pixels(window.shell().getScene())));
      written.add(
          writer.submit(() -> Pictures.write(picture.getFirst(), frame.name(stop) + behind)));
    }
    Frame.DESIGNED.dress(robot, stage, window);
  }
}
