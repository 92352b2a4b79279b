package app.unknot.routine;

import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import java.time.Duration;

/**
 * The usual dose, from the dose table of safety.md where that names a number; the other durations
 * are cautious design choices. All of them yield to the limits of a clearance.
 */
public final class Dose {
  /** A usual press. */
  public static final Duration HOLD = Duration.ofSeconds(30);

  /** The shortest press worth planning. */
  public static final Duration LEAST_HOLD = Duration.ofSeconds(15);

  /** A usual rest between presses. */
  public static final Duration REST = Duration.ofSeconds(15);

  /** The longest rest that can be chosen. */
  public static final Duration LONGEST_REST = Duration.ofSeconds(60);

  /** Warming the area. */
  public static final Duration WARMTH = Duration.ofMinutes(5);

  /** Getting into position before a point. */
  public static final Duration GET_READY = Duration.ofSeconds(10);

  /** Looking for the spot. */
  public static final Duration LOCATE = Duration.ofMinutes(1);

  /** Slow strokes after the presses. */
  public static final Duration STROKES = Duration.ofMinutes(1);

  /** One slow repetition of a movement: a breath in and a breath out. */
  public static final Duration REPETITION = Duration.ofSeconds(10);

  /** The most repetitions that can be chosen. */
  public static final int MOST_REPETITIONS = 12;

  /** Coming back at the end. */
  public static final Duration AFTERCARE = Duration.ofMinutes(1);

  /** A massage gun on one muscle of one side. */
  public static final Duration GUN_PER_MUSCLE = Duration.ofMinutes(2);

  /** What light strokes may feel like at most. */
  public static final PressingRating STROKES_AT_MOST = new PressingRating(3);

  private Dose() {}

  /** The target of light strokes after pressing with {@code target}. */
  static PressingRange strokes(PressingRange target) {
    return target.atMost(STROKES_AT_MOST);
  }
}
