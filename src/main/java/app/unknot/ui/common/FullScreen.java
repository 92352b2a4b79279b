package app.unknot.ui.common;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The window on the whole screen. Escape keeps its own meaning there, on every screen. */
public final class FullScreen {
  private FullScreen() {}

  /** Fills the screen, or goes back; tells whether it is full now. */
  public static boolean change(Stage stage) {
    // Escape goes back or stops a session; the hint of the toolkit would say otherwise.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage.setFullScreen(!stage.isFullScreen());
    return stage.isFullScreen();
  }
}
