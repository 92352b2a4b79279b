package app.unknot.ui.find;

import app.unknot.body.SidedZone;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The name of the zone under the pointer or the keyboard, beside it and never over it. */
final class HoverLabel extends Pane {
  private static final double DISTANCE = 14;

  private final Ui ui;
  private final FindViewModel model;
  private final Label name = Parts.label("", "small-strong");
  private final Label hint = Parts.label("", "caption", "muted");
  private final VBox box = new VBox(2, name, hint);
  private Point2D pointer = Point2D.ZERO;
  private Bounds around = new BoundingBox(0, 0, 0, 0);
  private boolean keyed;

  HoverLabel(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    setMouseTransparent(true);
    setPickOnBounds(false);
    box.getStyleClass().add("hover-label");
    box.setVisible(false);
    Parts.wrapping(name);
    Parts.wrapping(hint);
    getChildren().add(box);
  }

  /** Names what the pointer is on. */
  void show(Optional<SidedZone> zone) {
    keyed = false;
    zone.ifPresent(z -> name(z, "find.hover.mark", "find.hover.marked"));
    around = new BoundingBox(pointer.getX(), pointer.getY(), 0, 0);
    appear(zone.isPresent());
  }

  /** Names what the keyboard is on, beside its place. */
  void showBeside(SidedZone zone, Bounds place) {
    keyed = true;
    name(zone, "find.hover.key.mark", "find.hover.key.marked");
    around = place;
    appear(true);
  }

  /** The keyboard is on nothing any more. */
  void leave() {
    if (keyed) {
      show(Optional.empty());
    }
  }

  /** The pointer is here now. */
  void moveTo(Point2D at) {
    pointer = at;
    if (box.isVisible() && !keyed) {
      around = new BoundingBox(at.getX(), at.getY(), 0, 0);
      place();
    }
  }

  private void name(SidedZone zone, String without, String with) {
    name.setText(ui.names().zone(zone));
    hint.setText(
        model
            .rating(zone)
            .map(r -> ui.texts().get(with, r.value()))
            .orElseGet(() -> ui.texts().get(without)));
  }

  private void appear(boolean shown) {
    box.setVisible(shown);
    if (shown) {
      place();
    }
  }

  /** The window or its letters may have changed since. */
  @Override
  protected void layoutChildren() {
    place();
  }

  /** In little room the words take more lines, and never leave the map. */
  private void place() {
    box.applyCss();
    double width = Math.min(box.prefWidth(-1), getWidth());
    box.resize(width, box.prefHeight(width));
    double x = around.getMaxX() + DISTANCE;
    if (x + box.getWidth() > getWidth()) {
      x = around.getMinX() - DISTANCE - box.getWidth();
    }
    double y = around.getMaxY() + DISTANCE;
    if (y + box.getHeight() > getHeight()) {
      y = around.getMinY() - DISTANCE - box.getHeight();
    }
    double most = Math.max(0, getWidth() - width);
    box.relocate(Math.clamp(x, 0, most), Math.max(0, y));
  }
}
