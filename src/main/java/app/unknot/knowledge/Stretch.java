package app.unknot.knowledge;

import java.time.Duration;

/** A gentle stretch after release. */
public record Stretch(Duration hold, int times) {
  public Stretch {
    if (hold.isNegative() || hold.isZero() || times < 1) {
      throw new IllegalArgumentException("a stretch is held at least once");
    }
  }
}
