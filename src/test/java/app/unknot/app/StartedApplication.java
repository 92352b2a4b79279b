package app.unknot.app;

import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** A process of its own, because the log is set up once in a process: the window’s own start. */
final class StartedApplication {
  static final String LINE = "the window was started";

  private StartedApplication() {}

  public static void main(String[] args) {
    var _ = new UnknotApplication();
    LoggerFactory.getLogger(StartedApplication.class).warn(LINE);
  }

  /** Its command line. */
  static ProcessBuilder process(Path home) {
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Duser.home=" + home,
            StartedApplication.class.getName());
    process.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    return process;
  }
}
