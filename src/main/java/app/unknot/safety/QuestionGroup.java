package app.unknot.safety;

import java.util.Locale;

/** The three parts of the safety check. */
public enum QuestionGroup {
  /** Right now: warning signs. */
  NOW,
  /** About the person's health. */
  HEALTH,
  /** About this spot. */
  SPOT;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
