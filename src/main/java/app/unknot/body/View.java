package app.unknot.body;

import java.util.Locale;

/** A view of the figure; left and right show the side of the person that they name. */
public enum View {
  FRONT,
  BACK,
  LEFT,
  RIGHT,
  SOLES;

  /** The word used in files and identifiers. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view in which a place of the right side appears when it is mirrored to the left. */
  public View mirrored() {
    return switch (this) {
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
      case FRONT, BACK, SOLES -> this;
    };
  }
}
