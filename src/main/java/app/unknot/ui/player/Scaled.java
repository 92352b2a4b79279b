package app.unknot.ui.player;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows a region larger or smaller as a whole, so that nothing in it moves against the rest. */
final class Scaled extends Region {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 832;
  private static final double LEAST = 0.8;
  private static final double MOST = 2.5;

  private final Region content;
  private final Scale scale = new Scale();

  Scaled(Region content) {
    this.content = content;
    content.setManaged(false);
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(0, 0);
  }

  /** How large a window shows the player. */
  static double factor(double width, double height) {
    return Math.clamp(Math.min(width / WIDTH, height / HEIGHT), LEAST, MOST);
  }

  @Override
  protected void layoutChildren() {
    double factor = factor(getWidth(), getHeight());
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
