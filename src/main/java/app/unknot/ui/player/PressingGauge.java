package app.unknot.ui.player;

import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The band to aim for; pressing a number says what it feels like, as its key does. Where the number
 * is asked for there is no band, because it would look like an answer.
 */
final class PressingGauge extends HBox {
  private final List<Button> cells = new ArrayList<>();

  PressingGauge(Texts texts, Consumer<PressingRating> rated) {
    getStyleClass().add("pressing-gauge");
    for (int value = 0; value <= PressingRating.MAX; value++) {
      PressingRating rating = new PressingRating(value);
      Button cell = new Button(Integer.toString(value));
      cell.getStyleClass().setAll("gauge-cell", "pressing-cell");
      cell.setAccessibleText(texts.get("player.pressure.cell", value));
      // Eleven stops on the way to STOP would be in the way; the number keys do the same.
      cell.setFocusTraversable(false);
      cell.setMaxWidth(Double.MAX_VALUE);
      cell.setOnAction(e -> rated.accept(rating));
      HBox.setHgrow(cell, Priority.ALWAYS);
      cells.add(cell);
    }
    getChildren().addAll(cells);
  }

  void show(Optional<PressingRange> target, Optional<PressingRating> reported) {
    for (int value = 0; value < cells.size(); value++) {
      int shown = value;
      toggle(
          cells.get(value),
          "target",
          target
              .filter(band -> shown >= band.low().value() && shown <= band.high().value())
              .isPresent());
      toggle(cells.get(value), "asked", target.isEmpty());
      toggle(cells.get(value), "reported", reported.filter(r -> r.value() == shown).isPresent());
    }
  }

  private static void toggle(Button cell, String style, boolean on) {
    if (on && !cell.getStyleClass().contains(style)) {
      cell.getStyleClass().add(style);
    } else if (!on) {
      cell.getStyleClass().remove(style);
    }
  }
}
