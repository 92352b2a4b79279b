package app.unknot.routine;

/**
 * How far a wish can go, both ends included.
 *
 * @param least not above {@code most}
 * @param leastBy who set the lower end
 * @param mostBy who set the upper end
 */
public record Bound<T extends Comparable<? super T>>(T least, T most, SetBy leastBy, SetBy mostBy) {
  public Bound {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("a bound runs upwards, not " + least + " to " + most);
    }
  }

  /** The allowed value nearest to a wish. */
  public T nearest(T wish) {
    if (wish.compareTo(least) < 0) {
      return least;
    }
    return wish.compareTo(most) > 0 ? most : wish;
  }
}
