package app.unknot.ui.find;

import app.unknot.ui.common.Parts;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The head of a region in the list of areas, which opens and closes it. Who listens hears which of
 * the two it is; the arrows to the right and left do the same as in every tree.
 */
final class AreaGroup extends ToggleButton {
  private final VBox areas;

  AreaGroup(String name, VBox areas) {
    super(name);
    this.areas = areas;
    getStyleClass().setAll("area-group");
    setAccessibleRole(AccessibleRole.TITLED_PANE);
    setMaxWidth(Double.MAX_VALUE);
    selectedProperty().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void show(boolean open) {
    setGraphic(Parts.icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    Parts.show(areas, open);
    notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
  }

  private void key(KeyEvent event) {
    boolean opens = event.getCode() == KeyCode.RIGHT;
    if ((opens || event.getCode() == KeyCode.LEFT) && opens != isSelected()) {
      setSelected(opens);
      event.consume();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.EXPANDED
        ? isSelected()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case EXPAND -> setSelected(true);
      case COLLAPSE -> setSelected(false);
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
