package app.unknot.body;

/**
 * How strong the problem is now, on the numeric rating scale (NRS) from 0, none, to 10, the worst
 * imaginable. Not the same as a {@link PressingRating}.
 *
 * @param value 0 to 10
 */
public record PainRating(int value) implements Comparable<PainRating> {
  public static final int MAX = 10;

  public PainRating {
    if (value < 0 || value > MAX) {
      throw new IllegalArgumentException("a pain rating is 0 to 10, not " + value);
    }
  }

  @Override
  public int compareTo(PainRating that) {
    return Integer.compare(value, that.value);
  }
}
