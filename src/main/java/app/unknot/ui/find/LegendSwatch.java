package app.unknot.ui.find;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** The small squares of the legend, drawn like what they stand for. */
final class LegendSwatch {
  private static final double SIZE = 20;

  private LegendSwatch() {}

  static Node of(String style) {
    if (style.equals("legend-press")) {
      Circle ring = new Circle(9);
      ring.getStyleClass().add("press-here");
      Line one = new Line(-3.5, -3.5, 3.5, 3.5);
      Line two = new Line(-3.5, 3.5, 3.5, -3.5);
      one.getStyleClass().add("press-here-cross");
      two.getStyleClass().add("press-here-cross");
      return new Group(ring, one, two);
    }
    StackPane box = new StackPane();
    box.getStyleClass().addAll("legend-box", style);
    box.setMinSize(SIZE, SIZE);
    box.setMaxSize(SIZE, SIZE);
    if (style.equals("legend-spreads")) {
      Group dots = new Group();
      for (int y = 0; y < 3; y++) {
        for (int x = 0; x < 3; x++) {
          Circle dot = new Circle(x * 5.0, y * 5.0, 1.15);
          dot.getStyleClass().add("overlay-dot");
          dots.getChildren().add(dot);
        }
      }
      box.getChildren().add(dots);
    }
    return box;
  }
}
