package app.unknot.body;

/**
 * The band of pressing ratings to aim for.
 *
 * @param low the least that is of use
 * @param high the most that is allowed; not below {@code low}
 */
public record PressingRange(PressingRating low, PressingRating high) {
  public PressingRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a range runs upwards, not " + low + " to " + high);
    }
  }

  /** The range between two values of 0 to 10. */
  public static PressingRange of(int low, int high) {
    return new PressingRange(new PressingRating(low), new PressingRating(high));
  }

  /** This range moved down as a whole, so that its top is at most {@code most}. */
  public PressingRange atMost(PressingRating most) {
    int down = Math.max(0, high.value() - most.value());
    return of(Math.max(0, low.value() - down), high.value() - down);
  }

  /** This range {@code steps} lower, not below 0. */
  public PressingRange lower(int steps) {
    return of(Math.max(0, low.value() - steps), Math.max(0, high.value() - steps));
  }
}
