package app.unknot.knowledge.json;

import app.unknot.body.PressingRating;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.Origin;
import app.unknot.knowledge.Pack;
import app.unknot.knowledge.PackBounds;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Source;
import app.unknot.knowledge.Tightening;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeFiles.PointEntry;
import app.unknot.knowledge.json.KnowledgeFiles.RegionFacts;
import app.unknot.knowledge.json.KnowledgeFiles.RegionWords;
import app.unknot.knowledge.json.KnowledgeFiles.SourceEntry;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.PackFiles.PackEntry;
import app.unknot.knowledge.json.PackFiles.TightenEntry;
import app.unknot.knowledge.json.PackFiles.TightenList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Joins one pack to the knowledge before it, as a whole or not at all. */
final class PackJoiner {
  private static final int MOST_POINTS = 100;

  private final PackTexts texts;
  private final Knowledge before;
  private final List<Pack> earlier;
  private final List<Problem> problems;
  private final Set<String> added = new TreeSet<>();
  private final Set<String> tightened = new TreeSet<>();

  /** What came of it. */
  record Joined(Knowledge knowledge, Pack pack) {}

  PackJoiner(PackTexts texts, Knowledge before, List<Pack> earlier, List<Problem> problems) {
    this.texts = texts;
    this.before = before;
    this.earlier = earlier;
    this.problems = problems;
  }

  /** The wider knowledge; empty where there is any problem. */
  Optional<Joined> join(String id) {
    Optional<PackEntry> entry = texts.read(PackFolder.PACK, PackEntry.class);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (!entry.get().id().equals(id)) {
      problems.add(new Problem(PackFolder.PACK, "the id is the name of the folder, " + id));
    }
    KnowledgeBase base = base(id, entry.get());
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    PackWords words = new PackWords(base, before.prose(), problems);
    texts.read(PackFolder.WORDS, RegionWords.class).ifPresent(w -> words.take(w, earlier));
    tightenings()
        .forEach(t ->
            words.tighten(
                t.point(),
                tools(t),
                base.point(t.point())
                    .filter(p -> p.pointClass() == PointClass.PROFESSIONAL_ONLY)
                    .isPresent(),
                t.why()));
    Knowledge wider = new Knowledge(base, words.prose(), before.phrases());
    problems.addAll(base.problems());
    problems.addAll(wider.prose().problems(base));
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Pack pack =
        new Pack(
            id,
            entry.get().name(),
            entry.get().by(),
            LocalDate.parse(entry.get().revised()),
            added,
            words.reworded(),
            tightened);
    return Optional.of(new Joined(wider, pack));
  }

  private KnowledgeBase base(String id, PackEntry entry) {
    Map<String, TriggerPoint> points = new LinkedHashMap<>();
    before.base().points().forEach(p -> points.put(p.id(), p));
    attempt(PackFolder.PACK, () -> LocalDate.parse(entry.revised()));
    if (entry.name().isBlank() || entry.by().isBlank()) {
      problems.add(new Problem(PackFolder.PACK, "a name, and who answers for it, are needed"));
    }
    RegionFacts facts =
        texts
            .read(PackFolder.POINTS, RegionFacts.class)
            .orElse(new RegionFacts(List.of(), List.of()));
    if (!facts.muscles().isEmpty()) {
      problems.add(new Problem(PackFolder.POINTS, "a pack adds points to muscles that are here"));
    }
    if (facts.points().size() > MOST_POINTS) {
      problems.add(new Problem(PackFolder.POINTS, "more than " + MOST_POINTS + " points"));
    } else {
      facts.points().forEach(p -> attempt(p.id(), () -> add(p, id, points)));
    }
    tightenings().forEach(t -> attempt(t.point(), () -> tighten(t, points)));
    List<Source> sources = new ArrayList<>(before.base().sources());
    for (SourceEntry source : entry.sources()) {
      if (!source.id().startsWith(id + "-")) {
        problems.add(new Problem(source.id(), "ids of this pack begin with " + id + "-"));
      }
      sources.add(new Source(source.id(), source.reference()));
    }
    KnowledgeBase shipped = before.base();
    try {
      return new KnowledgeBase(
          shipped.version() + "+" + id,
          List.copyOf(shipped.zones()),
          List.copyOf(shipped.muscles()),
          List.copyOf(points.values()),
          List.copyOf(shipped.findings()),
          sources,
          List.copyOf(shipped.neverPress()));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(PackFolder.PACK, PackReader.said(e)));
      return shipped;
    }
  }

  private void add(PointEntry entry, String id, Map<String, TriggerPoint> points) {
    Muscle muscle =
        before
            .base()
            .muscle(entry.muscle())
            .orElseThrow(() -> new IllegalArgumentException("unknown muscle " + entry.muscle()));
    TriggerPoint point =
        new FactsConverter(before.base().zones()).point(entry, muscle, Origin.of(id));
    problems.addAll(PackBounds.problems(point, before.base()));
    Set<String> near = new TreeSet<>(PackBounds.near(point, before.base()));
    near.removeAll(point.near());
    if (!near.isEmpty()) {
      problems.add(new Problem(point.id(), "these places are near and have to be named: " + near));
    }
    points.values().stream()
        .filter(p -> added.contains(p.id()) && PackBounds.areOne(p, point))
        .forEach(p ->
            problems.add(
                new Problem(point.id(), "it lies on " + p.id() + "; that would double the dose")));
    if (points.putIfAbsent(point.id(), point) != null) {
      problems.add(new Problem(point.id(), "id stands twice: " + point.id()));
    }
    added.add(point.id());
  }

  private void tighten(TightenEntry entry, Map<String, TriggerPoint> points) {
    TriggerPoint point = points.get(entry.point());
    if (point == null || !point.origin().equals(Origin.SHIPPED)) {
      throw new IllegalArgumentException("a pack tightens points that are shipped");
    }
    if (entry.why().isBlank()) {
      throw new IllegalArgumentException("a tighter point says why");
    }
    earlier.stream()
        .filter(p -> p.touches(entry.point()))
        .forEach(p ->
            problems.add(new Problem(entry.point(), "is worded or tightened by pack " + p.id())));
    Tightening tightening =
        new Tightening(
            entry.point(),
            entry.pointClass().map(c -> Words.constant(PointClass.class, c)),
            entry.hold().map(Duration::ofSeconds),
            entry.presses(),
            entry.target().map(PressingRating::new),
            tools(entry));
    points.put(entry.point(), tightening.of(point));
    if (!tightened.add(entry.point())) {
      throw new IllegalArgumentException("tightened twice");
    }
  }

  private List<TightenEntry> tightenings() {
    return texts
        .read(PackFolder.TIGHTEN, TightenList.class)
        .map(TightenList::points)
        .orElse(List.of());
  }

  private static Set<Tool> tools(TightenEntry entry) {
    return entry.without().stream()
        .map(t -> Words.constant(Tool.class, t))
        .collect(Collectors.toSet());
  }

  private void attempt(String where, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      problems.add(new Problem(where, PackReader.said(e)));
    }
  }
}
