package app.unknot.body;

import java.util.Locale;

/** How long a pain has been there, roughly: from the newest to the oldest. */
public enum Since {
  TODAY,
  DAYS,
  WEEKS,
  MONTHS;

  /** The word used in identifiers and files, for example {@code weeks}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
