package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which scope covers which zone and which point; a wider scope covers all beneath it.
 *
 * <p>The past can name a point that the knowledge does not have any more. Where it was nobody
 * knows: it is taken to be everywhere that asks or closes more.
 */
final class Coverage {
  private static final Set<Region> EVERYWHERE = Set.of(Region.values());

  private final KnowledgeBase base;

  /** By point: these are asked for many times in one check. */
  private final Map<SidedPoint, Set<SidedZone>> zones = new HashMap<>();

  private final Map<SidedPoint, Set<Region>> regions = new HashMap<>();

  Coverage(KnowledgeBase base) {
    this.base = base;
    for (TriggerPoint point : base.points()) {
      for (Side side : Side.values()) {
        zones.put(point.on(side), zonesOver(point, side));
        regions.put(point.on(side), regionsOver(point, side));
      }
    }
  }

  private Set<SidedZone> zonesOver(TriggerPoint point, Side side) {
    return base.muscleOf(point).zones().stream()
        .map(base::zone)
        .flatMap(Optional::stream)
        .map(zone -> zone.on(side))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<Region> regionsOver(TriggerPoint point, Side side) {
    return Stream.concat(
            Stream.of(base.muscleOf(point).region()),
            zonesOver(point, side).stream().flatMap(z -> regions(z).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a ruling closes this point. */
  boolean bars(Ruling ruling, SidedPoint point) {
    return ruling.decision().compareTo(Decision.EXCLUDE_AREA) >= 0 && covers(ruling.scope(), point);
  }

  /** Whether the scope covers the point: its session, region, one of its zones or its muscle. */
  boolean covers(Scope scope, SidedPoint point) {
    if (!isKnown(point)) {
      return scope.kind() != Scope.Kind.TOOL;
    }
    Muscle muscle = base.muscleOf(base.known(point));
    return switch (scope.kind()) {
      case SESSION -> true;
      case REGION ->
          names(scope, muscle.region())
              || zones(point).stream().anyMatch(zone -> covers(scope, zone));
      case ZONE -> zones(point).stream().anyMatch(zone -> covers(scope, zone));
      case MUSCLE ->
          scope.ids().contains(muscle.id())
              || scope.ids().contains(muscle.id() + "-" + point.side().key());
      case TOOL -> false;
    };
  }

  /** Whether the scope covers the zone. */
  boolean covers(Scope scope, SidedZone zone) {
    return switch (scope.kind()) {
      case SESSION -> true;
      case REGION -> regions(zone).stream().anyMatch(r -> names(scope, r));
      case ZONE -> scope.ids().contains(zone.id());
      case MUSCLE, TOOL -> false;
    };
  }

  private static boolean names(Scope scope, Region region) {
    return scope.ids().contains(region.key());
  }

  /** Whether the knowledge has the point. */
  boolean isKnown(SidedPoint point) {
    return base.point(point.point()).isPresent();
  }

  /** The zones over the muscle of a point, on its side; none of an unknown one. */
  Set<SidedZone> zones(SidedPoint point) {
    return zones.getOrDefault(point, Set.of());
  }

  /** The area that a point belongs to: the region of its muscle, both sides together. */
  Region area(SidedPoint point) {
    return base.muscleOf(base.known(point)).region();
  }

  /** Whether a point is known to belong to an area. */
  boolean isOf(SidedPoint point, Region area) {
    return isKnown(point) && area(point) == area;
  }

  /** Whether two points belong, or may belong, to the same muscle on the same side. */
  boolean sameMuscle(SidedPoint a, SidedPoint b) {
    return a.side() == b.side()
        && (!isKnown(a) || !isKnown(b) || base.known(a).muscle().equals(base.known(b).muscle()));
  }

  /**
   * The regions that a point belongs to: its muscle's and those of the zones over it; all, where it
   * is unknown.
   */
  Set<Region> regions(SidedPoint point) {
    return regions.getOrDefault(point, EVERYWHERE);
  }

  /** The regions of a zone. */
  Set<Region> regions(SidedZone zone) {
    return base.zone(zone.zone()).map(Zone::regions).orElse(Set.of());
  }
}
