package app.unknot.ui.detail;

import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/**
 * A tool to choose. Its words take its width, and it is as high as they are; a button by itself
 * asks how high they would be in no width at all, and leaves them as narrow as they like to be.
 */
final class ToolCard extends ToggleButton {
  private final VBox words;

  ToolCard(VBox words) {
    this.words = words;
    getStyleClass().setAll("choice", "tool-card");
    setGraphic(words);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    widthProperty().subscribe(w -> words.setPrefWidth(inner(w.doubleValue())));
  }

  private double inner(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = inner(width < 0 ? prefWidth(-1) : width);
    return words.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
  }
}
