package app.unknot.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/** On or off: the knob stands right or left, so that nobody needs its colour. */
public final class Switch extends ToggleButton {
  /**
   * A switch.
   *
   * @param name what it switches, for those who do not see the words beside it
   * @param switched is told what a person switches it to
   */
  public Switch(String name, boolean on, Consumer<Boolean> switched) {
    getStyleClass().setAll("switch");
    Region knob = new Region();
    knob.getStyleClass().add("knob");
    setGraphic(knob);
    setAccessibleText(name);
    setSelected(on);
    setOnAction(_ -> switched.accept(isSelected()));
  }
}
