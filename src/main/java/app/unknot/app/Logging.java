package app.unknot.app;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the log goes; {@code logback.xml} says the rest.
 *
 * <p>The rule for every line: what happened and of which kind, never what a person told, where it
 * hurts, what was pressed or how; and no message of an error that could quote it.
 */
public final class Logging {
  /** The property that {@code logback.xml} reads. */
  public static final String DIRECTORY = "unknot.log.directory";

  private Logging() {}

  /**
   * Sends the log to a directory; where it cannot be made, there is no log and the program works
   * all the same. Has to come before the first logger is made.
   */
  public static void to(Path directory) {
    try {
      System.setProperty(DIRECTORY, Directories.create(directory).toString());
    } catch (IOException e) {
      System.clearProperty(DIRECTORY);
    }
  }
}
