package app.unknot.knowledge;

import app.unknot.body.Side;
import java.util.Comparator;

/** A trigger point on one side of the body, the unit of the dose. */
public record SidedPoint(String point, Side side) implements Comparable<SidedPoint> {
  private static final Comparator<SidedPoint> ORDER =
      Comparator.comparing(SidedPoint::point).thenComparing(SidedPoint::side);

  /** The same point on the other side. */
  public SidedPoint across() {
    return new SidedPoint(point, side.other());
  }

  @Override
  public int compareTo(SidedPoint that) {
    return ORDER.compare(this, that);
  }
}
