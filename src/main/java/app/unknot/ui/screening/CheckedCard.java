package app.unknot.ui.screening;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * Asks whether a doctor has checked warning signs of earlier times. They never clear themselves.
 */
final class CheckedCard extends VBox {
  CheckedCard(Ui ui, ScreeningViewModel model, RulingWords words) {
    getStyleClass().addAll("notice", "clinician");
    setSpacing(8);
    getChildren().add(Parts.label(ui.texts().get("screening.warning.title"), "card-title"));
    var unchecked = model.warnings().unchecked();
    if (!unchecked.isEmpty()) {
      getChildren().add(Parts.paragraph(ui.texts().get("screening.warning.text"), "small"));
    }
    unchecked.stream()
        .map(w -> ui.texts().get("safety.rule." + w.rule()))
        .distinct()
        .forEach(text -> getChildren().add(Parts.paragraph(text, "small-strong")));
    if (model.warnings().isStoppedTwice(model.formProperty().get().screening().rulings())) {
      getChildren()
          .add(Parts.paragraph(ui.texts().get("screening.warning.stopped"), "small-strong"));
    }
    Button checked =
        Parts.button(
            ui.texts().get("screening.warning.button"),
            () -> {
              model.checkedByDoctor();
              setVisible(false);
              setManaged(false);
            },
            "small");
    checked.setId("checked");
    getChildren().add(checked);
  }
}
