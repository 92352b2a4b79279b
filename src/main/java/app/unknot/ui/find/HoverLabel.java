package app.unknot.ui.find;

import app.unknot.body.SidedZone;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The name of the zone under the pointer, beside the pointer and never over it. */
final class HoverLabel extends Pane {
  private static final double DISTANCE = 14;

  private final Ui ui;
  private final FindViewModel model;
  private final Label name = Parts.label("", "small-strong");
  private final Label hint = Parts.label("", "caption", "muted");
  private final VBox box = new VBox(2, name, hint);
  private Point2D pointer = Point2D.ZERO;

  HoverLabel(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    setMouseTransparent(true);
    setPickOnBounds(false);
    box.getStyleClass().add("hover-label");
    box.setVisible(false);
    getChildren().add(box);
  }

  void show(Optional<SidedZone> zone) {
    box.setVisible(zone.isPresent());
    zone.ifPresent(z -> {
      name.setText(ui.names().zone(z));
      hint.setText(
          model
              .rating(z)
              .map(r -> ui.texts().get("find.hover.marked", r.value()))
              .orElseGet(() -> ui.texts().get("find.hover.mark")));
      place();
    });
  }

  void moveTo(Point2D at) {
    pointer = at;
    if (box.isVisible()) {
      place();
    }
  }

  private void place() {
    box.applyCss();
    box.autosize();
    double x = pointer.getX() + DISTANCE;
    if (x + box.getWidth() > getWidth()) {
      x = pointer.getX() - DISTANCE - box.getWidth();
    }
    double y = pointer.getY() + DISTANCE;
    if (y + box.getHeight() > getHeight()) {
      y = pointer.getY() - DISTANCE - box.getHeight();
    }
    box.relocate(Math.max(0, x), Math.max(0, y));
  }
}
