package app.unknot.ui.find;

import javafx.scene.layout.StackPane;

/**
 * A place that never gets lower while its words change: what is above it would move under the
 * pointer, and be drawn anew.
 */
final class Steady extends StackPane {
  private double tallest;
  private double measuredAt;

  /** Forgets how tall it was, because there is another width or size of letters now. */
  void forget() {
    tallest = 0;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0) {
      return Math.max(tallest, super.computePrefHeight(width));
    }
    if (width != measuredAt) {
      measuredAt = width;
      tallest = 0;
    }
    tallest = Math.max(tallest, super.computePrefHeight(width));
    return tallest;
  }

  @Override
  protected double computeMinHeight(double width) {
    return prefHeight(width);
  }
}
