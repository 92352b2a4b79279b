package app.unknot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;

/** What is wrong with a screen for those who listen to it, tremble, or have no mouse. */
final class Reachable {
  private static final double TARGET = 44;

  /** Below this nothing goes, whatever the reason (WCAG 2.5.8). */
  private static final double LEAST = 24;

  /** Style classes that may be smaller than a target, each for its reason. */
  private static final Map<String, String> SMALLER =
      Map.of(
          "pressing-cell", "eleven in a row, for a tired hand 44 high in the smallest window",
          "scale-cell", "eleven in a row: 44 high, and a neighbour is taken back with one click",
          "zone", "its size is the body's: the close-up, the zoom and the list are larger");

  private Reachable() {}

  /** Nodes without a name or role, and targets that are too small. */
  static List<String> faults(Parent root) {
    List<String> faults = new ArrayList<>();
    Nodes.under(root)
        .filter(Reachable::isUsed)
        .forEach(node -> {
          if (name(node).isBlank()) {
            faults.add("no name: " + describe(node));
          }
          if (node.isFocusTraversable()
              && (node.getAccessibleRole() == AccessibleRole.NODE
                  || (node.getAccessibleRole() == AccessibleRole.PARENT
                      && node.getAccessibleHelp() == null))) {
            faults.add("no role: " + describe(node));
          }
          size(node).ifPresent(faults::add);
        });
    return faults;
  }

  /** Where the focus is, if not in the screen that is shown. */
  static Optional<String> focus(Parent root) {
    Node owner = root.getScene().getFocusOwner();
    for (Node n = owner; n != null; n = n.getParent()) {
      if ("screen".equals(n.getId())) {
        return name(owner).isBlank()
            ? Optional.of("the focus is on something without a name: " + describe(owner))
            : Optional.empty();
      }
    }
    return Optional.of("the focus is on " + (owner == null ? "nothing" : describe(owner)));
  }

  private static Optional<String> size(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Optional<String> reason =
        node.getStyleClass().stream().filter(SMALLER::containsKey).findFirst();
    double least = reason.isPresent() ? LEAST : TARGET;
    boolean zone = reason.filter("zone"::equals).isPresent();
    boolean small = bounds.getWidth() < least - 0.5 || bounds.getHeight() < least - 0.5;
    return small && !zone
        ? Optional.of(
            "small, %.0f x %.0f: %s"
                .formatted(bounds.getWidth(), bounds.getHeight(), describe(node)))
        : Optional.empty();
  }

  /** Whether somebody can come to it with the keyboard or press it. */
  private static boolean isUsed(Node node) {
    boolean control = node instanceof ButtonBase || node instanceof TextInputControl;
    return (node.isFocusTraversable() || control)
        && !(node instanceof ScrollBar)
        && Nodes.isShown(node)
        && !isPartOf(node);
  }

  /** Inside another control it is that one's business. */
  private static boolean isPartOf(Node node) {
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n instanceof TextInputControl || n instanceof ButtonBase) {
        return true;
      }
    }
    return false;
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static String describe(Node node) {
    String parent = node.getParent() == null ? "" : " in " + node.getParent().getStyleClass();
    return node.getTypeSelector()
        + (node.getId() == null ? "" : "#" + node.getId())
        + node.getStyleClass()
        + (node instanceof Labeled l ? " “" + l.getText() + "”" : "")
        + parent;
  }
}
