package app.unknot.ui.player;

import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A large button of the player with the key that does the same. */
final class KeyButton extends Button {
  private final Label words = Parts.uncut(Parts.label("", "key-words"));
  private final Label key = Parts.uncut(Parts.label("", "key-name"));
  private final HBox content;
  private final double wide;

  /**
   * A button.
   *
   * @param wide its width as designed, in pixels; its words may need more
   */
  KeyButton(String id, double wide, Runnable action, String... styles) {
    this.wide = wide;
    getStyleClass().setAll("key-button");
    getStyleClass().addAll(styles);
    setId(id);
    setOnAction(e -> action.run());
    VBox text = new VBox(-2, words, key);
    text.setAlignment(Pos.CENTER_LEFT);
    content = new HBox(20, text);
    content.setAlignment(Pos.CENTER);
    setGraphic(content);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(wide, super.computePrefWidth(height));
  }

  /** The second click of a double click was meant for what stood here before. */
  KeyButton once() {
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        e -> {
          if (e.getClickCount() > 1) {
            e.consume();
          }
        });
    return this;
  }

  /** Says what it does. */
  KeyButton show(Feather icon, String what, String by) {
    words.setText(what);
    key.setText(by);
    key.setManaged(!by.isEmpty());
    if (content.getChildren().size() > 1) {
      content.getChildren().removeFirst();
    }
    content.getChildren().addFirst(Parts.icon(icon));
    setAccessibleText(by.isEmpty() ? what : what + ". " + by);
    return this;
  }
}
