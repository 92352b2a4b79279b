package app.unknot.ui.common;

import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The band of pressing to aim for; not a sensor. The filled cell is what was last reported. */
public final class PressureGauge extends HBox {

  /** A gauge, named for those who do not see it. */
  public PressureGauge(String name) {
    setSpacing(4);
    setAccessibleText(name);
  }

  /** Shows the band and, where there is one, the last report. */
  public void show(PressingRange target, Optional<PressingRating> reported) {
    getChildren().clear();
    for (int value = 0; value <= PressingRating.MAX; value++) {
      Label cell = new Label(Integer.toString(value));
      cell.getStyleClass().add("gauge-cell");
      if (value >= target.low().value() && value <= target.high().value()) {
        cell.getStyleClass().add("target");
      }
      int shown = value;
      if (reported.filter(r -> r.value() == shown).isPresent()) {
        cell.getStyleClass().add("reported");
      }
      cell.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(cell, Priority.ALWAYS);
      getChildren().add(cell);
    }
  }
}
