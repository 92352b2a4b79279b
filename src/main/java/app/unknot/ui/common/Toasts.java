package app.unknot.ui.common;

/** Short messages at the foot of the window, with a way back. */
@FunctionalInterface
public interface Toasts {
  /** Says what happened; {@code undo} takes it back. */
  void show(String message, Runnable undo);

  /** Says what happened, where there is nothing to take back. */
  default void tell(String message) {
    show(message, () -> {});
  }
}
