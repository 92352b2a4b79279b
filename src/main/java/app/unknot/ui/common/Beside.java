package app.unknot.ui.common;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Words with a control at their right, or beneath them where both do not fit or the words would be
 * a narrow column. Beneath them, a control that grows has the whole width.
 */
public final class Beside extends Region {
  private static final double GAP = 20;
  private static final double ROW_GAP = 10;
  private static final double CLOSE = 6;
  private static final double ROW_CLOSE = 2;

  /** The least room for words, in letters' sizes. */
  private static final double LEAST_WORDS = 6;

  private final Region words;
  private final Region control;
  private final VPos place;
  private double least = LEAST_WORDS;
  private boolean first;
  private boolean asWide;
  private double gap = GAP;
  private double rowGap = ROW_GAP;

  /** The control stands at the middle of the words. */
  public Beside(Region words, Region control) {
    this(words, control, VPos.CENTER);
  }

  /** The control stands at the top, the middle or the line of the words. */
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

  /**
   * Side by side wherever both are wide enough, for words that only know how tall they are in the
   * width that they have.
   */
  public Beside whereWideEnough() {
    asWide = true;
    return this;
  }

  /** The control at the left of its words, or above them. */
  public Beside controlFirst() {
    first = true;
    control.toBack();
    return this;
  }

  /** As near to each other as two sentences. */
  public Beside close() {
    gap = CLOSE;
    rowGap = ROW_CLOSE;
    return this;
  }

  private double free(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private boolean fits(double width) {
    double room = Math.min(least * Theme.letters(this), words.prefWidth(-1));
    double wanted = Math.max(words.minWidth(-1), room);
    boolean wideEnough = wide() + gap + wanted <= free(width);
    return isAlone() || (wideEnough && (asWide || tallBeside(width) <= tallBeneath(width)));
  }

  private double tallBeside(double width) {
    return Math.max(tallWords(leftOfControl(free(width))), tall(-1));
  }

  /** Less than beside it where the words would be a narrow column of many lines. */
  private double tallBeneath(double width) {
    return tallWords(free(width)) + rowGap + tall(free(width));
  }

  /** A control that is not shown takes no room. */
  private boolean isAlone() {
    return !control.isManaged();
  }

  /** Whole pixels: words that are measured for a part of one are laid out for another. */
  private double leftOfControl(double width) {
    return Math.floor(isAlone() ? width : width - gap - wide());
  }

  private double ofWords(double left) {
    return Math.min(left, Math.max(words.minWidth(-1), words.maxWidth(-1)));
  }

  private double wide() {
    return isAlone() ? 0 : Math.max(control.minWidth(-1), control.prefWidth(-1));
  }

  private double tallWords(double width) {
    return Math.max(words.minHeight(width), words.prefHeight(width));
  }

  /** A control is never lower than its least height, which is what a finger needs. */
  private double tall(double width) {
    return isAlone() ? 0 : Math.max(control.minHeight(width), control.prefHeight(width));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double between = isAlone() ? 0 : gap;
    return words.prefWidth(-1) + between + wide() + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    double least = isAlone() ? 0 : control.minWidth(-1);
    return least + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double insets = snappedTopInset() + snappedBottomInset();
    double whole = width < 0 ? prefWidth(-1) : width;
    return (fits(whole) ? tallBeside(whole) : tallBeneath(whole)) + insets;
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
      double left = leftOfControl(width);
      double lines = tallWords(left);
      double part = place == VPos.TOP ? 0 : 0.5;
      double top = snapPositionY(y + (height - lines) * part);
      words.resizeRelocate(first ? x + wanted + gap : x, top, ofWords(left), lines);
      double beside = place == VPos.BASELINE ? onLine(top) : y + (height - tall) * part;
      control.resizeRelocate(
          first ? x : snapPositionX(x + width - wanted), snapPositionY(beside), wanted, tall);
    } else {
      double lines = tallWords(width);
      boolean grows = HBox.getHgrow(control) == Priority.ALWAYS;
      words.resizeRelocate(x, first ? snapPositionY(y + tall + rowGap) : y, ofWords(width), lines);
      control.resizeRelocate(
          x, first ? y : snapPositionY(y + lines + rowGap), grows ? width : wanted, tall);
    }
  }

  /** Where a control stands so that its letters are on the line of the words. */
  private double onLine(double top) {
    return top + words.getBaselineOffset() - control.getBaselineOffset();
  }
}
