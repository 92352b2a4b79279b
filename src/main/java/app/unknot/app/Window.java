package app.unknot.app;

/** Opens the window; the only way from the entry point to JavaFX. */
final class Window {
  private Window() {}

  static void open() {
    System.out.println("0");
  }
}
