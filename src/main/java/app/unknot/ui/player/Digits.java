package app.unknot.ui.player;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

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
      Text digit = new Text();
      digit.getStyleClass().add("digit");
      getChildren().add(new StackPane(digit));
    }
    for (int i = 0; i < text.length(); i++) {
      String sign = text.substring(i, i + 1);
      StackPane cell = (StackPane) getChildren().get(i);
      Text digit = (Text) cell.getChildren().getFirst();
      digit.setText(sign);
      double width = Math.ceil(size * (sign.equals(":") ? COLON : CELL));
      cell.setMinWidth(width);
      cell.setMaxWidth(width);
      digit.setStyle("-fx-font-size: " + size + "px;");
    }
  }
}
