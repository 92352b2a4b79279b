package app.unknot.ui.common;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Words with a control at their right, or beneath them where both do not fit. Beneath them, a
 * control that grows has the whole width.
 */
public final class Beside extends Region {
  private static final double GAP = 20;
  private static final double ROW_GAP = 10;

  /** The least room for words, in letters' sizes. */
  private static final double LEAST_WORDS = 6;

  private final Region words;
  private final Region control;
  private final VPos place;
  private double least = LEAST_WORDS;

  /** The control stands at the middle of the words. */
  public Beside(Region words, Region control) {
    this(words, control, VPos.CENTER);
  }

  /** The control stands at the top or the middle of the words. */
  public Beside(Region words, Region control, VPos place) {
    this.words = words;
    this.control = control;
    this.place = place;
    getChildren().addAll(words, control);
  }

  /** Words that need more room than a name does, in letters' sizes. */
  public Beside least(double letters) {
    least = letters;
    return this;
  }

  private double free(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean fits(double width) {
    double room = Math.min(least * Theme.letters(this), words.prefWidth(-1));
    double wanted = Math.max(words.minWidth(-1), room);
    return wide() + GAP + wanted <= free(width);
  }

  private double ofWords(double left) {
    return Math.min(left, Math.max(words.minWidth(-1), words.maxWidth(-1)));
  }

  private double wide() {
    return Math.max(control.minWidth(-1), control.prefWidth(-1));
  }

  private double tallWords(double width) {
    return Math.max(words.minHeight(width), words.prefHeight(width));
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
      return Math.max(tallWords(left), tall(-1)) + insets;
    }
    return tallWords(free(whole)) + ROW_GAP + tall(free(whole)) + insets;
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
      double lines = tallWords(left);
      double part = place == VPos.TOP ? 0 : 0.5;
      words.resizeRelocate(x, snapPositionY(y + (height - lines) * part), ofWords(left), lines);
      control.resizeRelocate(
          snapPositionX(x + width - wanted),
          snapPositionY(y + (height - tall) * part),
          wanted,
          tall);
    } else {
      double lines = tallWords(width);
      words.resizeRelocate(x, y, ofWords(width), lines);
      boolean grows = HBox.getHgrow(control) == Priority.ALWAYS;
      control.resizeRelocate(x, snapPositionY(y + lines + ROW_GAP), grows ? width : wanted, tall);
    }
  }
}
