package app.unknot.safety;

import java.util.Locale;

/** How soon a clinician is to be asked. */
public enum Urgency {
  TODAY,
  THIS_WEEK,
  BEFORE_STARTING;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
