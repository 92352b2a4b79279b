package app.unknot.ui.bodymap;

import app.unknot.body.SidedZone;
import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.NeverPressPlace.Outline;
import app.unknot.knowledge.Site;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/** The chosen muscle, its pattern and the never-press places, in millimetres over the figure. */
final class OverlayLayer extends Group {
  /** Pixels from one dot to the next. */
  private static final double DOT_GRID_PIXELS = 6;

  private static final double DOT_RADIUS_PIXELS = 1.15;

  private final FigureDrawing drawing;
  private final Group muscle = new Group();
  private final Group pattern = new Group();
  private final Group neverPress = new Group();
  private final List<SVGPath> spillover = new ArrayList<>();
  private final Group dots = new Group();
  private List<Site> sites = List.of();
  private List<NeverPressPlace> closed = List.of();
  private double fitted;

  OverlayLayer(FigureDrawing drawing) {
    this.drawing = drawing;
    setMouseTransparent(true);
    getChildren().addAll(muscle, pattern, dots, neverPress);
  }

  /** The places to press in this view. */
  List<Site> sites() {
    return sites;
  }

  /** What is shown, in millimetres, with the places to press. */
  Optional<Frame> frame() {
    if (sites.isEmpty() && muscle.getChildren().isEmpty() && pattern.getChildren().isEmpty()) {
      return Optional.empty();
    }
    Frame frame = null;
    for (Group group : List.of(muscle, pattern)) {
      if (!group.getChildren().isEmpty()) {
        var b = group.getLayoutBounds();
        frame = union(frame, new Frame(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()));
      }
    }
    for (Site site : sites) {
      frame = union(frame, new Frame(site.x() - 10, site.y() - 10, 20, 20));
    }
    return Optional.ofNullable(frame);
  }

  private static Frame union(@Nullable Frame a, Frame b) {
    return a == null ? b : a.union(b);
  }

  void show(Optional<ReferralOverlay> referral, Map<SidedZone, ? extends SVGPath> zones) {
    muscle.getChildren().clear();
    pattern.getChildren().clear();
    dots.getChildren().clear();
    spillover.clear();
    fitted = 0;
    sites = List.of();
    referral.ifPresent(shown -> {
      drawing
          .muscle(shown.sidedMuscle())
          .ifPresent(shape -> {
            add(muscle, shape.outline(), "overlay-muscle");
            shape.fibres().ifPresent(f -> add(muscle, f, "overlay-fibres"));
          });
      shown.pattern().essential().forEach(zone -> copy(zones.get(zone), "overlay-main"));
      shown
          .pattern()
          .spillover()
          .forEach(zone -> copy(zones.get(zone), "overlay-spreads").ifPresent(spillover::add));
      sites = shown.sites().stream().filter(s -> s.view() == drawing.view()).toList();
    });
  }

  private Optional<SVGPath> copy(@Nullable SVGPath zone, String style) {
    return Optional.ofNullable(zone).map(z -> add(pattern, z.getContent(), style));
  }

  private static SVGPath add(Group group, String d, String styleClass) {
    SVGPath path = new SVGPath();
    path.setContent(d);
    path.getStyleClass().add(styleClass);
    group.getChildren().add(path);
    return path;
  }

  void showNeverPress(List<NeverPressPlace> places) {
    if (places.equals(closed)) {
      return;
    }
    closed = places;
    fitted = 0;
    neverPress.getChildren().clear();
    for (NeverPressPlace place : places) {
      for (Outline outline : place.outlines()) {
        if (outline.view() == drawing.view()) {
          Polygon ring = new Polygon();
          for (int i = 0; i < outline.xs().size(); i++) {
            ring.getPoints().addAll(outline.xs().get(i), outline.ys().get(i));
          }
          ring.getStyleClass().add("overlay-never-press");
          neverPress.getChildren().add(ring);
        }
      }
    }
  }

  /** Keeps lines and dots at their size in pixels, whatever the zoom. */
  void fitTo(double factor) {
    if (fitted == factor) {
      return;
    }
    fitted = factor;
    muscle
        .getChildren()
        .forEach(n -> width(n, n.getStyleClass().contains("overlay-fibres") ? 0.8 : 2, factor));
    pattern.getChildren().forEach(n -> width(n, 2, factor));
    for (SVGPath path : spillover) {
      path.getStrokeDashArray().setAll(4 / factor, 3 / factor);
    }
    neverPress.getChildren().forEach(n -> width(n, 1.5, factor));
    dots.getChildren().setAll(spillover.stream().map(p -> dots(p, factor)).toList());
  }

  private static void width(javafx.scene.Node node, double pixels, double factor) {
    ((Shape) node).setStrokeWidth(pixels / factor);
  }

  private static Group dots(SVGPath zone, double factor) {
    double grid = DOT_GRID_PIXELS / factor;
    Group group = new Group();
    var bounds = zone.getLayoutBounds();
    boolean odd = false;
    for (double y = Math.floor(bounds.getMinY() / grid) * grid;
        y < bounds.getMaxY();
        y += grid / 2) {
      double start = Math.floor(bounds.getMinX() / grid) * grid + (odd ? grid / 2 : 0);
      for (double x = start; x < bounds.getMaxX(); x += grid) {
        if (zone.contains(x, y)) {
          Circle dot = new Circle(x, y, DOT_RADIUS_PIXELS / factor);
          dot.getStyleClass().add("overlay-dot");
          group.getChildren().add(dot);
        }
      }
      odd = !odd;
    }
    return group;
  }
}
