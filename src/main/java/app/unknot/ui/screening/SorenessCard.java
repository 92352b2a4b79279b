package app.unknot.ui.screening;

import app.unknot.safety.Soreness;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How sore the spot is from the last session. Not the pain scale: its colours mean pain. */
final class SorenessCard extends VBox {
  private final ScreeningViewModel model;
  private final List<ToggleButton> cells = new ArrayList<>();

  SorenessCard(Ui ui, ScreeningViewModel model) {
    this.model = model;
    getStyleClass().add("question");
    setSpacing(8);
    HBox row = new HBox(4);
    for (int value = 0; value <= Soreness.MAX; value++) {
      Soreness rating = new Soreness(value);
      ToggleButton cell = Parts.choice(Integer.toString(value), "soreness-cell");
      cell.setAccessibleText(ui.texts().get("screening.soreness", value));
      cell.setId("soreness-" + value);
      cell.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(cell, Priority.ALWAYS);
      cell.setOnAction(e -> model.sore(rating));
      cells.add(cell);
      row.getChildren().add(cell);
    }
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("safety.question.spot-soreness"), "strong"),
            row,
            new HBox(
                Parts.label(ui.texts().get("screening.soreness.least"), "caption", "muted"),
                Parts.spacer(),
                Parts.label(ui.texts().get("screening.soreness.most"), "caption", "muted")));
    show();
  }

  void show() {
    for (int value = 0; value < cells.size(); value++) {
      int cell = value;
      cells.get(value).setSelected(model.soreness().filter(s -> s.value() == cell).isPresent());
    }
  }
}
