package app.unknot.ui.player;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a region as large as it is designed, or smaller as a whole where its words need more room
 * than there is: a sentence that ends in dots is worse than a smaller one.
 */
final class Fitted extends Region {
  /** Below this nobody reads it from the floor; what still does not fit then is cut. */
  private static final double LEAST = 0.5;

  private static final double STEP = 0.04;

  private final Region content;
  private final Scale scale = new Scale();

  Fitted(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(0, 0);
  }

  /** The largest size at which nothing is cut. */
  private double factor() {
    double factor = 1;
    while (factor > LEAST && !fits(factor)) {
      factor -= STEP;
    }
    return factor;
  }

  private boolean fits(double factor) {
    double width = getWidth() / factor;
    return content.minWidth(-1) <= width
        && Math.max(content.minHeight(width), content.prefHeight(width)) <= getHeight() / factor;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double factor = factor();
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
