package app.unknot.safety;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which zones lie within a hand's width of each other.
 *
 * @param adjacent zone id to the ids of its neighbours, both without a side, both ways
 * @param crossing ids of paired zones that meet their mirror image on the midline
 */
public record Neighbourhood(Map<String, Set<String>> adjacent, Set<String> crossing) {
  public Neighbourhood {
    adjacent =
        adjacent.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    crossing = Set.copyOf(crossing);
  }

  /** The zones and all their neighbours. */
  public Set<SidedZone> around(Set<SidedZone> zones, KnowledgeBase base) {
    Set<SidedZone> all = new HashSet<>(zones);
    for (SidedZone zone : zones) {
      neighbours(zone, base).forEach(all::add);
    }
    return Set.copyOf(all);
  }

  private Stream<SidedZone> neighbours(SidedZone zone, KnowledgeBase base) {
    Stream<SidedZone> beside =
        adjacent.getOrDefault(zone.zone(), Set.of()).stream()
            .map(base::zone)
            .flatMap(Optional::stream)
            .flatMap(next ->
                zone.side().isPresent()
                    ? Stream.of(next.on(zone.side().get()))
                    : Stream.of(Side.values()).map(next::on));
    return crossing.contains(zone.zone())
        ? Stream.concat(beside, Stream.of(zone.mirrored()))
        : beside;
  }
}
