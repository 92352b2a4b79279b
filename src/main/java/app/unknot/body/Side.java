package app.unknot.body;

import java.util.Locale;

/** A side of the body, always the person's own. */
public enum Side {
  LEFT,
  RIGHT;

  /** The opposite side. */
  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }

  /** The word used in identifiers: {@code left} or {@code right}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
