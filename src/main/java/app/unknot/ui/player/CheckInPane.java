package app.unknot.ui.player;

import app.unknot.body.PainRating;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.PainScale;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The full check-in: the pain now, and whether anything was felt that ends the session. */
final class CheckInPane extends VBox {
  /** Between the numbers, in the pixels of the player. */
  private static final double APART = 10;

  /** The least width of the question beside the pain before, in letters' sizes. */
  private static final double TITLE = 20;

  CheckInPane(Ui ui, PlayerViewModel model) {
    getStyleClass().add("check-in");
    setAccessibleText(ui.texts().get("player.check.title"));
    setAlignment(Pos.CENTER_LEFT);
    Label title = Parts.paragraph(ui.texts().get("player.check.title"), "instruction");
    Label before =
        Parts.uncut(
            Parts.label(
                ui.texts().get("player.check.before", model.state().course().before().value()),
                "how"));
    Beside head = new Beside(title, before, VPos.BASELINE).least(TITLE);
    PainScale scale = new PainScale(ui.texts(), model::choose).apart(APART);
    scale.getStyleClass().add("player-scale");
    scale.name("pain-now");
    scale.setAccessibleText(ui.texts().get("common.pain.scale"));
    Label none = Parts.label(ui.texts().get("player.check.scale.0"), "aside");
    Label middle = Parts.label("", "aside");
    Label worst = Parts.label(ui.texts().get("player.check.scale.10"), "aside");
    StackPane.setAlignment(none, Pos.CENTER_LEFT);
    StackPane.setAlignment(worst, Pos.CENTER_RIGHT);
    StackPane ends = new StackPane(none, middle, worst);
    Label anything = Parts.paragraph(ui.texts().get("player.check.symptoms"), "check-title");
    Columns symptoms =
        Parts.columns(
            16,
            SymptomButton.ASKED.entrySet().stream()
                .map(e -> new SymptomButton(ui.texts(), e.getKey(), e.getValue(), model::feel))
                .toArray(SymptomButton[]::new));
    Button nothing = new Button();
    nothing.getStyleClass().setAll("key-button", "none");
    nothing.setId("none-of-these");
    Label words = Parts.label(ui.texts().get("player.check.none"), "none-words");
    HBox content =
        new HBox(
            20,
            Parts.icon(Feather.CHECK),
            words,
            Parts.label(ui.texts().get("player.check.none.key"), "large-cap"));
    content.setAlignment(Pos.CENTER);
    nothing.setGraphic(content);
    nothing.setMaxWidth(Double.MAX_VALUE);
    nothing.setOnAction(e -> model.none());
    getChildren().addAll(head, scale, ends, anything, symptoms, nothing);
    VBox.setMargin(head, new javafx.geometry.Insets(0, 0, 6, 0));
    VBox.setMargin(anything, new javafx.geometry.Insets(16, 0, 0, 0));
    model
        .painProperty()
        .subscribe(pain -> {
          scale.show(pain);
          middle.setText(
              pain.map(PainRating::value)
                  .filter(v -> v > 0 && v < PainRating.MAX)
                  .map(v -> v + " " + ui.texts().get("common.pain." + v))
                  .orElse(""));
          nothing.setDisable(pain.isEmpty());
          words.setText(
              ui.texts().get(pain.isEmpty() ? "player.check.number-first" : "player.check.none"));
          nothing.setAccessibleText(words.getText());
        });
  }
}
