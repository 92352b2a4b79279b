package app.unknot.ui;

import app.unknot.preferences.Scheme;
import app.unknot.tidy.Rgb;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Words that stand out too little from what really lies beneath them, in every colour scheme (WCAG
 * 2.2, 1.4.3; in high contrast 1.4.6). What is switched off is left out, as there.
 */
final class Legible {
  private static final double HARDLY_THERE = 0.05;
  private static final double PICTURE = 3;
  private static final double LARGE = 24;
  private static final double LARGE_AND_BOLD = 18.66;
  private static final List<Scheme> SCHEMES =
      List.of(Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST);

  /** How a page looks that nobody dressed, such as one that says why nothing opens. */
  private static final Appearance USUAL = new Appearance(Scheme.LIGHT, 100);

  private final Scheme scheme;
  private final List<Node> painted = new ArrayList<>();
  private final Set<String> faults = new TreeSet<>();

  private Legible(Scheme scheme) {
    this.scheme = scheme;
  }

  /** What is too faint in one of the schemes; afterwards it looks as before. */
  static Set<String> faults(Parent root) {
    Appearance worn =
        root.getProperties().get(Appearance.class) instanceof Appearance known ? known : USUAL;
    Set<String> faults = new TreeSet<>();
    for (Scheme scheme : SCHEMES) {
      Theme.dress(root, new Appearance(scheme, worn.textPercent()));
      root.applyCss();
      Legible legible = new Legible(scheme);
      legible.read(root);
      faults.addAll(legible.faults);
    }
    Theme.dress(root, worn);
    root.applyCss();
    return faults;
  }

  /** In the order of painting. */
  private void read(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      fault(text).ifPresent(faults::add);
    }
    painted.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::read);
    }
  }

  private Optional<String> fault(Text text) {
    Bounds bounds = text.localToScene(text.getLayoutBounds());
    Point2D middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
    double share = share(text);
    if (!(text.getFill() instanceof Color colour)
        || share * colour.getOpacity() < HARDLY_THERE
        || bounds.isEmpty()
        || isCutOff(text, middle)) {
      return Optional.empty();
    }
    Rgb ground = rgb(Color.WHITE, 1);
    for (Node node : painted) {
      Optional<Color> paint = paint(node);
      if (paint.isPresent()
          && node.contains(node.sceneToLocal(middle))
          && !isCutOff(node, middle)) {
        ground = rgb(paint.get(), share(node)).over(ground);
      }
    }
    double contrast = Rgb.contrast(rgb(colour, share).over(ground), ground);
    double needed = needed(text);
    return contrast < needed - 0.01
        ? Optional.of(
            "%.2f of %.1f in %s: “%s” in %s"
                .formatted(contrast, needed, scheme, text.getText(), around(text)))
        : Optional.empty();
  }

  private static List<String> around(Text text) {
    return text.getParent() == null ? List.of() : text.getParent().getStyleClass();
  }

  /** A picture needs what a control needs, whichever scheme it is. */
  private double needed(Text text) {
    if (text.getText().codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
      return PICTURE;
    }
    Font font = text.getFont();
    boolean bold = font.getStyle().contains("Bold");
    boolean large = font.getSize() >= (bold ? LARGE_AND_BOLD : LARGE);
    if (scheme == Scheme.HIGH_CONTRAST) {
      return large ? 4.5 : 7;
    }
    return large ? 3 : 4.5;
  }

  /** The colour that it fills its place with; a line around it is no ground. */
  private static Optional<Color> paint(Node node) {
    Paint paint =
        switch (node) {
          case Text _ -> null;
          case Shape shape -> shape.getFill();
          case Region region
              when region.getBackground() != null && !region.getBackground().getFills().isEmpty() ->
              region.getBackground().getFills().getLast().getFill();
          default -> null;
        };
    return paint instanceof Color colour ? Optional.of(colour) : Optional.empty();
  }

  private static double share(Node node) {
    double share = 1;
    for (Node n = node; n != null; n = n.getParent()) {
      share *= n.getOpacity();
    }
    return share;
  }

  private static boolean isCutOff(Node node, Point2D at) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.getClip() != null && !n.getClip().contains(n.sceneToLocal(at))) {
        return true;
      }
    }
    return false;
  }

  private static Rgb rgb(Color colour, double share) {
    return new Rgb(
        colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * share);
  }
}
