package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns how far a rule reaches into the scope it has for this person. Never narrower than meant.
 */
final class Places {
  private final RuleBook rules;
  private final KnowledgeBase base;
  private final List<SidedZone> everywhere;

  Places(RuleBook rules, KnowledgeBase base) {
    this.rules = rules;
    this.base = base;
    this.everywhere = base.zones().stream().flatMap(Places::onBothSides).toList();
  }

  /** The scope of a rule; where the place of a spot is not known, it is the wider one. */
  Scope scope(Rule rule, Facts facts, Set<SidedZone> spot) {
    return switch (rule.reach()) {
      case Reach.Session() -> Scope.SESSION;
      case Reach.Regions(Set<Region> regions) -> regions(regions);
      case Reach.Places named -> zones(places(named, spot), named.regions());
      case Reach.Spot there -> zones(spot(rule, facts, spot, there), there.within());
      case Reach.Limb() -> zones(limb(spot), Set.of());
      case Reach.Tools(Set<Tool> tools) -> new Scope(Scope.Kind.TOOL, keys(tools));
      case Reach.Point() -> Scope.SESSION;
    };
  }

  /** The scope of a single point. */
  Scope point(SidedPoint point) {
    String muscle = base.known(point).muscle();
    return new Scope(Scope.Kind.MUSCLE, Set.of(muscle + "-" + point.side().key()));
  }

  private static Set<String> keys(Set<Tool> tools) {
    return tools.stream().map(Tool::key).collect(Collectors.toSet());
  }

  private static Scope regions(Set<Region> regions) {
    return new Scope(
        Scope.Kind.REGION, regions.stream().map(Region::key).collect(Collectors.toSet()));
  }

  private static Scope zones(Set<SidedZone> zones, Set<Region> wider) {
    if (!zones.isEmpty()) {
      return new Scope(
          Scope.Kind.ZONE, zones.stream().map(SidedZone::id).collect(Collectors.toSet()));
    }
    return wider.isEmpty() ? Scope.SESSION : regions(wider);
  }

  private Set<SidedZone> spot(Rule rule, Facts facts, Set<SidedZone> spot, Reach.Spot reach) {
    Set<Region> within = reach.within();
    Set<SidedZone> told =
        rule.when()
            .questions()
            .flatMap(q -> facts.where().getOrDefault(q, Set.of()).stream())
            .collect(Collectors.toSet());
    Set<SidedZone> there =
        told.isEmpty()
            ? spot.stream()
                .filter(z -> within.isEmpty() || isIn(z, within))
                .collect(Collectors.toSet())
            : told;
    return reach.around() ? rules.neighbourhood().around(there, base) : there;
  }

  private Set<SidedZone> places(Reach.Places named, Set<SidedZone> spot) {
    Set<SidedZone> both =
        everywhere.stream()
            .filter(z -> named.zones().contains(z.zone()) || isIn(z, named.regions()))
            .collect(Collectors.toSet());
    if (!named.sided()) {
      return both;
    }
    Set<Side> sides = sides(spot.stream().filter(both::contains));
    Set<Side> near = sides.isEmpty() ? sides(spot.stream()) : sides;
    return both.stream()
        .filter(z -> near.isEmpty() || z.side().isEmpty() || near.contains(z.side().get()))
        .collect(Collectors.toSet());
  }

  private static Set<Side> sides(Stream<SidedZone> zones) {
    return zones.map(SidedZone::side).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /**
   * The limbs, with their roots, that these zones belong to; what belongs to none with its
   * surroundings.
   */
  Set<SidedZone> limb(Set<SidedZone> spot) {
    Set<SidedZone> all = new HashSet<>();
    for (SidedZone zone : spot) {
      List<Limb> limbs = rules.limbs().stream().filter(l -> isOf(zone, l)).toList();
      if (limbs.isEmpty()) {
        all.addAll(rules.neighbourhood().around(Set.of(zone), base));
      }
      limbs.forEach(l -> whole(l, zone.side()).forEach(all::add));
    }
    return all;
  }

  private Stream<SidedZone> whole(Limb limb, Optional<Side> side) {
    return everywhere.stream()
        .filter(z -> isOf(z, limb))
        .filter(z -> side.isEmpty() || z.side().isEmpty() || z.side().equals(side));
  }

  private boolean isOf(SidedZone zone, Limb limb) {
    return isIn(zone, limb.regions())
        || isIn(zone, limb.rootRegions())
        || limb.rootZones().contains(zone.zone());
  }

  private boolean isIn(SidedZone zone, Set<Region> regions) {
    return base.zone(zone.zone())
        .filter(z -> !Collections.disjoint(z.regions(), regions))
        .isPresent();
  }

  private static Stream<SidedZone> onBothSides(Zone zone) {
    return Stream.of(Side.values()).map(zone::on).distinct();
  }
}
