package app.unknot.knowledge.json;

import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.body.Zone;
import app.unknot.knowledge.Described;
import app.unknot.knowledge.Evidence;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.Movement;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.NeverPressPlace.Outline;
import app.unknot.knowledge.Origin;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.Source;
import app.unknot.knowledge.Stretch;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.Untold;
import app.unknot.knowledge.json.KnowledgeFiles.EvidenceEntry;
import app.unknot.knowledge.json.KnowledgeFiles.MuscleEntry;
import app.unknot.knowledge.json.KnowledgeFiles.MuscleName;
import app.unknot.knowledge.json.KnowledgeFiles.PlaceEntry;
import app.unknot.knowledge.json.KnowledgeFiles.PointEntry;
import app.unknot.knowledge.json.KnowledgeFiles.TechniqueEntry;
import app.unknot.knowledge.json.KnowledgeFiles.Vocabulary;
import app.unknot.knowledge.json.KnowledgeFiles.ZonesEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Turns the entries of the files into the values of the knowledge base; errors name the id. */
final class FactsConverter {
  private final Map<String, Zone> zones = new HashMap<>();
  private final Map<String, MuscleName> names = new HashMap<>();
  private final List<Zone> orderedZones;
  private final List<Finding> findings;
  private final List<Source> sources;

  FactsConverter(Vocabulary vocabulary) {
    orderedZones =
        vocabulary.zones().stream()
            .map(z ->
                new Zone(
                    z.id(),
                    z.anatomical(),
                    z.paired(),
                    z.regions().stream()
                        .map(r -> Words.constant(Region.class, r))
                        .collect(Collectors.toSet())))
            .toList();
    orderedZones.forEach(z -> zones.put(z.id(), z));
    vocabulary.muscles().forEach(m -> names.put(m.id(), m));
    findings =
        vocabulary.findings().stream()
            .map(f -> new Finding(f.id(), Words.constant(Finding.Kind.class, f.kind())))
            .toList();
    sources = vocabulary.sources().stream().map(s -> new Source(s.id(), s.reference())).toList();
  }

  /** For points of muscles that are known already. */
  FactsConverter(Collection<Zone> known) {
    orderedZones = List.copyOf(known);
    orderedZones.forEach(z -> zones.put(z.id(), z));
    findings = List.of();
    sources = List.of();
  }

  List<Zone> zones() {
    return orderedZones;
  }

  List<Finding> findings() {
    return findings;
  }

  List<Source> sources() {
    return sources;
  }

  Set<String> muscleNames() {
    return Set.copyOf(names.keySet());
  }

  Muscle muscle(MuscleEntry entry) {
    MuscleName name = names.get(entry.id());
    if (name == null) {
      throw new IllegalArgumentException("this muscle is not in the vocabulary");
    }
    Map<Untold, String> untold = new EnumMap<>(Untold.class);
    return new Muscle(
        entry.id(),
        Words.constant(Region.class, name.region()),
        name.anatomical(),
        Set.copyOf(entry.zones()),
        Set.copyOf(list(entry.aggravators(), Untold.AGGRAVATORS, untold)),
        Set.copyOf(list(entry.symptoms(), Untold.SYMPTOMS, untold)),
        Set.copyOf(entry.neighbours()),
        evidence(entry.evidence().anatomy()),
        evidence(entry.evidence().overload()),
        LocalDate.parse(entry.revised()),
        untold);
  }

  TriggerPoint point(PointEntry entry, Muscle muscle, Origin origin) {
    Map<Untold, String> untold = new EnumMap<>(Untold.class);
    return new TriggerPoint(
        entry.id(),
        entry.muscle(),
        Reasons.described(entry.number(), Reasons::text),
        Words.constant(PointClass.class, entry.pointClass()),
        entry.sites().stream()
            .map(s -> new Site(Words.constant(View.class, s.view()), s.x(), s.y(), s.zone()))
            .toList(),
        pattern(entry, list(entry.spillover(), Untold.SPILLOVER, untold)),
        union(muscle.aggravators(), entry.aggravators()),
        union(muscle.symptoms(), entry.symptoms()),
        entry.techniques().stream().map(FactsConverter::technique).toList(),
        entry.unsuitable().stream()
            .map(t -> Words.constant(Tool.class, t))
            .collect(Collectors.toSet()),
        movement(entry),
        stretch(entry),
        Set.copyOf(entry.near()),
        evidence(entry.evidence().pattern()),
        evidence(entry.evidence().technique()),
        LocalDate.parse(entry.revised()),
        untold,
        origin);
  }

  NeverPressPlace place(PlaceEntry entry) {
    return new NeverPressPlace(
        entry.id(),
        entry.outlines().stream()
            .map(o ->
                new Outline(
                    Words.constant(View.class, o.view()),
                    o.side().equals("midline")
                        ? Optional.empty()
                        : Optional.of(Words.constant(Side.class, o.side())),
                    o.ring().stream().map(corner -> pair(corner).getFirst()).toList(),
                    o.ring().stream().map(List::getLast).toList()))
            .toList());
  }

  private ReferralPattern pattern(PointEntry entry, List<String> spillover) {
    ZonesEntry other = entry.otherSide().orElse(new ZonesEntry(List.of(), List.of()));
    return new ReferralPattern(
        union(sided(entry.essential(), Side.RIGHT), sided(other.essential(), Side.LEFT)),
        union(sided(spillover, Side.RIGHT), sided(other.spillover(), Side.LEFT)));
  }

  private Set<SidedZone> sided(List<String> ids, Side side) {
    Set<SidedZone> sided = new HashSet<>();
    for (String id : ids) {
      Zone zone = zones.get(id);
      if (zone == null) {
        throw new IllegalArgumentException("unknown zone " + id);
      }
      sided.add(zone.on(side));
    }
    return sided;
  }

  private static List<String> list(JsonNode node, Untold field, Map<Untold, String> untold) {
    return switch (Reasons.described(node, Reasons::texts)) {
      case Described.Given<List<String>>(List<String> texts) -> texts;
      case Described.NotDescribed<List<String>>(String reason) -> {
        untold.put(field, reason);
        yield List.of();
      }
      case Described.NotApplicable<List<String>> _ ->
          throw new IllegalArgumentException("what may apply is described or not described");
    };
  }

  private static Technique technique(TechniqueEntry entry) {
    return new Technique(
        Words.constant(Technique.Kind.class, entry.kind()),
        Words.constant(Tool.class, entry.tool()),
        Words.constant(Position.class, entry.position()),
        Duration.ofSeconds(entry.hold()),
        entry.presses(),
        PressingRange.of(pair(entry.target()).getFirst(), entry.target().getLast()));
  }

  private static Described<Movement> movement(PointEntry entry) {
    return Reasons.described(
        entry.movement(),
        node -> new Movement(Reasons.number(Reasons.exactly(node, "repetitions"), "repetitions")));
  }

  private static Described<Stretch> stretch(PointEntry entry) {
    return Reasons.described(
        entry.stretch(),
        node ->
            new Stretch(
                Duration.ofSeconds(Reasons.number(Reasons.exactly(node, "hold", "times"), "hold")),
                Reasons.number(node, "times")));
  }

  private static Evidence evidence(EvidenceEntry entry) {
    return new Evidence(Words.constant(Grade.class, entry.grade()), entry.sources());
  }

  private static <T> List<T> pair(List<T> numbers) {
    if (numbers.size() != 2) {
      throw new IllegalArgumentException("two numbers are needed, not " + numbers);
    }
    return numbers;
  }

  private static <T> Set<T> union(Collection<T> some, Collection<T> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
  }
}
