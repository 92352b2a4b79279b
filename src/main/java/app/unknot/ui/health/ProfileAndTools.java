package app.unknot.ui.health;

import app.unknot.ui.common.KeptNotice;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import app.unknot.ui.emergency.NumberCard;
import app.unknot.ui.emergency.NumberViewModel;
import javafx.scene.layout.VBox;

/** The section of the settings about health: the profile, the emergency number and the tools. */
public final class ProfileAndTools extends VBox {
  /** Builds the section. */
  public ProfileAndTools(Ui ui) {
    super(16);
    ProfileViewModel model = new ProfileViewModel(ui.coach());
    setId("profile-and-tools");
    getStyleClass().add("settings-content");
    getChildren()
        .addAll(
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("health.title"), "settings-heading"),
                Parts.paragraph(ui.texts().get("health.lead"), "muted")),
            new KeptNotice(ui.texts(), model.keptProperty(), model::retry),
            new TellCard(ui, model),
            new ProfileCard(ui, model),
            new RecordCard(ui, model),
            new VBox(
                4,
                Parts.paragraph(ui.texts().get("health.tools"), "settings-heading"),
                Parts.paragraph(ui.texts().get("health.tools.lead"), "muted")),
            new ToolCards(ui),
            new NumberCard(ui, new NumberViewModel(ui.coach())));
  }
}
