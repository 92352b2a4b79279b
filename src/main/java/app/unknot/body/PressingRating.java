package app.unknot.body;

/**
 * What a spot feels like while it is pressed, from 0, nothing, to 10, unbearable. Not the same as a
 * {@link PainRating}.
 *
 * @param value 0 to 10
 */
public record PressingRating(int value) implements Comparable<PressingRating> {
  public static final int MAX = 10;

  public PressingRating {
    if (value < 0 || value > MAX) {
      throw new IllegalArgumentException("a pressing rating is 0 to 10, not " + value);
    }
  }

  @Override
  public int compareTo(PressingRating that) {
    return Integer.compare(value, that.value);
  }
}
