package app.unknot.ui.bodymap;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.SVGPath;

/**
 * A zone of the body: what the pointer meets, and a toggle for those who listen. It is seen only
 * under the pointer and the keyboard; its lines are part of the drawn body.
 */
public final class ZoneShape extends SVGPath {
  private Runnable toggled = () -> {};
  private boolean marked;

  ZoneShape(String outline) {
    setContent(outline);
    getStyleClass().add("zone");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
  }

  /** What happens when somebody who listens turns it on or off. */
  public void setOnToggled(Runnable action) {
    toggled = action;
  }

  void setMarked(boolean now) {
    if (marked != now) {
      marked = now;
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? marked
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      toggled.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
