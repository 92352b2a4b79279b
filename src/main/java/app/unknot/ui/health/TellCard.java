package app.unknot.ui.health;

import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.screening.HealthAnswers;
import app.unknot.ui.screening.HealthAnswersViewModel;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Nothing is on file yet: the same questions that a check asks can be answered here. */
final class TellCard extends VBox {
  private final Ui ui;
  private final ProfileViewModel profile;

  TellCard(Ui ui, ProfileViewModel profile) {
    this.ui = ui;
    this.profile = profile;
    setSpacing(12);
    setId("tell-card");
    managedProperty().bind(visibleProperty());
    profile.recordProperty().subscribe(record -> show(record.profile().checked().isEmpty()));
  }

  private void show(boolean empty) {
    setVisible(empty);
    if (empty && getChildren().isEmpty()) {
      Button tell = Parts.button(ui.texts().get("health.tell"), this::ask);
      tell.setId("tell-health");
      getChildren()
          .setAll(Parts.paragraph(ui.texts().get("health.tell.text"), "small", "muted"), tell);
    } else if (!empty) {
      getChildren().clear();
    }
  }

  private void ask() {
    HealthAnswersViewModel model = new HealthAnswersViewModel(ui.coach());
    Button keep =
        Parts.button(
            ui.texts().get("health.tell.keep"),
            () -> {
              model.keep();
              profile.refresh();
            },
            "primary");
    keep.setId("keep-health");
    keep.disableProperty().bind(model.completeProperty().not());
    getChildren()
        .setAll(
            new HealthAnswers(ui, model),
            new KeptNotice(ui.texts(), model.keptProperty(), model::retry),
            keep);
  }
}
