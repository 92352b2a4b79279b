package app.unknot.ui.player;

import app.unknot.ui.common.FullScreen;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** What happens to the window while a session runs: hidden, out of focus, closed, full screen. */
final class PlayerWindow {
  private final Stage stage;
  private final PlayerViewModel model;
  private final ChangeListener<Boolean> iconified;
  private final ChangeListener<Boolean> focused;
  private final EventHandler<WindowEvent> closing;

  /**
   * Listens to the window.
   *
   * @param keysGone what forgets keys that are down, when the keyboard goes elsewhere
   */
  PlayerWindow(Stage stage, PlayerViewModel model, Runnable keysGone) {
    this.stage = stage;
    this.model = model;
    iconified =
        (o, was, is) -> {
          if (is) {
            model.hidden();
          } else {
            model.shown();
          }
        };
    focused =
        (o, was, is) -> {
          keysGone.run();
          model.focus(is);
        };
    closing = e -> model.close();
    stage.iconifiedProperty().addListener(iconified);
    stage.focusedProperty().addListener(focused);
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, closing);
    // Escape is the way out of the session, and nothing else.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
  }

  void switchFullScreen() {
    FullScreen.change(stage);
  }

  void leave() {
    stage.iconifiedProperty().removeListener(iconified);
    stage.focusedProperty().removeListener(focused);
    stage.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    stage.removeEventHandler(WindowEvent.WINDOW_HIDING, closing);
    model.close();
  }
}
