package app.unknot.knowledge;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Everything that is known, free of language. Entries keep the order of the files. */
public final class KnowledgeBase {
  private final String version;
  private final SequencedMap<String, Zone> zones;
  private final SequencedMap<String, Muscle> muscles;
  private final SequencedMap<String, TriggerPoint> points;
  private final SequencedMap<String, Finding> findings;
  private final SequencedMap<String, Source> sources;
  private final SequencedMap<String, NeverPressPlace> neverPress;

  /**
   * Joins the parts.
   *
   * @param version names this state of the knowledge; journal entries keep it
   * @throws IllegalArgumentException where an id stands twice
   */
  public KnowledgeBase(
      String version,
      List<Zone> zones,
      List<Muscle> muscles,
      List<TriggerPoint> points,
      List<Finding> findings,
      List<Source> sources,
      List<NeverPressPlace> neverPress) {
    this.version = version;
    this.zones = byId(zones, Zone::id);
    this.muscles = byId(muscles, Muscle::id);
    this.points = byId(points, TriggerPoint::id);
    this.findings = byId(findings, Finding::id);
    this.sources = byId(sources, Source::id);
    this.neverPress = byId(neverPress, NeverPressPlace::id);
  }

  private static <T> SequencedMap<String, T> byId(List<T> entries, Function<T, String> id) {
    SequencedMap<String, T> map = new LinkedHashMap<>();
    for (T entry : entries) {
      if (map.put(id.apply(entry), entry) != null) {
        throw new IllegalArgumentException("id stands twice: " + id.apply(entry));
      }
    }
    return map;
  }

  /** Names this state of the knowledge. */
  public String version() {
    return version;
  }

  /** All zones. */
  public Collection<Zone> zones() {
    return List.copyOf(zones.values());
  }

  /** All zones on each of their sides. */
  public List<SidedZone> sidedZones() {
    return zones.values().stream()
        .flatMap(z ->
            z.paired()
                ? List.of(z.on(Side.LEFT), z.on(Side.RIGHT)).stream()
                : List.of(z.on(Side.LEFT)).stream())
        .toList();
  }

  /** All muscles. */
  public Collection<Muscle> muscles() {
    return List.copyOf(muscles.values());
  }

  /** The described points of a point's muscle, itself among them, in the order of their numbers. */
  public List<TriggerPoint> spots(String point) {
    String muscle = point(point).map(TriggerPoint::muscle).orElse("");
    return points().stream()
        .filter(p -> p.muscle().equals(muscle))
        .sorted(Comparator.comparing(TriggerPoint::id))
        .toList();
  }

  /** All trigger points. */
  public Collection<TriggerPoint> points() {
    return List.copyOf(points.values());
  }

  /** All symptoms and aggravating activities. */
  public Collection<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /** All sources. */
  public Collection<Source> sources() {
    return List.copyOf(sources.values());
  }

  /** All places where nobody presses. */
  public Collection<NeverPressPlace> neverPress() {
    return List.copyOf(neverPress.values());
  }

  /** The zone with this id, without a side. */
  public Optional<Zone> zone(String id) {
    return Optional.ofNullable(zones.get(id));
  }

  /** The zone with this sided id, for example {@code head-temple-right} or {@code head-nose}. */
  public Optional<SidedZone> sidedZone(String id) {
    for (Side side : Side.values()) {
      String suffix = "-" + side.key();
      if (id.endsWith(suffix)) {
        Zone zone = zones.get(id.substring(0, id.length() - suffix.length()));
        return zone == null || !zone.paired() ? Optional.empty() : Optional.of(zone.on(side));
      }
    }
    return zone(id).filter(z -> !z.paired()).map(z -> z.on(Side.LEFT));
  }

  /** The muscle with this id. */
  public Optional<Muscle> muscle(String id) {
    return Optional.ofNullable(muscles.get(id));
  }

  /** The trigger point with this id. */
  public Optional<TriggerPoint> point(String id) {
    return Optional.ofNullable(points.get(id));
  }

  /** The finding with this id. */
  public Optional<Finding> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** The source with this id. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** The never-press place with this id. */
  public Optional<NeverPressPlace> neverPress(String id) {
    return Optional.ofNullable(neverPress.get(id));
  }

  /** The trigger point that is known to exist, for ids that came from this knowledge base. */
  public TriggerPoint known(SidedPoint point) {
    return point(point.point())
        .orElseThrow(() -> new IllegalArgumentException("unknown point " + point.point()));
  }

  /** The muscle of a trigger point of this knowledge base. */
  public Muscle muscleOf(TriggerPoint point) {
    return muscle(point.muscle())
        .orElseThrow(() -> new IllegalArgumentException("unknown muscle " + point.muscle()));
  }

  /** Everything that does not fit together; empty for sound knowledge. */
  public List<Problem> problems() {
    return new CrossReferences(this).problems();
  }
}
