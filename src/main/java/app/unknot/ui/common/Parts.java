package app.unknot.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;

/** Small parts of the design, made in one line. */
public final class Parts {
  private static final String LOGO =
      "M2 24 C8 25 13 22 16 18 C21 12 23 8 19 4 C16 1 11 2 10 6 C9 10 13 15 17 19 C20 22 25 25 31"
          + " 23";

  private Parts() {}

  /** The sign of the program. */
  public static SVGPath logo() {
    SVGPath logo = new SVGPath();
    logo.setContent(LOGO);
    logo.getStyleClass().add("logo");
    return logo;
  }

  /** A label with style classes. */
  public static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** A label that wraps and never loses its last line. */
  public static Label paragraph(String text, String... styles) {
    Label label = label(text, styles);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** An icon; decoration only, words carry the meaning. */
  public static Icon icon(Feather icon) {
    return new Icon(icon);
  }

  /** A button with words. */
  public static Button button(String text, Runnable action, String... styles) {
    Button button = new Button(text);
    button.getStyleClass().addAll(styles);
    button.setOnAction(e -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Lets words wrap, for places that may be narrow. */
  public static <T extends Labeled> T wrapping(T words) {
    words.setMinWidth(0);
    words.setWrapText(true);
    return words;
  }

  /** A button with an icon and words. */
  public static Button button(String text, Feather icon, Runnable action, String... styles) {
    Button button = button(text, action, styles);
    button.setGraphic(icon(icon));
    return button;
  }

  /** A button with an icon alone, named for those who do not see it. */
  public static Button iconButton(Feather icon, String name, Runnable action, String... styles) {
    Button button = button("", icon, action, styles);
    button.setAccessibleText(name);
    return button;
  }

  /** A toggle that looks like a choice card or button. */
  public static ToggleButton choice(String text, String... styles) {
    ToggleButton toggle = new ToggleButton(text);
    toggle.getStyleClass().setAll("choice");
    toggle.getStyleClass().addAll(styles);
    return toggle;
  }

  /** Takes what room is left. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** A hairline. */
  public static Region divider() {
    Region line = new Region();
    line.getStyleClass().add("divider");
    return line;
  }

  /** Nodes side by side, all of one width; fewer in a row where letters need the room. */
  public static Columns columns(double gap, Node... nodes) {
    return new Columns(gap, nodes);
  }

  /** Lets a label wrap at the width of the pane that it is in, which may be narrower. */
  public static <T extends Labeled> T within(FlowPane pane, T label) {
    pane.setMinWidth(0);
    label.setMinWidth(0);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.maxWidthProperty().bind(pane.widthProperty());
    return label;
  }

  /**
   * Lets a scroll pane draw what changes in it and nothing else. Left alone it keeps a picture of
   * everything in its window, and draws all of that anew for a change of one pixel.
   */
  public static <T extends ScrollPane> T drawnInParts(T scroll) {
    scroll
        .skinProperty()
        .subscribe(
            _ -> Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(v -> v.setCache(false)));
    return scroll;
  }

  /** Makes these the children of a place; what stays there is not touched. */
  public static void fill(Pane place, List<? extends Node> nodes) {
    List<Node> children = place.getChildren();
    if (children.equals(nodes)) {
      return;
    }
    children.retainAll(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (i >= children.size() || !children.get(i).equals(node)) {
        children.remove(node);
        children.add(i, node);
      }
    }
  }

  /** Shows a node, or hides it without keeping its place. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** Keeps a node from being cut short. */
  public static <T extends Region> T uncut(T node) {
    node.setMinWidth(Region.USE_PREF_SIZE);
    return node;
  }

  /** Lets a node grow in a row. */
  public static <T extends Node> T grow(T node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }
}
