package app.unknot.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Has a mouse alone: looks for a control, scrolls to it and clicks it. */
final class Walker extends Person {

  Walker(FxRobot robot) {
    super(robot);
  }

  @Override
  void mark(String zone) {
    use(zone);
  }

  @Override
  void use(String id) {
    Node node = sight(id);
    robot.interact(() -> reveal(node));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void reveal(Node node) {
    @Nullable Parent parent = node.getParent();
    while (parent != null && !(parent instanceof ScrollPane)) {
      parent = parent.getParent();
    }
    if (parent instanceof ScrollPane scroll && scroll.getContent() != null) {
      Node content = scroll.getContent();
      Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
      double hidden =
          content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
      if (hidden > 0) {
        double middle = place.getCenterY() - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(Math.clamp(middle / hidden, 0, 1));
      }
    }
  }
}
