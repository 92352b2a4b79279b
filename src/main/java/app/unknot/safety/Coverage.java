package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.SidedPoint;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which scope covers which zone and which point; a wider scope covers all beneath it. */
final class Coverage {
  private final KnowledgeBase base;

  Coverage(KnowledgeBase base) {
    this.base = base;
  }

  /** Whether a ruling closes this point. */
  boolean bars(Ruling ruling, SidedPoint point) {
    return ruling.decision().compareTo(Decision.EXCLUDE_AREA) >= 0 && covers(ruling.scope(), point);
  }

  /** Whether the scope covers the point: its session, region, one of its zones or its muscle. */
  boolean covers(Scope scope, SidedPoint point) {
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

  /** The zones over the muscle of a point, on its side. */
  Set<SidedZone> zones(SidedPoint point) {
    return base.muscleOf(base.known(point)).zones().stream()
        .map(base::zone)
        .flatMap(Optional::stream)
        .map(zone -> zone.on(point.side()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The area that a point belongs to: the region of its muscle, both sides together. */
  Region area(SidedPoint point) {
    return base.muscleOf(base.known(point)).region();
  }

  /** Whether two points belong to the same muscle on the same side. */
  boolean sameMuscle(SidedPoint a, SidedPoint b) {
    return a.side() == b.side() && base.known(a).muscle().equals(base.known(b).muscle());
  }

  /** The regions that a point belongs to: its muscle's and those of the zones over it. */
  Set<Region> regions(SidedPoint point) {
    return Stream.concat(
            Stream.of(base.muscleOf(base.known(point)).region()),
            zones(point).stream().flatMap(z -> regions(z).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The regions of a zone. */
  Set<Region> regions(SidedZone zone) {
    return base.zone(zone.zone()).map(Zone::regions).orElse(Set.of());
  }
}
