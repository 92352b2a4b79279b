package app.unknot.journal;

import app.unknot.knowledge.SidedPoint;
import java.time.Duration;
import java.util.Locale;

/**
 * What a point got besides presses, as far as it went. The pressure of strokes is in its {@link
 * DeliveredDose} as well.
 *
 * @param lasted how long; above zero. A warming that was lost sight of lasted as long as planned,
 *     because the heat may have stayed on the skin
 */
public record StepDose(SidedPoint point, Kind kind, Duration lasted) {
  /** What it was. */
  public enum Kind {
    WARMTH,
    STROKES,
    MOVEMENT,
    STRETCH;

    /** The word used in keys of texts. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public StepDose {
    if (!lasted.isPositive()) {
      throw new IllegalArgumentException("a step lasts some time");
    }
  }
}
