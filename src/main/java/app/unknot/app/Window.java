package app.unknot.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/** Opens the window; the only way from the entry point to JavaFX. */
final class Window {
  private static volatile boolean failed;

  private Window() {}

  /** Whether there was more to show than a failure. */
  static boolean open() {
    Application.launch(UnknotApplication.class);
    return !failed;
  }

  /** Notes that only a failure could be shown. */
  static void failed() {
    failed = true;
  }

  /**
   * Whether there is surely no screen; the toolkit would end in a stack trace then.
   *
   * @param os the system's name as Java tells it
   * @param platform the platform that the toolkit was told to use
   */
  static boolean isWithoutScreen(
      Map<String, String> environment, String os, Optional<String> platform) {
    String system = os.toLowerCase(Locale.ROOT);
    return platform.isEmpty()
        && !system.contains("win")
        && !system.contains("mac")
        && environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
