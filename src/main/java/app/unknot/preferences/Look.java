package app.unknot.preferences;

/**
 * How the screens look.
 *
 * @param darkSessions whether a session is dark whatever the scheme is
 * @param textPercent the size of the text against the designed one, {@value #LEAST_TEXT} to {@value
 *     #MOST_TEXT}
 */
public record Look(Scheme scheme, boolean darkSessions, int textPercent, Motion motion) {
  /** The smallest text, percent of the designed size. */
  public static final int LEAST_TEXT = 90;

  /** The largest text, percent of the designed size. */
  public static final int MOST_TEXT = 150;

  /** As designed, following the system. */
  public static final Look DEFAULT = new Look(Scheme.SYSTEM, false, 100, Motion.SYSTEM);

  public Look {
    Bounds.check("text", textPercent, LEAST_TEXT, MOST_TEXT);
  }

  /** The same in another scheme. */
  public Look withScheme(Scheme other) {
    return new Look(other, darkSessions, textPercent, motion);
  }

  /** The same with sessions always dark, or not. */
  public Look withDarkSessions(boolean dark) {
    return new Look(scheme, dark, textPercent, motion);
  }

  /** The same with another size of text. */
  public Look withTextPercent(int percent) {
    return new Look(scheme, darkSessions, percent, motion);
  }

  /** The same with more or less motion. */
  public Look withMotion(Motion other) {
    return new Look(scheme, darkSessions, textPercent, other);
  }
}
