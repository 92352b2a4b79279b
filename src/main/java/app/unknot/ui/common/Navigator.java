package app.unknot.ui.common;

/** Goes from screen to screen. */
@FunctionalInterface
public interface Navigator {
  /** Shows a screen; it is made anew. */
  void show(Screen screen);
}
