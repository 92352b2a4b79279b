package app.unknot.body;

import java.util.Comparator;
import java.util.Optional;

/**
 * A zone with its side.
 *
 * @param zone the id of the zone, without a side
 * @param side the person's own side; empty for a zone on the midline
 */
public record SidedZone(String zone, Optional<Side> side) implements Comparable<SidedZone> {
  private static final Comparator<SidedZone> ORDER = Comparator.comparing(SidedZone::id);

  /** The zone's id with its side, for example {@code head-temple-right} or {@code head-nose}. */
  public String id() {
    return side.map(s -> zone + "-" + s.key()).orElse(zone);
  }

  /** The same zone on the other side; a midline zone is its own mirror image. */
  public SidedZone mirrored() {
    return new SidedZone(zone, side.map(Side::other));
  }

  @Override
  public int compareTo(SidedZone that) {
    return ORDER.compare(this, that);
  }
}
