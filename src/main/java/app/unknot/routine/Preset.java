package app.unknot.routine;

import app.unknot.safety.Limits;
import java.time.Duration;
import java.util.Locale;

/**
 * Ready-made routines to begin with. A preset only tightens: it is one more limit beside those of
 * the clearance, so that none can give more than the safety check allows.
 */
public enum Preset {
  /** The dose of a first session, with short holds: to learn how strong is strong enough. */
  FIRST_TIME(Dose.LEAST_HOLD),
  /** The usual dose. */
  STANDARD(Dose.HOLD),
  /** The gentle column of the dose table. */
  GENTLE(Dose.HOLD),
  /** Two minutes of moving and stretching; nothing is pressed. */
  MORNING(Dose.LEAST_HOLD);

  private final Duration hold;

  Preset(Duration hold) {
    this.hold = hold;
  }

  /** What it allows at most; the clearance may allow less. */
  Limits limits() {
    return this == STANDARD ? Limits.CEILING : Limits.GENTLE;
  }

  /** How long its holds are to begin with. */
  Duration hold() {
    return hold;
  }

  /** Whether anything is pressed. */
  public boolean presses() {
    return this != MORNING;
  }

  /** The word used in keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
