package app.unknot.knowledge;

import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.safety.Condition;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What asks for a look in the knowledge: each is mended, or reviewed with a reason. */
final class QualityFindings {
  /** How far a drawn zone reaches over its edge; sites are given to the millimetre. */
  private static final float SEAM = 1;

  private final KnowledgeBase base;
  private final PhraseBook phrases;
  private final List<Entry> entries = new ArrayList<>();

  /** What asks for a look. */
  record Entry(Kind kind, String subject) {}

  /** In which way. */
  enum Kind {
    UNREACHED_ZONE("Zones that no pattern reaches"),
    SITE_OUTSIDE("Points whose first site lies outside its muscle’s overlying zones"),
    IDENTICAL_PATTERN("Identical patterns"),
    UNUSED_FINDING("Symptoms and activities that nothing uses"),
    UNUSED_SOURCE("Sources that no statement names"),
    LOST_PHRASE("Phrases that lead nowhere"),
    UNREASONED("Empty fields without a reason"),
    NOTHING_TO_DO("Points without a safe movement or stretch and without a reason");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  private QualityFindings(KnowledgeBase base, PhraseBook phrases) {
    this.base = base;
    this.phrases = phrases;
  }

  static List<Entry> of(KnowledgeBase base, PhraseBook phrases) {
    return new QualityFindings(base, phrases).all();
  }

  private List<Entry> all() {
    add(Kind.UNREACHED_ZONE, unreachedZones());
    add(Kind.SITE_OUTSIDE, base.points().stream().filter(this::liesOutside).map(TriggerPoint::id));
    add(Kind.IDENTICAL_PATTERN, identicalPatterns());
    add(Kind.UNUSED_FINDING, unusedFindings());
    add(Kind.UNUSED_SOURCE, unusedSources());
    add(
        Kind.LOST_PHRASE,
        phrases.all().stream().filter(p -> !p.leadsSomewhere()).map(p -> p.spellings().getFirst()));
    add(Kind.UNREASONED, unreasoned());
    add(
        Kind.NOTHING_TO_DO,
        base.points().stream()
            .filter(p -> p.movement().given().isEmpty() && p.stretch().given().isEmpty())
            .map(TriggerPoint::id));
    return List.copyOf(entries);
  }

  private void add(Kind kind, Stream<String> subjects) {
    subjects.sorted().forEach(subject -> entries.add(new Entry(kind, subject)));
  }

  private Stream<String> unreachedZones() {
    Set<String> silent = new TreeSet<>();
    base.zones().forEach(z -> silent.add(z.id()));
    for (TriggerPoint point : base.points()) {
      Stream.concat(point.pattern().essential().stream(), point.pattern().spillover().stream())
          .map(SidedZone::zone)
          .forEach(silent::remove);
    }
    return silent.stream();
  }

  private boolean liesOutside(TriggerPoint point) {
    Site site = point.sites().getFirst();
    return base.muscleOf(point).zones().stream()
        .flatMap(id -> base.zone(id).stream())
        .noneMatch(zone ->
            base.sidedZones().stream()
                .filter(z -> z.zone().equals(zone.id()))
                .anyMatch(z -> FigureShapes.inZone(site, z.id(), SEAM)));
  }

  private Stream<String> identicalPatterns() {
    return base.points().stream()
        .collect(
            Collectors.groupingBy(QualityFindings::described, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(TriggerPoint::id).collect(Collectors.joining(" ")));
  }

  private static String described(TriggerPoint point) {
    return sorted(point.pattern().essential()) + "|" + sorted(point.pattern().spillover());
  }

  private static String sorted(Collection<SidedZone> zones) {
    return zones.stream().sorted().map(SidedZone::id).collect(Collectors.joining(" "));
  }

  private Stream<String> unusedFindings() {
    Set<String> unused = new TreeSet<>();
    base.findings().forEach(f -> unused.add(f.id()));
    for (TriggerPoint point : base.points()) {
      unused.removeAll(point.aggravators());
      unused.removeAll(point.symptoms());
    }
    unused.removeAll(lookedAtBySafety());
    return unused.stream();
  }

  /** A sign that no muscle has may still be a warning. */
  private static Set<String> lookedAtBySafety() {
    try (InputStream in =
        QualityFindings.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      return SafetyReader.read(Objects.requireNonNull(in)).rules().stream()
          .flatMap(rule -> rule.when().all())
          .filter(Condition.Present.class::isInstance)
          .map(condition -> ((Condition.Present) condition).finding())
          .collect(Collectors.toSet());
    } catch (IOException | UnreadableRules e) {
      throw new IllegalStateException(e);
    }
  }

  private Stream<String> unusedSources() {
    Set<String> used = new HashSet<>();
    base.muscles()
        .forEach(m -> Stream.of(m.anatomy(), m.overload()).forEach(e -> used.addAll(e.sources())));
    base.points()
        .forEach(p ->
            Stream.of(p.patternEvidence(), p.techniqueEvidence())
                .forEach(e -> used.addAll(e.sources())));
    return base.sources().stream().map(Source::id).filter(id -> !used.contains(id));
  }

  private Stream<String> unreasoned() {
    Stream<String> muscles =
        base.muscles().stream()
            .filter(m ->
                reasonMissing(m.aggravators(), m.untold().containsKey(Untold.AGGRAVATORS))
                    || reasonMissing(m.symptoms(), m.untold().containsKey(Untold.SYMPTOMS)))
            .map(Muscle::id);
    Stream<String> points =
        base.points().stream()
            .filter(p ->
                reasonMissing(p.pattern().spillover(), p.untold().containsKey(Untold.SPILLOVER)))
            .map(TriggerPoint::id);
    return Stream.concat(muscles, points);
  }

  private static boolean reasonMissing(Collection<?> list, boolean reasoned) {
    return list.isEmpty() && !reasoned;
  }

  /** The regions in which something is described, in their order. */
  static List<Region> regions(KnowledgeBase base) {
    return Stream.of(Region.values())
        .filter(r -> base.muscles().stream().anyMatch(m -> m.region() == r))
        .toList();
  }
}
