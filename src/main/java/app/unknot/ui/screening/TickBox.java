package app.unknot.ui.screening;

import app.unknot.ui.common.Parts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A box to tick with words that wrap; JavaFX's own does not wrap a second, smaller line. */
final class TickBox extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Runnable pressed;
  private boolean selected;

  TickBox(Node words, String name, Runnable pressed) {
    this.pressed = pressed;
    getStyleClass().add("tick");
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setAccessibleText(name);
    Label box = new Label("", Parts.icon(Feather.CHECK));
    box.getStyleClass().add("tick-box");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(box, words);
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        requestFocus();
        pressed.run();
      }
    });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) {
            e.consume();
            pressed.run();
          }
        });
  }

  void select(boolean on) {
    selected = on;
    pseudoClassStateChanged(SELECTED, on);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(selected)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      pressed.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
