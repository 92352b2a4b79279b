package app.unknot.ui.settings;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Words with a control at their right, or beneath them where both do not fit. */
final class Beside extends Region {
  private static final double GAP = 20;
  private static final double ROW_GAP = 10;

  /** The least room for words, in widths of their own line height. */
  private static final double LEAST_WORDS = 9;

  private final Region words;
  private final Region control;

  Beside(Region words, Region control) {
    this.words = words;
    this.control = control;
    getChildren().addAll(words, control);
  }

  private double free(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean fits(double width) {
    double least = LEAST_WORDS * words.prefHeight(Double.MAX_VALUE) / 2;
    return wide() + GAP + least <= free(width);
  }

  private double wide() {
    return Math.max(control.minWidth(-1), control.prefWidth(-1));
  }

  /** A control is never lower than its least height, which is what a finger needs. */
  private double tall(double width) {
    return Math.max(control.minHeight(width), control.prefHeight(width));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return words.prefWidth(-1) + GAP + wide() + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return control.minWidth(-1) + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double insets = snappedTopInset() + snappedBottomInset();
    double whole = width < 0 ? prefWidth(-1) : width;
    if (fits(whole)) {
      double left = free(whole) - GAP - wide();
      return Math.max(words.prefHeight(left), tall(-1)) + insets;
    }
    return words.prefHeight(free(whole)) + ROW_GAP + tall(free(whole)) + insets;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double width = free(getWidth());
    double height = getHeight() - y - snappedBottomInset();
    double wanted = Math.min(width, wide());
    double tall = tall(wanted);
    if (fits(getWidth())) {
      double left = width - GAP - wanted;
      double lines = words.prefHeight(left);
      words.resizeRelocate(x, snapPositionY(y + (height - lines) / 2), left, lines);
      control.resizeRelocate(
          snapPositionX(x + width - wanted), snapPositionY(y + (height - tall) / 2), wanted, tall);
    } else {
      double lines = words.prefHeight(width);
      words.resizeRelocate(x, y, width, lines);
      control.resizeRelocate(x, snapPositionY(y + lines + ROW_GAP), wanted, tall);
    }
  }
}
