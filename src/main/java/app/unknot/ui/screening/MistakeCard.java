package app.unknot.ui.screening;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** The way back from a warning sign, in two deliberate steps. */
final class MistakeCard extends VBox {
  private final Ui ui;
  private final ScreeningViewModel model;

  MistakeCard(Ui ui, ScreeningViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("card");
    setSpacing(10);
    setId("mistake-card");
    model.warnings().mistakenProperty().subscribe(mistaken -> show(mistaken));
  }

  private void show(boolean mistaken) {
    getChildren().setAll(Parts.paragraph(ui.texts().get("screening.mistake.title"), "card-title"));
    if (!mistaken) {
      getChildren()
          .addAll(
              Parts.paragraph(ui.texts().get("screening.mistake.text"), "small", "muted"),
              button("screening.mistake.button", "mistake", model.warnings()::mistake));
      return;
    }
    Node sure = Parts.paragraph(ui.texts().get("screening.mistake.sure"), "strong");
    // The way back is not where the first press was: two quick presses do not lead there.
    Button stay = button("screening.mistake.stay", "mistake-stay", model.warnings()::noMistake);
    getChildren()
        .addAll(sure, stay, button("screening.mistake.confirm", "mistake-confirm", this::confirm));
    Platform.runLater(stay::requestFocus);
  }

  private void confirm() {
    if (!model.notTrue()) {
      ui.navigator().show(new Screen.Find());
    }
  }

  private Button button(String text, String id, Runnable action) {
    Button button = Parts.button(ui.texts().get(text), action, "small");
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(button);
    return button;
  }
}
