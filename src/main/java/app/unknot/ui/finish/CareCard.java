package app.unknot.ui.finish;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What does good in the next hours. */
final class CareCard extends VBox {
  CareCard(Texts texts, FinishViewModel model) {
    getStyleClass().addAll("card", "finish-card");
    getChildren().add(Parts.paragraph(texts.get("finish.care"), "card-title"));
    if (model.warmth()) {
      getChildren().add(row(texts, "warmth", Feather.THERMOMETER));
    }
    getChildren().addAll(row(texts, "water", Feather.DROPLET), row(texts, "move", Feather.WIND));
  }

  private static Node row(Texts texts, String what, Feather icon) {
    StackPane round = new StackPane(Parts.icon(icon));
    round.getStyleClass().add("care-icon");
    VBox words =
        new VBox(
            2,
            Parts.paragraph(texts.get("finish.care." + what), "strong"),
            Parts.paragraph(texts.get("finish.care." + what + ".text"), "small", "muted"));
    HBox row = new HBox(14, round, Parts.grow(words));
    row.setAlignment(Pos.TOP_LEFT);
    row.setId("care-" + what);
    return row;
  }
}
