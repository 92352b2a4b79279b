package app.unknot.ui.bodymap;

import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** Numbers on marks and the X of the trigger point, always at their size in pixels. */
final class BadgeLayer extends Pane {
  private static final double BADGE = 18;
  private static final double LARGE_BADGE = 26;

  /** A zone smaller than this gets its number beside it, with a line. */
  private static final double ROOM = 30;

  private static final double ASIDE = 22;

  private final Map<SidedZone, Badge> badges = new HashMap<>();
  private Optional<Group> press = Optional.empty();

  BadgeLayer() {
    setMouseTransparent(true);
    setPickOnBounds(false);
  }

  /** Puts a number on each mark; what was there already is moved and not made anew. */
  void place(
      Map<SidedZone, PainRating> marks,
      Map<SidedZone, ZoneShape> zones,
      Node content,
      List<Site> sites) {
    press.ifPresent(x -> x.setVisible(!sites.isEmpty()));
    sites.stream().limit(1).forEach(site -> placeX(content.localToParent(site.x(), site.y())));
    badges
        .entrySet()
        .removeIf(badge -> {
          boolean gone = !marks.containsKey(badge.getKey());
          if (gone) {
            getChildren().removeAll(badge.getValue().line, badge.getValue().number);
          }
          return gone;
        });
    double middle = content.localToParent(0, 0).getX();
    marks.forEach((zone, rating) ->
        Optional.ofNullable(zones.get(zone))
            .ifPresent(shape -> {
              Bounds place = content.localToParent(shape.getBoundsInParent());
              badges.computeIfAbsent(zone, _ -> add()).place(place, rating, middle);
            }));
  }

  private Badge add() {
    Badge badge = new Badge();
    getChildren().addAll(badge.line, badge.number);
    return badge;
  }

  /** The number of a mark, on it or beside it. */
  private static final class Badge {
    private final Label number = new Label();
    private final Line line = new Line();
    private boolean inside;

    Badge() {
      line.getStyleClass().add("badge-line");
      number.getStyleClass().addAll("pain-badge", "small");
      number.setManaged(false);
    }

    void place(Bounds zone, PainRating rating, double middle) {
      number.setText(Integer.toString(rating.value()));
      boolean room = Math.min(zone.getWidth(), zone.getHeight()) >= ROOM;
      if (room != inside) {
        inside = room;
        number.getStyleClass().set(number.getStyleClass().size() - 1, inside ? "large" : "small");
      }
      double size = inside ? LARGE_BADGE : BADGE;
      double x = zone.getCenterX();
      double y = zone.getCenterY();
      line.setVisible(!inside);
      if (!inside) {
        double out = x < middle ? -1 : 1;
        double edge = out < 0 ? zone.getMinX() : zone.getMaxX();
        x = edge + out * ASIDE;
        line.setStartX(edge);
        line.setStartY(y);
        line.setEndX(x - out * size / 2);
        line.setEndY(y);
      }
      number.setMinSize(size, size);
      number.resizeRelocate(x - size / 2, y - size / 2, size, size);
    }
  }

  private void placeX(Point2D at) {
    Group x = press.orElseGet(this::addX);
    press = Optional.of(x);
    x.setLayoutX(at.getX());
    x.setLayoutY(at.getY());
  }

  private Group addX() {
    double arm = 4;
    Circle ring = new Circle(10);
    ring.getStyleClass().add("press-here");
    Line one = new Line(-arm, -arm, arm, arm);
    Line two = new Line(-arm, arm, arm, -arm);
    one.getStyleClass().add("press-here-cross");
    two.getStyleClass().add("press-here-cross");
    Group x = new Group(ring, one, two);
    x.setManaged(false);
    getChildren().addFirst(x);
    return x;
  }
}
