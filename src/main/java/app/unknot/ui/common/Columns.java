package app.unknot.ui.common;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Nodes side by side, of one height. Where large letters leave them too little room, they stand in
 * more rows, as even as can be.
 */
public final class Columns extends Region {
  /** The least width of a column in which words can be read, in letters' sizes. */
  private static final double LEAST = 10;

  private final double gap;
  private final double least;
  private final List<Double> shares;

  /** Columns of one width. */
  public Columns(double gap, Node... nodes) {
    this(gap, LEAST, IntStream.range(0, nodes.length).mapToObj(_ -> 1.0).toList(), nodes);
  }

  /** Columns of one width, each at least so many letters' sizes wide. */
  public Columns(double gap, double least, List<? extends Node> nodes) {
    this(gap, least, nodes.stream().map(_ -> 1.0).toList(), nodes.toArray(Node[]::new));
  }

  /**
   * Columns.
   *
   * @param least the least width of the narrowest column, in letters' sizes
   * @param shares how the width is divided while all stand in one row
   */
  public Columns(double gap, double least, List<Double> shares, Node... nodes) {
    this.gap = gap;
    this.least = least;
    this.shares = shares;
    getChildren().addAll(nodes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double free(double width) {
    return Math.max(0, width - snappedLeftInset() - snappedRightInset());
  }

  /** How many stand in a row. */
  private int inARow(double width) {
    int all = getManagedChildren().size();
    double room = least * Theme.letters(this);
    for (int rows = 1; rows < all; rows++) {
      int inARow = (all + rows - 1) / rows;
      if (narrowest(width, inARow) >= room) {
        return inARow;
      }
    }
    return 1;
  }

  private double narrowest(double width, int inARow) {
    return IntStream.range(0, inARow)
        .mapToDouble(i -> widthOf(i, width, inARow))
        .min()
        .orElse(width);
  }

  private double widthOf(int column, double width, int inARow) {
    double left = free(width) - gap * (inARow - 1);
    boolean shared = inARow == shares.size();
    double all = shares.stream().mapToDouble(s -> s).sum();
    return shared ? left * shares.get(column) / all : left / inARow;
  }

  /** From pixel to pixel, so that all of them together are as wide as the whole. */
  private double snappedWidthOf(int column, double width, int inARow) {
    return leftOf(column + 1, width, inARow) - gap - leftOf(column, width, inARow);
  }

  private double leftOf(int column, double width, int inARow) {
    double left = snappedLeftInset() + column * gap;
    for (int i = 0; i < column; i++) {
      left += widthOf(i, width, inARow);
    }
    return snapPositionX(left);
  }

  private double heightOf(int row, double width, int inARow) {
    List<Node> nodes = getManagedChildren();
    double height = 0;
    for (int i = row * inARow; i < Math.min(nodes.size(), (row + 1) * inARow); i++) {
      double wide = snappedWidthOf(i % inARow, width, inARow);
      Node node = nodes.get(i);
      height = Math.max(height, Math.max(node.minHeight(wide), node.prefHeight(wide)));
    }
    return snapSizeY(height);
  }

  private int rows(int inARow) {
    return (getManagedChildren().size() + inARow - 1) / Math.max(1, inARow);
  }

  @Override
  protected double computeMinWidth(double height) {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefWidth(double height) {
    double wide = 0;
    for (Node node : getManagedChildren()) {
      wide += node.prefWidth(-1) + gap;
    }
    return wide + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computeMaxWidth(double height) {
    return Double.MAX_VALUE;
  }

  @Override
  protected double computePrefHeight(double width) {
    double whole = width < 0 ? prefWidth(-1) : width;
    int inARow = inARow(whole);
    int rows = rows(inARow);
    double height = gap * Math.max(0, rows - 1);
    for (int row = 0; row < rows; row++) {
      height += heightOf(row, whole, inARow);
    }
    return height + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    List<Node> nodes = getManagedChildren();
    int inARow = inARow(getWidth());
    int rows = rows(inARow);
    double over = Math.max(0, getHeight() - computePrefHeight(getWidth())) / Math.max(1, rows);
    double y = snappedTopInset();
    for (int row = 0; row < rows; row++) {
      double tall = heightOf(row, getWidth(), inARow) + over;
      for (int i = row * inARow; i < Math.min(nodes.size(), (row + 1) * inARow); i++) {
        double x = leftOf(i % inARow, getWidth(), inARow);
        double wide = snappedWidthOf(i % inARow, getWidth(), inARow);
        nodes.get(i).resizeRelocate(x, snapPositionY(y), wide, tall);
      }
      y += tall + gap;
    }
  }
}
