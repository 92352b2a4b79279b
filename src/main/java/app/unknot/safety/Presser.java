package app.unknot.safety;

import java.util.Locale;

/** Who presses. What it feels like is always said by the person who is pressed. */
public enum Presser {
  /** The person, alone. */
  SELF,
  /** Somebody else, with the fingers. */
  PARTNER;

  /** The word used in keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
