package app.unknot.ui.welcome;

import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.HealthAnswers;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The questions about health, as the check asks them, and the age. */
final class HealthStep extends VBox {
  HealthStep(Ui ui, WelcomeViewModel model) {
    super(16);
    Label open = Parts.paragraph(ui.texts().get("welcome.health.open"), "small", "muted");
    model.health().completeProperty().subscribe(complete -> Parts.show(open, !complete));
    getChildren()
        .addAll(
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("welcome.health"), "screen-title"),
                Parts.paragraph(ui.texts().get("welcome.health.lead"), "muted")),
            new KeptNotice(ui.texts(), model.health().keptProperty(), model.health()::retry),
            new HealthAnswers(ui, model.health()),
            open);
  }
}
