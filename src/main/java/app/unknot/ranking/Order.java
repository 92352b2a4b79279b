package app.unknot.ranking;

/**
 * The order of candidates: what is not sore last, otherwise by posterior, then as in the files. It
 * is kept as one number for each, the least first, so that sorting needs no objects.
 */
final class Order {
  /** Differences of the log odds below this are rounding, not knowledge. */
  private static final double STEP = 1e-9;

  /** Room for a million numbers; log odds of up to 2000 leave the sign and one bit free. */
  private static final int BITS = 20;

  private static final long MIDDLE = 1L << 41;
  private static final long LAST = 1L << 62;

  private Order() {}

  /** The place of something by a value, the greatest first, then by its number below a million. */
  static long place(double value, int number) {
    return ((MIDDLE - Math.round(value / STEP)) << BITS) | number;
  }

  /** The same behind everything else. */
  static long last(long place) {
    return place | LAST;
  }

  static int number(long place) {
    return (int) (place & ((1 << BITS) - 1));
  }
}
