package app.unknot.preferences;

/** How much moves on the screen. */
public enum Motion {
  /** As the system says. */
  SYSTEM,
  /** As little as possible. */
  REDUCED,
  /** All of it, whatever the system says. */
  FULL;

  /**
   * Whether movements are cut.
   *
   * @param system whether the system asks for that
   */
  public boolean isReduced(boolean system) {
    return this == REDUCED || (this == SYSTEM && system);
  }
}
