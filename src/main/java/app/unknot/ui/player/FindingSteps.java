package app.unknot.ui.player;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Presser;
import app.unknot.text.Aloud;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The way to the spot, step by step, while it is looked for. */
final class FindingSteps extends VBox {
  /** The words begin below each other, whatever the number. */
  private static final double NUMBER = 18;

  private final Ui ui;
  private final Presser presser;
  private Optional<SidedPoint> shown = Optional.empty();

  FindingSteps(Ui ui, Presser presser) {
    super(12);
    this.ui = ui;
    this.presser = presser;
    setId("finding-steps");
    getStyleClass().add("finding-steps");
  }

  /** Shows the steps to a point, where there are some; they are written for one's own hands. */
  boolean show(SidedPoint point) {
    if (presser == Presser.PARTNER) {
      return false;
    }
    if (!shown.equals(Optional.of(point))) {
      shown = Optional.of(point);
      list(
          ui.names().point(point.point()).find().stream()
              .map(step -> ui.names().aloud(point, ui.names().fill(step, point.side())))
              .toList());
    }
    return !getChildren().isEmpty();
  }

  private void list(List<Aloud> steps) {
    getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      Label number = Parts.label(Integer.toString(i + 1), "finding-number");
      number.setMinWidth(NUMBER);
      Label words = Parts.paragraph(steps.get(i).text(), "finding-step");
      HBox step = new HBox(16, number, Parts.grow(words));
      step.setAlignment(Pos.TOP_LEFT);
      getChildren().add(step);
    }
    Locale own = ui.texts().locale();
    if (steps.stream().anyMatch(s -> !s.language().equals(own))) {
      getChildren().add(Parts.paragraph(ui.texts().get("player.find.english"), "finding-note"));
    }
  }
}
