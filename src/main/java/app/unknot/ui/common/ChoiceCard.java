package app.unknot.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * A card to choose. Its words take its width, and it is as high as they are; a button by itself
 * asks how high they would be in no width at all, and leaves them as narrow as they like to be.
 */
public final class ChoiceCard extends ToggleButton {
  private final Region words;

  /** A card with these words; the style says what is chosen. */
  public ChoiceCard(Region words, String style) {
    this.words = words;
    getStyleClass().setAll("choice", style);
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
