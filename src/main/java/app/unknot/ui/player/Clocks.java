package app.unknot.ui.player;

import java.time.Duration;

/** Times as the player shows them: whole seconds, rounded up, so that 0:00 is the end. */
final class Clocks {
  private static final int MINUTE = 60;

  private Clocks() {}

  static long seconds(Duration left) {
    return left.isNegative() ? 0 : left.plusMillis(999).toSeconds();
  }

  /** "0:42". */
  static String clock(Duration left) {
    long seconds = seconds(left);
    long rest = seconds % MINUTE;
    return seconds / MINUTE + (rest < 10 ? ":0" : ":") + rest;
  }

  /** How much of a time is left, 0 to 1. */
  static double part(Duration left, Duration all) {
    if (!all.isPositive()) {
      return 0;
    }
    return Math.clamp(left.toMillis() / (double) all.toMillis(), 0, 1);
  }
}
