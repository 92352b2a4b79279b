package app.unknot.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What a part of a scene is made of. */
public final class Nodes {
  private Nodes() {}

  /** A node and all beneath it, in sight or not, from the top down. */
  public static Stream<Node> under(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Nodes::under))
        : Stream.of(node);
  }

  /** Whether neither it nor anything that holds it is hidden. */
  public static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
