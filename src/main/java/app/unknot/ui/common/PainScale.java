package app.unknot.ui.common;

import app.unknot.body.PainRating;
import app.unknot.text.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * The scale of pain from 0 to 10: a number in each cell, colour as a help. Where a cell would be
 * too narrow to press with ease, the numbers stand in two rows.
 */
public final class PainScale extends Region {
  private static final double GAP = 4;

  /** The least width of a cell in a single row, in pixels. */
  private static final double EASY = 36;

  private final OneOf<PainRating> cells;
  private double gap = GAP;

  /** A scale without a choice. */
  public PainScale(Texts texts, Consumer<PainRating> chosen) {
    getStyleClass().add("scale");
    cells = new OneOf<>(chosen);
    for (int value = 0; value <= PainRating.MAX; value++) {
      PainRating rating = new PainRating(value);
      ToggleButton cell = new ToggleButton(Integer.toString(value));
      cell.getStyleClass().setAll("scale-cell", "p" + value);
      cell.setAccessibleText(
          texts.get("common.pain.cell", value, texts.get("common.pain." + value)));
      cells.add(rating, cell);
      getChildren().add(cell);
    }
  }

  private int inARow(double width) {
    int all = getChildren().size();
    return widthOf(width, all) >= EASY ? all : (all + 1) / 2;
  }

  private double widthOf(double width, int inARow) {
    double free = width - snappedLeftInset() - snappedRightInset();
    return (free - gap * (inARow - 1)) / inARow;
  }

  private double heightOfCells() {
    return getChildren().stream()
        .mapToDouble(cell -> Math.max(cell.minHeight(-1), cell.prefHeight(-1)))
        .max()
        .orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    double wide = -gap;
    for (Node cell : getChildren()) {
      wide += Math.max(EASY, cell.prefWidth(-1)) + gap;
    }
    return wide + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    boolean one = width < 0 || inARow(width) == getChildren().size();
    double cells = heightOfCells();
    return (one ? cells : 2 * cells + gap) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int inARow = inARow(getWidth());
    double wide = widthOf(getWidth(), inARow);
    double tall = heightOfCells();
    for (int i = 0; i < getChildren().size(); i++) {
      double from = snapPositionX(snappedLeftInset() + (wide + gap) * (i % inARow));
      double to = snapPositionX(snappedLeftInset() + (wide + gap) * (i % inARow) + wide);
      int row = i / inARow;
      double y = snappedTopInset() + (tall + gap) * row;
      getChildren().get(i).resizeRelocate(from, snapPositionY(y), to - from, tall);
    }
  }

  /** So far apart, where it is read from afar. */
  public PainScale apart(double pixels) {
    gap = pixels;
    return this;
  }

  /** Gives the scale and its cells names to find them by. */
  public void name(String id) {
    setId(id);
    for (int value = 0; value <= PainRating.MAX; value++) {
      getChildren().get(value).setId(id + "-" + value);
    }
  }

  /** Points at a rating that may be right, without choosing it. */
  public void suggest(Optional<PainRating> rating) {
    getChildren().forEach(cell -> cell.getStyleClass().remove("suggested"));
    rating.ifPresent(r -> getChildren().get(r.value()).getStyleClass().add("suggested"));
  }

  /** Shows a rating, or none. */
  public void show(Optional<PainRating> rating) {
    cells.show(rating);
  }
}
