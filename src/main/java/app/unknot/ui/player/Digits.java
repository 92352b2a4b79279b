package app.unknot.ui.player;

import app.unknot.ui.common.Parts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Digits in cells of one width, so that a running number stands still. */
final class Digits extends HBox {
  private static final double CELL = 0.64;
  private static final double COLON = 0.30;

  private final double large;
  private final double single;

  /**
   * Empty cells.
   *
   * @param large the size of a time, in pixels
   * @param single the size of a number with one digit
   */
  Digits(double large, double single) {
    this.large = large;
    this.single = single;
    setAlignment(Pos.CENTER);
    getStyleClass().add("digits");
  }

  void show(String text) {
    double size = text.length() == 1 ? single : large;
    while (getChildren().size() > text.length()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < text.length()) {
      Label cell = Parts.label("", "digit");
      cell.setAlignment(Pos.CENTER);
      getChildren().add(cell);
    }
    for (int i = 0; i < text.length(); i++) {
      String sign = text.substring(i, i + 1);
      Label cell = (Label) getChildren().get(i);
      cell.setText(sign);
      double width = Math.ceil(size * (sign.equals(":") ? COLON : CELL));
      cell.setMinWidth(width);
      cell.setMaxWidth(width);
      cell.setStyle("-fx-font-size: " + size + "px;");
    }
  }
}
