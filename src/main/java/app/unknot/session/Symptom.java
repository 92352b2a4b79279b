package app.unknot.session;

import java.util.Locale;

/** What a person can feel during a session that ends it. */
public enum Symptom {
  /** Electric, shooting, or a burning line. */
  SHARP_OR_ELECTRIC(Consequence.CLOSE_LIMB),
  /** Numbness, pins and needles. */
  NUMB_OR_TINGLING(Consequence.CLOSE_LIMB),
  /** New weakness, or pain that spreads. */
  WEAK_OR_SPREADING(Consequence.CLOSE_LIMB),
  /** Skin that stays white or blue. */
  PALE_OR_BLUE_SKIN(Consequence.CLOSE_LIMB),
  /** A swelling. */
  SWELLING(Consequence.CLOSE_LIMB),
  /** An ache that stays a minute after release. */
  LASTING_ACHE(Consequence.CLOSE_LIMB),
  /** Dizzy, faint, sick or in a cold sweat. */
  DIZZY_OR_UNWELL(Consequence.EMERGENCY_CHECK),
  /** Short of breath. */
  BREATHLESS(Consequence.EMERGENCY_CHECK),
  /** Anything in the chest. */
  CHEST(Consequence.EMERGENCY_CHECK),
  /** A sudden headache. */
  SUDDEN_HEADACHE(Consequence.EMERGENCY_CHECK),
  /** Sight, speech or balance changed. */
  SIGHT_SPEECH_OR_BALANCE(Consequence.EMERGENCY_CHECK);

  /** What follows from it. */
  public enum Consequence {
    /** The point and its limb are closed until the sign is gone and the next day. */
    CLOSE_LIMB,
    /** The emergency questions come at once, and nothing more today. */
    EMERGENCY_CHECK
  }

  private final Consequence consequence;

  Symptom(Consequence consequence) {
    this.consequence = consequence;
  }

  /** What follows from it. */
  public Consequence consequence() {
    return consequence;
  }

  /** The word used in files and keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
