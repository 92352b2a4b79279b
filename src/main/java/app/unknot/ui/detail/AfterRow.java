package app.unknot.ui.detail;

import app.unknot.knowledge.Described;
import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Movement and stretch after release; the reason where none is described. */
final class AfterRow extends VBox {
  AfterRow(Ui ui, SidedPoint chosen, TriggerPoint point, PointWords words) {
    setSpacing(12);
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("detail.after"), "card-title"),
            Parts.columns(
                16,
                card(ui, chosen, Feather.REFRESH_CW, words.movement(), point.movement()),
                card(ui, chosen, Feather.MAXIMIZE_2, words.stretch(), point.stretch())));
  }

  private static Node card(
      Ui ui,
      SidedPoint chosen,
      Feather icon,
      Optional<ExerciseWords> words,
      Described<?> described) {
    VBox text = new VBox(2);
    switch (described) {
      case Described.Given<?> _ ->
          words.ifPresent(w ->
              text.getChildren()
                  .addAll(
                      Parts.paragraph(ui.names().fill(w.title(), chosen.side()), "strong"),
                      Parts.paragraph(
                          ui.names().fill(w.detail(), chosen.side()), "small", "muted")));
      case Described.NotDescribed<?>(String reason) -> text.getChildren().add(none(ui, reason));
      case Described.NotApplicable<?>(String reason) -> text.getChildren().add(none(ui, reason));
    }
    HBox card = new HBox(14, Parts.icon(icon), text);
    card.getStyleClass().add("card");
    return card;
  }

  private static Node none(Ui ui, String reason) {
    return Parts.paragraph(ui.texts().get("detail.none", reason), "small", "muted");
  }
}
