package app.unknot.ui;

import app.unknot.preferences.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

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

  /** Puts the window into it. */
  void dress(FxRobot robot, Stage stage, Window window) {
    robot.interact(() -> {
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(width);
      stage.setHeight(height);
      window
          .preferences()
          .change(p -> p.withLook(p.look().withScheme(look).withTextPercent(textPercent)));
    });
    // Some arrangements follow the letters only after styles are applied, and ask for them again.
    for (int round = 0; round < 2; round++) {
      robot.interact(() -> {
        window.shell().applyCss();
        window.shell().layout();
      });
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
