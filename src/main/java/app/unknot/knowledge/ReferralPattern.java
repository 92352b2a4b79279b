package app.unknot.knowledge;

import app.unknot.body.SidedZone;
import java.util.Set;

/**
 * Where pain of a trigger point is commonly described, for one side of the body.
 *
 * @param essential the main area
 * @param spillover where it sometimes spreads to
 */
public record ReferralPattern(Set<SidedZone> essential, Set<SidedZone> spillover) {
  public ReferralPattern {
    essential = Set.copyOf(essential);
    spillover = Set.copyOf(spillover);
    if (essential.isEmpty()) {
      throw new IllegalArgumentException("a pattern has a main area");
    }
    if (spillover.stream().anyMatch(essential::contains)) {
      throw new IllegalArgumentException("a zone is either main or spillover");
    }
  }

  /** The same pattern on the other side of the body. */
  public ReferralPattern mirrored() {
    return new ReferralPattern(mirror(essential), mirror(spillover));
  }

  private static Set<SidedZone> mirror(Set<SidedZone> zones) {
    return Set.copyOf(zones.stream().map(SidedZone::mirrored).toList());
  }
}
