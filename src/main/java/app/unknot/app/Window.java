package app.unknot.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window; the only way from the entry point to JavaFX. */
final class Window {
  private static final Duration SOON = Duration.ofSeconds(2);
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
   * Brings a window to the front, from any thread, also where it was put away; whether that was
   * done soon. What it shows stays as it is: a session that was paused stays paused.
   */
  static boolean raise(Stage stage) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      stage.setIconified(false);
      stage.toFront();
      stage.requestFocus();
      done.complete(true);
    });
    return done.completeOnTimeout(false, SOON.toMillis(), TimeUnit.MILLISECONDS).join();
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
