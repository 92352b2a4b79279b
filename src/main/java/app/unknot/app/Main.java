package app.unknot.app;

import app.unknot.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** The entry point; it loads no JavaFX itself, so that the command line works without a display. */
public final class Main {
  private Main() {}

  /** Starts the command line where a command is named, otherwise the window. */
  public static void main(String[] args) {
    // Under "mvn javafx:run" everything behind "--" was put there by the plugin (see pom.xml).
    int end = Arrays.asList(args).indexOf("--");
    String[] own = end < 0 ? args : Arrays.copyOf(args, end);
    if (own.length == 0) {
      if (!window()) {
        System.exit(1);
      }
      return;
    }
    System.exit(
        new CommandLineInterface(System.in, System.out, System.err, LocalDate::now).run(own));
  }

  /**
   * JavaFX keeps pictures of backgrounds and stretches them; drawn in software that takes longer
   * than drawing the background itself. To be set before JavaFX is loaded.
   */
  private static void drawBackgroundsDirectly() {
    String setting = "prism.disableRegionCaching";
    System.setProperty(setting, System.getProperty(setting, "true"));
  }

  @SuppressWarnings("SystemOut") // without a window there is no other place for a sentence
  private static boolean window() {
    Texts texts = new Texts(Locale.ENGLISH, List.of("failure"));
    if (Window.isWithoutScreen(
        System.getenv(),
        System.getProperty("os.name", ""),
        Optional.ofNullable(System.getProperty("glass.platform")))) {
      System.err.println(texts.get("failure.display-missing"));
      return false;
    }
    drawBackgroundsDirectly();
    try {
      return Window.open();
    } catch (RuntimeException e) {
      boolean screen =
          Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
              .noneMatch(UnsupportedOperationException.class::isInstance);
      if (screen) {
        LoggerFactory.getLogger(Main.class).error("no window: {}", LastResort.kind(e));
      }
      System.err.println(texts.get(screen ? "failure.window" : "failure.display-missing"));
      return false;
    }
  }
}
