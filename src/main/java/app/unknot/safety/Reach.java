package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.knowledge.Tool;
import java.util.Set;

/** How far a rule's decision reaches, before the spot is known. */
public sealed interface Reach {
  /** The whole session. */
  record Session() implements Reach {}

  /** Whole regions, on both sides. */
  record Regions(Set<Region> regions) implements Reach {
    public Regions {
      regions = Set.copyOf(regions);
    }
  }

  /**
   * All zones of some regions and some zones more.
   *
   * @param sided only on the sides of the spot; otherwise on both
   */
  record Places(Set<Region> regions, Set<String> zones, boolean sided) implements Reach {
    public Places {
      regions = Set.copyOf(regions);
      zones = Set.copyOf(zones);
    }
  }

  /**
   * The spot itself: where the person said it is, else the marked zones and those of the chosen
   * points.
   *
   * @param within only the part of the spot in these regions; empty for all of it
   * @param around with a hand's width around
   */
  record Spot(Set<Region> within, boolean around) implements Reach {
    public Spot {
      within = Set.copyOf(within);
    }
  }

  /** The limb of the spot and its root, on the spot's side. */
  record Limb() implements Reach {}

  /** Tools. */
  record Tools(Set<Tool> tools) implements Reach {
    public Tools {
      tools = Set.copyOf(tools);
    }
  }

  /** One trigger point on its side, for what happened there before. */
  record Point() implements Reach {}
}
