package app.unknot.ui;

import app.unknot.preferences.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How a stop is looked at.
 *
 * @param look the colours
 * @param width of the window
 * @param height of the window
 * @param textPercent the size of the text against the designed one
 */
record Frame(Scheme look, double width, double height, int textPercent) {
  /** Where most breaks: the least window with the largest text. */
  static final Frame TIGHT = new Frame(Scheme.DARK, 1024, 700, 150);

  /** As it is designed. */
  static final Frame DESIGNED = new Frame(Scheme.LIGHT, 1280, 832, 100);

  /** How many milliseconds the toolkit may take for a turn before something is wrong. */
  static final long PATIENCE = 20_000;

  private static final double[][] SIZES = {{1024, 700}, {1280, 832}, {1920, 1080}};
  private static final int[] TEXTS = {150, 100};

  /** Screens that are looked at in high contrast as well. */
  private static final List<String> ALSO_CONTRAST = List.of("01c", "03", "05a", "05g", "09", "11");

  /** Every frame of a stop. */
  static List<Frame> all(String stop) {
    List<Frame> frames = new ArrayList<>();
    for (double[] size : SIZES) {
      for (int text : TEXTS) {
        frames.add(new Frame(Scheme.DARK, size[0], size[1], text));
        frames.add(new Frame(Scheme.LIGHT, size[0], size[1], text));
      }
    }
    if (ALSO_CONTRAST.stream().anyMatch(stop::startsWith)) {
      frames.add(new Frame(Scheme.HIGH_CONTRAST, 1280, 832, 100));
    }
    return frames;
  }

  /** The frames of a stop in a language that the layout was not made for. */
  static List<Frame> some() {
    return List.of(TIGHT, new Frame(Scheme.LIGHT, 1024, 700, 100), DESIGNED);
  }

  /** The least window, with the usual and the largest text. */
  static List<Frame> least() {
    return List.of(TIGHT, new Frame(TIGHT.look, TIGHT.width, TIGHT.height, 100));
  }

  /**
   * Puts the window into it. The robot's way to the toolkit's thread and back takes twenty times as
   * long, and there are hundreds of ways to go.
   */
  void dress(Stage stage, Window window) {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          window
              .preferences()
              .change(p -> p.withLook(p.look().withScheme(look).withTextPercent(textPercent)));
        });
    untilItHasItsSize(stage.getScene());
    // Some arrangements follow the letters only after styles are applied, and ask for them again.
    for (int round = 0; round < 2; round++) {
      WaitForAsyncUtils.waitForAsyncFx(
          PATIENCE,
          () -> {
            window.shell().applyCss();
            window.shell().layout();
          });
    }
  }

  private void untilItHasItsSize(Scene scene) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE,
          TimeUnit.MILLISECONDS,
          () -> scene.getWidth() == width && scene.getHeight() == height);
    } catch (TimeoutException e) {
      throw new AssertionError("the window has not become " + name(), e);
    }
  }

  /** What a picture of a stop is called. */
  String name(String stop) {
    return stop + "-" + name();
  }

  /** What it is called: "dark-1024-text150". */
  String name() {
    return look.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + "-"
        + (int) width
        + (textPercent == 100 ? "" : "-text" + textPercent);
  }
}
