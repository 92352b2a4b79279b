package app.unknot.ui.screening;

import app.unknot.safety.History.Warning;
import app.unknot.text.RuleWords;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * Asks whether a doctor has looked at what never clears itself: warning signs of earlier times,
 * symptoms that stopped two sessions, and areas whose plan has ended.
 */
final class CheckedCard extends VBox {
  CheckedCard(Ui ui, ScreeningViewModel model) {
    getStyleClass().addAll("notice", "clinician");
    setSpacing(8);
    getChildren().add(Parts.paragraph(ui.texts().get("screening.warning.title"), "card-title"));
    var unchecked = model.warnings().unchecked();
    if (!unchecked.isEmpty()) {
      getChildren().add(Parts.paragraph(ui.texts().get("screening.warning.text"), "small"));
    }
    Stream.concat(
            unchecked.stream().map(Warning::rule),
            WarningSigns.untilLookedAt(model.formProperty().get().screening().rulings()).stream())
        .distinct()
        .map(new RuleWords(ui.texts())::told)
        .forEach(text -> getChildren().add(Parts.paragraph(text, "small-strong")));
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
    Parts.wrapping(checked);
    setMinWidth(0);
    getChildren().add(checked);
  }
}
