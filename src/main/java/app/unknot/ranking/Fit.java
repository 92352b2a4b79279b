package app.unknot.ranking;

import java.util.Locale;

/** How well the described pattern of a point fits, in words; the number behind it is not shown. */
public enum Fit {
  FITS_WELL,
  FITS_PARTLY,
  FITS_A_LITTLE,
  WORTH_A_LOOK;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
