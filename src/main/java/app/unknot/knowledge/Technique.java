package app.unknot.knowledge;

import app.unknot.body.PressingRange;
import java.time.Duration;

/**
 * A way to work on a trigger point. The dose is a suggestion; the limits of a clearance stand above
 * it.
 *
 * @param hold how long one press lasts, or for strokes how long they last in all
 * @param presses how often
 * @param target what the spot may feel like meanwhile
 */
public record Technique(
    Kind kind, Tool tool, Position position, Duration hold, int presses, PressingRange target) {

  /** The manner of working. */
  public enum Kind {
    /** Trigger point pressure release: press, hold, release. */
    RELEASE,
    /** Slow stripping strokes along the muscle. */
    STROKES
  }

  public Technique {
    if (hold.isNegative() || hold.isZero() || presses < 1) {
      throw new IllegalArgumentException("a technique needs a hold and at least one press");
    }
  }
}
