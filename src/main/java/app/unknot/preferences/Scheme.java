package app.unknot.preferences;

/** Which set of colours the screens wear. */
public enum Scheme {
  /** The one that the system has at the moment, light or dark. */
  SYSTEM,
  LIGHT,
  DARK,
  HIGH_CONTRAST
}
