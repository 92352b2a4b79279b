package app.unknot.ui.player;

import app.unknot.session.Breath;
import java.time.Duration;
import java.util.Optional;

/** How slowly the screen breathes. */
record Pace(Duration in, Duration cycle) {
  private static final double SMALL = 0.78;
  private static final double STILL = 0.86;

  /** The pace that is set. */
  static Pace of(app.unknot.preferences.Breath set) {
    return new Pace(
        Duration.ofSeconds(set.inSeconds()),
        Duration.ofSeconds((long) set.inSeconds() + set.outSeconds()));
  }

  /** In or out, at a time since the breathing began. */
  Breath at(Duration elapsed) {
    return Breath.at(elapsed, in, cycle);
  }

  /** The disc grows with the breath in and shrinks with the breath out, at ease at both ends. */
  double size(Optional<Duration> breath) {
    if (breath.isEmpty()) {
      return STILL;
    }
    double whole = cycle.toMillis();
    double inhale = in.toMillis();
    double now = breath.get().toMillis() % whole;
    double part = now < inhale ? now / inhale : 1 - (now - inhale) / (whole - inhale);
    double eased = (1 - Math.cos(Math.PI * part)) / 2;
    return SMALL + (1 - SMALL) * eased;
  }
}
