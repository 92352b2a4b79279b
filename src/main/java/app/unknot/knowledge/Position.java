package app.unknot.knowledge;

import java.util.Locale;

/** The position of the body for a technique. */
public enum Position {
  SITTING,
  STANDING,
  LYING_BACK,
  LYING_SIDE,
  LYING_FRONT;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the person lies down, usually on the floor. */
  public boolean isLying() {
    return this == LYING_BACK || this == LYING_SIDE || this == LYING_FRONT;
  }
}
