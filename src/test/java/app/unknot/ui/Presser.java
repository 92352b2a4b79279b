package app.unknot.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Presses what is shown without a way to it: fast, for walks that look and do not try hands. */
final class Presser extends Person {
  Presser(FxRobot robot) {
    super(robot);
  }

  @Override
  void mark(String zone) {
    Node node = sight(zone);
    robot.interact(() -> node.fireEvent(Strokes.click(node)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  void use(String id) {
    Node node = sight(id);
    robot.interact(() -> press(node));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void press(Node node) {
    if (node.isDisabled()) {
      throw new AssertionError("“" + node.getId() + "” is off");
    }
    node.requestFocus();
    if (node instanceof ButtonBase button) {
      button.fire();
    } else if (!(node instanceof TextInputControl)) {
      node.executeAccessibleAction(AccessibleAction.FIRE);
    }
  }
}
