package app.unknot.safety;

import java.util.Locale;

/** A symptom that stopped a session. */
public enum StopSign {
  /** Electric or shooting pain, a burning line, numbness, pins and needles, a lingering ache. */
  NERVE(true),
  /** New weakness. */
  WEAKNESS(true),
  /** Skin that stays white or blue. */
  SKIN_COLOUR(true),
  /** A swelling that came up. */
  SWELLING(true),
  /**
   * Dizzy, faint, sick, cold sweat, breathless, chest, sudden headache, sight, speech or balance.
   */
  WHOLE_BODY(false);

  private final boolean local;

  StopSign(boolean local) {
    this.local = local;
  }

  /** Whether it closes the limb; otherwise it ends everything for the day. */
  public boolean isLocal() {
    return local;
  }

  /** The word used in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
