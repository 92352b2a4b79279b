package app.unknot.safety;

import java.util.Locale;

/** What a rule decides, from the mildest to the strictest. */
public enum Decision {
  PROCEED,
  MODIFY,
  EXCLUDE_AREA,
  SEE_CLINICIAN_FIRST,
  EMERGENCY;

  /** The stricter of the two. */
  public Decision strictest(Decision that) {
    return compareTo(that) >= 0 ? this : that;
  }

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
