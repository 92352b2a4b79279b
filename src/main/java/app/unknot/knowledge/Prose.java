package app.unknot.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of the knowledge base in one language, by the same ids. Placeholders {@code {side}} and
 * {@code {other}} stand for the point's side and the other one, in English; a translation names its
 * own language in them, for example {@code {side:de}}.
 */
public record Prose(
    Map<String, ZoneWords> zones,
    Map<String, FindingWords> findings,
    Map<String, PlaceWords> neverPress,
    Map<String, MuscleWords> muscles,
    Map<String, PointWords> points) {

  /**
   * A zone.
   *
   * @param label alone: "Temple"
   * @param sided with its side: "{side} temple"
   * @param yours as a part of the person: "your {side} temple"; where a language has no such words,
   *     the same as sided
   */
  public record ZoneWords(String label, String sided, String yours) {}

  /** A finding: alone ("turning your head") and as a question. */
  public record FindingWords(String label, String question) {}

  /** A never-press place and why. */
  public record PlaceWords(String label, String why) {}

  /** A muscle: its plain name first. */
  public record MuscleWords(
      String plain,
      String english,
      Described<List<String>> otherNames,
      Described<String> attachments,
      Described<String> action,
      Described<String> overload,
      Described<String> limits,
      Described<String> otherSigns,
      Described<String> keepQuiet,
      Described<String> lookAlikes,
      Described<String> caution) {
    /** Other names and abbreviations; empty where none is in use. */
    public List<String> synonyms() {
      return otherNames.given().orElse(List.of());
    }
  }

  /** A technique: in a line, and how it is done. */
  public record TechniqueWords(String brief, String how) {}

  /** A movement or stretch: the instruction, and its detail. */
  public record ExerciseWords(String title, String detail) {}

  /** A trigger point. Techniques and unsuitable tools are keyed by the tool. */
  public record PointWords(
      String where,
      List<String> find,
      String feels,
      Map<Tool, TechniqueWords> techniques,
      Map<Tool, String> unsuitable,
      List<String> dos,
      List<String> donts,
      Optional<ExerciseWords> movement,
      Optional<ExerciseWords> stretch,
      Optional<String> professional) {
    public PointWords {
      find = List.copyOf(find);
      techniques = Map.copyOf(techniques);
      unsuitable = Map.copyOf(unsuitable);
      dos = List.copyOf(dos);
      donts = List.copyOf(donts);
    }

    /** Everything that is said of it, in no order. */
    public Stream<String> sentences() {
      return Stream.of(
              Stream.of(where, feels),
              find.stream(),
              techniques.values().stream().flatMap(t -> Stream.of(t.brief(), t.how())),
              unsuitable.values().stream(),
              dos.stream(),
              donts.stream(),
              Stream.of(movement, stretch)
                  .flatMap(Optional::stream)
                  .flatMap(e -> Stream.of(e.title(), e.detail())),
              professional.stream())
          .flatMap(s -> s);
    }
  }

  public Prose {
    zones = Map.copyOf(zones);
    findings = Map.copyOf(findings);
    neverPress = Map.copyOf(neverPress);
    muscles = Map.copyOf(muscles);
    points = Map.copyOf(points);
  }

  /** Every entry of the knowledge base that has no words here, and words that belong to none. */
  public List<Problem> problems(KnowledgeBase base) {
    List<Problem> problems = new ArrayList<>();
    compare(problems, "zone", base.zones().stream().map(z -> z.id()).toList(), zones);
    compare(problems, "finding", base.findings().stream().map(Finding::id).toList(), findings);
    compare(
        problems,
        "never-press place",
        base.neverPress().stream().map(NeverPressPlace::id).toList(),
        neverPress);
    compare(problems, "muscle", base.muscles().stream().map(Muscle::id).toList(), muscles);
    compare(problems, "point", base.points().stream().map(TriggerPoint::id).toList(), points);
    for (TriggerPoint point : base.points()) {
      PointWords words = points.get(point.id());
      if (words != null) {
        compare(problems, point, words);
      }
    }
    return List.copyOf(problems);
  }

  private static void compare(
      List<Problem> problems, String kind, Collection<String> ids, Map<String, ?> words) {
    ids.stream()
        .filter(id -> !words.containsKey(id))
        .forEach(id -> problems.add(new Problem(id, "this " + kind + " has no words")));
    words.keySet().stream()
        .filter(id -> !ids.contains(id))
        .sorted()
        .forEach(id -> problems.add(new Problem(id, "words for an unknown " + kind)));
  }

  private static void compare(List<Problem> problems, TriggerPoint point, PointWords words) {
    for (Technique technique : point.techniques()) {
      if (!words.techniques().containsKey(technique.tool())) {
        problems.add(new Problem(point.id(), "no words for " + technique.tool().key()));
      }
    }
    if (!words.unsuitable().keySet().equals(point.unsuitable())) {
      problems.add(new Problem(point.id(), "words for other unsuitable tools"));
    }
    boolean told = point.movement().given().isPresent() == words.movement().isPresent();
    if (!told || point.stretch().given().isPresent() != words.stretch().isPresent()) {
      problems.add(new Problem(point.id(), "movement or stretch differs from its words"));
    }
    if ((point.pointClass() == PointClass.PROFESSIONAL_ONLY) != words.professional().isPresent()) {
      problems.add(new Problem(point.id(), "the reason for its class is missing or too much"));
    }
    if (words.find().size() < 3 || words.find().size() > 5) {
      problems.add(new Problem(point.id(), "three to five finding steps are needed"));
    }
  }
}
