package app.unknot.ui.common;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/** Keeps the keyboard's place while parts of a screen are made anew. */
public final class Focus {
  private Focus() {}

  /**
   * Makes a part anew. Had something in it the focus, what bears the same id has it afterwards, and
   * where nothing does, {@code otherwise} has it.
   */
  public static void keep(Parent part, Runnable rebuild, Node otherwise) {
    Optional<Node> owner = within(part);
    if (owner.isEmpty()) {
      rebuild.run();
      return;
    }
    String id = owner.get().getId();
    boolean ring = owner.get().isFocusVisible();
    rebuild.run();
    Optional<Node> same = Optional.ofNullable(id).flatMap(i -> find(part, i));
    move(same.filter(n -> !n.isDisabled()).orElse(otherwise), ring);
  }

  /** What has the focus within a part. */
  public static Optional<Node> within(Parent part) {
    return Optional.ofNullable(part.getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(owner -> isIn(owner, part));
  }

  private static Optional<Node> find(Parent part, String id) {
    return Optional.ofNullable(part.lookup("#" + id));
  }

  /** Gives the focus to a node; with its ring where the keyboard led there. */
  public static void move(Node node, boolean ring) {
    node.requestFocus();
    if (ring && !node.isFocusVisible() && node.requestFocusTraversal(TraversalDirection.NEXT)) {
      Optional.ofNullable(node.getScene().getFocusOwner())
          .ifPresent(next -> next.requestFocusTraversal(TraversalDirection.PREVIOUS));
      if (!node.isFocused()) {
        node.requestFocus();
      }
    }
  }

  private static boolean isIn(Node node, Parent part) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
