package app.unknot.ui.screening;

import app.unknot.ui.common.Ui;
import javafx.scene.layout.VBox;

/** The second part of the check and the age, outside a check: nothing is ticked beforehand. */
public final class HealthAnswers extends VBox {

  /** Builds the questions. */
  public HealthAnswers(Ui ui, HealthAnswersViewModel model) {
    super(16);
    AgeCard age = new AgeCard(ui, model);
    VBox card = new VBox(age);
    card.getStyleClass().addAll("card", "questions");
    TickList list =
        new TickList(
            ui,
            model,
            Part.HEALTH,
            model.asked(Part.HEALTH),
            1,
            ui.texts().get("screening.part.alone"));
    getChildren().addAll(card, list);
    getStyleClass().add("screening");
    model
        .changesProperty()
        .subscribe(_ -> {
          list.show();
          age.show();
        });
  }
}
