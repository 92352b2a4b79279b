package app.unknot.ui.common;

import app.unknot.body.PainRating;
import app.unknot.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The scale of pain from 0 to 10: a number in each cell, colour as a help. */
public final class PainScale extends HBox {
  private final OneOf<PainRating> cells;

  /** A scale without a choice. */
  public PainScale(Texts texts, Consumer<PainRating> chosen) {
    getStyleClass().add("scale");
    cells = new OneOf<>(chosen);
    for (int value = 0; value <= PainRating.MAX; value++) {
      PainRating rating = new PainRating(value);
      ToggleButton cell = new ToggleButton(Integer.toString(value));
      cell.getStyleClass().setAll("scale-cell", "p" + value);
      cell.setAccessibleText(
          texts.get("common.pain.cell", value, texts.get("common.pain." + value)));
      cell.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(cell, Priority.ALWAYS);
      cells.add(rating, cell);
      getChildren().add(cell);
    }
  }

  /** Gives the scale and its cells names to find them by. */
  public void name(String id) {
    setId(id);
    for (int value = 0; value <= PainRating.MAX; value++) {
      getChildren().get(value).setId(id + "-" + value);
    }
  }

  /** Points at a rating that may be right, without choosing it. */
  public void suggest(Optional<PainRating> rating) {
    getChildren().forEach(cell -> cell.getStyleClass().remove("suggested"));
    rating.ifPresent(r -> getChildren().get(r.value()).getStyleClass().add("suggested"));
  }

  /** Shows a rating, or none. */
  public void show(Optional<PainRating> rating) {
    cells.show(rating);
  }
}
