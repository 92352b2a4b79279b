package app.unknot.session;

import java.time.Duration;
import java.util.Locale;

/** The slow breath of a press: four seconds in, six seconds out. A design choice, not a dose. */
public enum Breath {
  IN,
  OUT;

  /** How long a breath in lasts. */
  public static final Duration INHALE = Duration.ofSeconds(4);

  /** How long a whole breath lasts. */
  public static final Duration CYCLE = Duration.ofSeconds(10);

  /** The breath at a time since the press began. */
  public static Breath at(Duration elapsed) {
    return at(elapsed, INHALE, CYCLE);
  }

  /**
   * The breath at a time since it began, at a pace of one's own.
   *
   * @param in how long a breath in lasts
   * @param cycle how long a whole breath lasts
   */
  public static Breath at(Duration elapsed, Duration in, Duration cycle) {
    long inCycle = Math.floorMod(elapsed.toMillis(), cycle.toMillis());
    return inCycle < in.toMillis() ? IN : OUT;
  }

  /** The word used in keys of texts. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
