package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The last row of the questions about the spot: none of these, or nothing else. */
final class SpotNone extends VBox {
  private final Ui ui;
  private final ScreeningViewModel model;
  private final Label words = Parts.paragraph("", "strong");
  private final TickBox box;

  SpotNone(Ui ui, ScreeningViewModel model) {
    this.ui = ui;
    this.model = model;
    words.setMinWidth(0);
    box = new TickBox(words, "", model::nothingElseOfTheSpot);
    box.setId("spot-none");
    box.getStyleClass().add("tick-row");
    getChildren().add(box);
    getStyleClass().add("question");
    show();
  }

  void show() {
    var asked = model.asked(Part.SPOT);
    boolean some =
        asked.stream()
            .filter(CheckAnswers::isOfTheSpotList)
            .flatMap(q -> model.answer(q.id()).stream())
            .anyMatch(a -> a != Answer.NO);
    String said = ui.texts().get(some ? "screening.nothing-else" : "screening.none");
    words.setText(said);
    box.setAccessibleText(
        ui.texts().get("screening.none.name", new SpotWords(ui, model.points()).part(), said));
    box.select(model.answers().isSpotClosed(asked));
  }
}
