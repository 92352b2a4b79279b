package app.unknot.app;

import javafx.application.Application;

/** Opens the window; the only way from the entry point to JavaFX. */
final class Window {
  private Window() {}

  static void open() {
    Application.launch(UnknotApplication.class);
  }
}
