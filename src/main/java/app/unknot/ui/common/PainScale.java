package app.unknot.ui.common;

import app.unknot.body.PainRating;
import app.unknot.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The scale of pain from 0 to 10: a number in each cell, colour as a help. */
public final class PainScale extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final List<ToggleButton> cells = new ArrayList<>();

  /** A scale without a choice. */
  public PainScale(Texts texts, Consumer<PainRating> chosen) {
    getStyleClass().add("scale");
    for (int value = 0; value <= PainRating.MAX; value++) {
      PainRating rating = new PainRating(value);
      ToggleButton cell = new ToggleButton(Integer.toString(value));
      cell.getStyleClass().setAll("scale-cell", "p" + value);
      cell.setAccessibleText(
          texts.get("common.pain.cell", value, texts.get("common.pain." + value)));
      cell.setToggleGroup(group);
      cell.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(cell, Priority.ALWAYS);
      cell.setOnAction(e -> {
        cell.setSelected(true);
        chosen.accept(rating);
      });
      cells.add(cell);
    }
    getChildren().addAll(cells);
  }

  /** Shows a rating, or none. */
  public void show(Optional<PainRating> rating) {
    group.selectToggle(rating.map(r -> cells.get(r.value())).orElse(null));
  }
}
