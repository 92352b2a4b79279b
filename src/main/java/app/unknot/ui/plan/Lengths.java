package app.unknot.ui.plan;

import app.unknot.text.Texts;
import java.time.Duration;

/** How long things take, in words and on the clock. */
final class Lengths {
  private static final int MINUTE = 60;

  private Lengths() {}

  /** "1 min", "45 s" or "2 min 15 s". */
  static String words(Texts texts, Duration duration) {
    long minutes = duration.toMinutes();
    long seconds = duration.toSeconds() % MINUTE;
    if (minutes == 0) {
      return texts.get("plan.time.seconds", seconds);
    }
    return seconds == 0
        ? texts.get("plan.time.minutes", minutes)
        : texts.get("plan.time.both", minutes, seconds);
  }

  /** "12:15". */
  static String clock(Duration duration) {
    long seconds = duration.toSeconds() % MINUTE;
    return duration.toMinutes() + (seconds < 10 ? ":0" : ":") + seconds;
  }

  /** Whole minutes, at least one. */
  static long minutes(Duration duration) {
    return Math.max(1, Math.round(duration.toSeconds() / (double) MINUTE));
  }
}
