package app.unknot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What of a screen cannot be read or reached because it does not fit. */
public final class Cut {
  private static final double ALMOST = 1.5;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/\u00AD\u200B–-]+");

  private Cut() {}

  /**
   * Words with an end missing, words broken in two, what sticks out, and ways on below the fold.
   */
  public static List<String> faults(Parent root) {
    List<String> faults = new ArrayList<>();
    shown(root)
        .forEach(node -> {
          // A cell of a list that opens shows the same words in the list, which is wider.
          if (node instanceof Labeled label && !(node instanceof ListCell<?>)) {
            text(label).flatMap(t -> shortened(label, t)).ifPresent(faults::add);
          }
          if (node instanceof TextInputControl field) {
            prompt(field).ifPresent(faults::add);
          }
          boolean words = node instanceof Labeled label && !words(label).isEmpty();
          if (words || node instanceof TextInputControl || node instanceof ScrollPane) {
            out(node).ifPresent(faults::add);
          }
          if (node.getStyleClass().contains("primary")) {
            below(node).ifPresent(faults::add);
          }
        });
    return faults;
  }

  private static String words(Labeled label) {
    return label.getText() == null ? "" : label.getText();
  }

  private static Optional<Text> text(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .findFirst();
  }

  private static Optional<String> shortened(Labeled label, Text text) {
    String said = text.getText();
    if (!said.equals(words(label)) && said.endsWith(label.getEllipsisString())) {
      return Optional.of("cut short to “" + said + "”: " + describe(label));
    }
    double room = text.getWrappingWidth();
    return label.isWrapText() && room > 0
        ? BETWEEN_WORDS
            .splitAsStream(words(label))
            .filter(word -> width(word, text) > room + ALMOST)
            .findFirst()
            .map(word -> "“%s” is broken: %s".formatted(word, describe(label)))
        : Optional.empty();
  }

  private static double width(String word, Text like) {
    Text alone = new Text(word);
    alone.setFont(like.getFont());
    return alone.getLayoutBounds().getWidth();
  }

  private static Optional<String> prompt(TextInputControl field) {
    String prompt = field.getPromptText() == null ? "" : field.getPromptText();
    Text alone = new Text(prompt);
    alone.setFont(field.getFont());
    double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    return field.getText().isEmpty() && alone.getLayoutBounds().getWidth() > room + ALMOST
        ? Optional.of("the prompt “" + prompt + "” is cut: " + describe(field))
        : Optional.empty();
  }

  /** Beyond an edge of something that it is in; what scrolls up and down may be far below. */
  private static Optional<String> out(Node node) {
    Bounds place = node.localToScene(node.getLayoutBounds());
    boolean scrolls = false;
    if (isPartOf(node, n -> n instanceof ScrollPane pane && pane.isPannable())
        || isPartOf(node, n -> n.getStyleClass().contains("pain-badge"))) {
      return Optional.empty();
    }
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      scrolls |= isScrolled(n);
      Bounds edge = n.localToScene(n.getLayoutBounds());
      double wide = Math.max(place.getMaxX() - edge.getMaxX(), edge.getMinX() - place.getMinX());
      double tall = Math.max(place.getMaxY() - edge.getMaxY(), edge.getMinY() - place.getMinY());
      if (n instanceof Region && (wide > ALMOST || (!scrolls && tall > ALMOST))) {
        return Optional.of(
            "sticks out of %s by %.0f, %.0f: %s"
                .formatted(name(n), Math.max(0, wide), Math.max(0, tall), describe(node)));
      }
    }
    return Optional.empty();
  }

  /** What is on the map or in a row that is drawn along with the hand is not at its end. */
  private static boolean isPartOf(Node node, Predicate<Node> whole) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (whole.test(n)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScrolled(Node node) {
    Node parent = node.getParent();
    return parent != null && parent.getStyleClass().contains("viewport");
  }

  /** A way on that has to be scrolled to. */
  private static Optional<String> below(Node button) {
    Bounds place = button.localToScene(button.getLayoutBounds());
    for (Node n = button.getParent(); n != null; n = n.getParent()) {
      boolean edge = n.getStyleClass().contains("viewport") || n.getParent() == null;
      if (edge && !grown(n.localToScene(n.getLayoutBounds())).contains(place)) {
        return Optional.of("the way on is out of sight: " + describe(button));
      }
    }
    return Optional.empty();
  }

  private static Bounds grown(Bounds bounds) {
    return new javafx.geometry.BoundingBox(
        bounds.getMinX() - ALMOST,
        bounds.getMinY() - ALMOST,
        bounds.getWidth() + 2 * ALMOST,
        bounds.getHeight() + 2 * ALMOST);
  }

  private static Stream<Node> shown(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Cut::shown))
        : Stream.of(node);
  }

  private static String describe(Node node) {
    String words = node instanceof Labeled label ? " “" + words(label) + "”" : "";
    return name(node) + words + " in " + name(node.getParent());
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName()
        + (node.getId() == null ? "" : "#" + node.getId())
        + node.getStyleClass();
  }
}
