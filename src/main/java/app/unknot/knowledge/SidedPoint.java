package app.unknot.knowledge;

import app.unknot.body.Side;
import java.util.Comparator;

/** A trigger point on one side of the body, the unit of the dose. */
public record SidedPoint(String point, Side side) implements Comparable<SidedPoint> {
  private static final Comparator<SidedPoint> ORDER =
      Comparator.comparing(SidedPoint::point).thenComparing(SidedPoint::side);

  @Override
  public int compareTo(SidedPoint that) {
    return ORDER.compare(this, that);
  }
}
