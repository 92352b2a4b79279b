package app.unknot.safety;

/**
 * How sore a spot is from an earlier session, untouched, from 0, not at all, to 10. Neither the
 * pain of the problem nor what pressing feels like.
 *
 * @param value 0 to 10
 */
public record Soreness(int value) implements Comparable<Soreness> {
  public static final int MAX = 10;

  /** From this on it closes the spot (safety.md, After). */
  public static final int CLOSES = 4;

  public Soreness {
    if (value < 0 || value > MAX) {
      throw new IllegalArgumentException("soreness is 0 to 10, not " + value);
    }
  }

  /** Whether it is at least this much. */
  public boolean isAtLeast(int least) {
    return value >= least;
  }

  /** Whether it closes the spot until it is less. */
  public boolean closes() {
    return isAtLeast(CLOSES);
  }

  @Override
  public int compareTo(Soreness that) {
    return Integer.compare(value, that.value);
  }
}
