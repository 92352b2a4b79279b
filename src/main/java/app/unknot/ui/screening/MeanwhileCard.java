package app.unknot.ui.screening;

import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** Movement and stretch of the spot, without pressing. */
final class MeanwhileCard extends VBox {
  private final Ui ui;
  private final SidedPoint point;

  MeanwhileCard(Ui ui, SidedPoint point) {
    this.ui = ui;
    this.point = point;
    getStyleClass().add("card");
    setSpacing(8);
    setId("meanwhile");
    PointWords words = ui.names().point(point.point());
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("screening.meanwhile"), "card-title"),
            Parts.paragraph(ui.texts().get("screening.meanwhile.text"), "small", "muted"));
    add("screening.meanwhile.movement", words.movement());
    add("screening.meanwhile.stretch", words.stretch());
  }

  /** Whether anything is described. */
  static boolean isFor(Ui ui, SidedPoint point) {
    PointWords words = ui.names().point(point.point());
    return words.movement().isPresent() || words.stretch().isPresent();
  }

  private void add(String kind, Optional<ExerciseWords> exercise) {
    exercise.ifPresent(e ->
        getChildren()
            .add(
                new VBox(
                    2,
                    Parts.label(ui.texts().get(kind), "caption-strong", "muted"),
                    Parts.paragraph(ui.names().fill(e.title(), point.side()), "small-strong"),
                    Parts.paragraph(ui.names().fill(e.detail(), point.side()), "small"))));
  }
}
