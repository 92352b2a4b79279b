package app.unknot.body;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An area of the body surface in which pain can be marked.
 *
 * @param id kebab-case, without a side, for example {@code head-temple}
 * @param anatomical the anatomical name of the area
 * @param paired whether there is one on each side; otherwise it lies on the midline
 * @param regions the regions it belongs to, at least one
 */
public record Zone(String id, String anatomical, boolean paired, Set<Region> regions) {
  public Zone {
    if (regions.isEmpty()) {
      throw new IllegalArgumentException("zone " + id + " belongs to no region");
    }
    regions = Set.copyOf(EnumSet.copyOf(regions));
  }

  /** This zone on a side; a midline zone has none and stays as it is. */
  public SidedZone on(Side side) {
    return new SidedZone(id, paired ? Optional.of(side) : Optional.empty());
  }
}
