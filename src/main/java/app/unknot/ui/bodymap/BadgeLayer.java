package app.unknot.ui.bodymap;

import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.Site;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;

/** Numbers on marks and the X of the trigger point, always at their size in pixels. */
final class BadgeLayer extends Pane {
  private static final double BADGE = 18;
  private static final double LARGE_BADGE = 26;

  /** A zone smaller than this gets its number beside it, with a line. */
  private static final double ROOM = 30;

  private static final double ASIDE = 22;

  BadgeLayer() {
    setMouseTransparent(true);
    setPickOnBounds(false);
  }

  void place(
      Map<SidedZone, PainRating> marks,
      Map<SidedZone, SVGPath> zones,
      Node content,
      List<Site> sites) {
    getChildren().clear();
    sites.stream().limit(1).forEach(site -> addX(content.localToParent(site.x(), site.y())));
    marks.forEach((zone, rating) -> {
      SVGPath path = zones.get(zone);
      if (path != null) {
        addBadge(content.localToParent(path.getBoundsInParent()), rating, content);
      }
    });
  }

  private void addBadge(Bounds zone, PainRating rating, Node content) {
    Label badge = new Label(Integer.toString(rating.value()));
    badge.getStyleClass().add("pain-badge");
    boolean inside = Math.min(zone.getWidth(), zone.getHeight()) >= ROOM;
    double size = inside ? LARGE_BADGE : BADGE;
    badge.getStyleClass().add(inside ? "large" : "small");
    double middle = content.localToParent(0, 0).getX();
    double x = zone.getCenterX();
    double y = zone.getCenterY();
    if (!inside) {
      double out = x < middle ? -1 : 1;
      double edge = out < 0 ? zone.getMinX() : zone.getMaxX();
      x = edge + out * ASIDE;
      Line line = new Line(edge, y, x - out * size / 2, y);
      line.getStyleClass().add("badge-line");
      getChildren().add(line);
    }
    badge.resizeRelocate(x - size / 2, y - size / 2, size, size);
    badge.setManaged(false);
    badge.setMinSize(size, size);
    getChildren().add(badge);
  }

  private void addX(Point2D at) {
    double r = 10;
    double arm = 4;
    Circle ring = new Circle(r);
    ring.getStyleClass().add("press-here");
    Line one = new Line(-arm, -arm, arm, arm);
    Line two = new Line(-arm, arm, arm, -arm);
    one.getStyleClass().add("press-here-cross");
    two.getStyleClass().add("press-here-cross");
    Group x = new Group(ring, one, two);
    x.setManaged(false);
    x.relocate(at.getX() - r, at.getY() - r);
    x.setLayoutX(at.getX());
    x.setLayoutY(at.getY());
    getChildren().add(x);
  }
}
