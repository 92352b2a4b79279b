package app.unknot.ranking;

import app.unknot.knowledge.SidedPoint;
import java.util.Map;

/**
 * How often releasing a point has helped this person so far.
 *
 * @param points the points that have been released at least on one day
 */
public record Experience(Map<SidedPoint, Helped> points) {
  /** No experience yet. */
  public static final Experience NONE = new Experience(Map.of());

  public Experience {
    points = Map.copyOf(points);
  }

  /**
   * Days on which it helped, of the days on which it was released.
   *
   * @param days days on which it helped, 0 to {@code of}
   * @param of days on which it was released, at least 1
   */
  public record Helped(int days, int of) {
    public Helped {
      if (of < 1 || days < 0 || days > of) {
        throw new IllegalArgumentException("helped on " + days + " of " + of + " days");
      }
    }
  }
}
