package app.unknot.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A person who looks for a control, scrolls to it and clicks it. */
final class Walker {
  private final FxRobot robot;

  Walker(FxRobot robot) {
    this.robot = robot;
  }

  /** Clicks the control with this id. */
  void click(String id) {
    Node node = find(id).orElseThrow(() -> new AssertionError("there is no “" + id + "” in sight"));
    robot.interact(() -> reveal(node));
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(node);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Whether a control with this id is shown and can be used. */
  boolean sees(String id) {
    return find(id).filter(n -> !n.isDisabled()).isPresent();
  }

  /** The shown node with this id. */
  Optional<Node> find(String id) {
    return robot.lookup("#" + id).queryAll().stream().filter(Walker::isShown).findFirst();
  }

  /** The ids of shown nodes that end like this, from the top. */
  List<String> idsEndingWith(String end) {
    return robot
        .lookup((Node n) -> n.getId() != null && n.getId().endsWith(end))
        .queryAll()
        .stream()
        .filter(Walker::isShown)
        .sorted(Comparator.comparingDouble(n -> n.localToScene(n.getLayoutBounds()).getMinY()))
        .map(Node::getId)
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
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
