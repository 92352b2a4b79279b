package app.unknot.ui.screening;

import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where an answer belongs, for questions whose place may lie away from the spot. */
public final class Places {
  /** Questions that have a place. */
  public static final Set<String> PLACED = Set.of("health-device", "health-feeling");

  private final KnowledgeBase base;
  private final Map<String, Set<Region>> regions = new HashMap<>();

  /** Nothing said yet. */
  public Places(KnowledgeBase base) {
    this.base = base;
  }

  /** The regions said for a question. */
  Set<Region> of(String question) {
    return regions.getOrDefault(question, Set.of());
  }

  /** Says, or takes back, that an answer belongs to this region. */
  void toggle(String question, Region region) {
    Set<Region> now = EnumSet.noneOf(Region.class);
    now.addAll(of(question));
    if (!now.remove(region)) {
      now.add(region);
    }
    regions.put(question, now);
  }

  /** A place on file is not taken over: without a new answer it is the spot. */
  Map<String, Set<SidedZone>> where(CheckAnswers answers) {
    Map<String, Set<SidedZone>> where = new HashMap<>();
    for (String question : PLACED) {
      if (answers.all().containsKey(question)) {
        where.put(question, zones(of(question)));
      }
    }
    return where;
  }

  /** The regions of which all zones are among these. */
  public Set<Region> regions(Set<SidedZone> zones) {
    Set<Region> all = EnumSet.noneOf(Region.class);
    for (Region region : Region.values()) {
      Set<SidedZone> there = zones(Set.of(region));
      if (!there.isEmpty() && zones.containsAll(there)) {
        all.add(region);
      }
    }
    return all;
  }

  /** The zones of regions, on both sides. */
  public Set<SidedZone> zones(Set<Region> wanted) {
    Set<SidedZone> zones = new HashSet<>();
    base.zones().stream()
        .filter(z -> z.regions().stream().anyMatch(wanted::contains))
        .forEach(z -> {
          for (Side side : Side.values()) {
            zones.add(z.on(side));
          }
        });
    return zones;
  }
}
