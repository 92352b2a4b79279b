package app.unknot.routine;

import java.util.Locale;

/** Who set a bound, so that a stepper which stops can say it. */
public enum SetBy {
  /** The same for everybody. */
  EVERYBODY,
  /** The safety check, for this person today. */
  SAFETY_CHECK,
  /** The routine that was chosen to begin with; another one may allow more. */
  PRESET,
  /** The kind of spot: it takes light work only. */
  SPOT,
  /** What may still be pressed in this session or today. */
  BUDGET;

  /** The word used in keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
