package app.unknot.safety;

import app.unknot.body.Region;
import java.util.Set;

/**
 * A limb with its root, where its nerves come from: neck and shoulder for the arm, low back and
 * buttock for the leg.
 *
 * @param regions the limb itself
 * @param rootRegions regions that are its root as a whole
 * @param rootZones more zones of its root
 */
public record Limb(String id, Set<Region> regions, Set<Region> rootRegions, Set<String> rootZones) {
  public Limb {
    regions = Set.copyOf(regions);
    rootRegions = Set.copyOf(rootRegions);
    rootZones = Set.copyOf(rootZones);
  }
}
