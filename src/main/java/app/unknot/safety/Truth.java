package app.unknot.safety;

/**
 * The three values of Kleene's logic. What nobody knows is never taken for false, so a rule can
 * fire on it.
 */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  /** The truth of something that is known. */
  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  /** The lesser of both. */
  public Truth and(Truth that) {
    return compareTo(that) <= 0 ? this : that;
  }

  /** The greater of both. */
  public Truth or(Truth that) {
    return compareTo(that) >= 0 ? this : that;
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
