package app.unknot.safety;

import java.util.Locale;

/** An answer that was given; a question not asked or skipped has none. */
public enum Answer {
  YES,
  NO,
  NOT_SURE;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
