package app.unknot.knowledge;

import java.util.Locale;

/** Who may press a trigger point, and how. */
public enum PointClass {
  /** The person may press it within the dose table. */
  SELF_PRESS,
  /** Fingers only, light and short. */
  SELF_LIGHT,
  /** Shown and explained, with movement and stretch; nobody presses it at home. */
  PROFESSIONAL_ONLY;

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
