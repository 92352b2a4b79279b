package app.unknot.preferences;

/**
 * Where the window was, in the screen's own units; whether there is still a screen at that place is
 * for the next start to see.
 *
 * @param x the left edge, may be negative on a second screen
 * @param y the upper edge, may be negative on a second screen
 * @param width 1 to {@value #FAR}
 * @param height 1 to {@value #FAR}
 * @param maximised whether it filled the screen; the rest is then where it goes back to
 */
public record Place(int x, int y, int width, int height, boolean maximised) {
  /** Farther than any screen reaches. */
  static final int FAR = 100_000;

  public Place {
    Bounds.check("left edge", x, -FAR, FAR);
    Bounds.check("upper edge", y, -FAR, FAR);
    Bounds.check("width", width, 1, FAR);
    Bounds.check("height", height, 1, FAR);
  }
}
