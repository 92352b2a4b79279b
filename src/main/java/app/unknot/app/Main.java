package app.unknot.app;

import java.time.LocalDate;
import java.util.Arrays;

/** The entry point; it loads no JavaFX itself, so that the command line works without a display. */
public final class Main {
  private Main() {}

  /** Starts the command line where a command is named, otherwise the window. */
  public static void main(String[] args) {
    // Under "mvn javafx:run" everything behind "--" was put there by the plugin (see pom.xml).
    int end = Arrays.asList(args).indexOf("--");
    String[] own = end < 0 ? args : Arrays.copyOf(args, end);
    if (own.length == 0) {
      Window.open();
      return;
    }
    System.exit(
        new CommandLineInterface(System.in, System.out, System.err, LocalDate::now).run(own));
  }
}
