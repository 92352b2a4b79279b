package app.unknot.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.unknot.body.Region;
import app.unknot.knowledge.QualityFindings.Entry;
import app.unknot.knowledge.QualityFindings.Kind;
import app.unknot.knowledge.json.KnowledgeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what is in the knowledge and what asks for a look; docs/knowledge.md holds its text. */
final class QualityReport {
  private static final String REVIEWED = "/app/unknot/knowledge/reviewed.csv";

  private final KnowledgeReader.Knowledge knowledge;
  private final KnowledgeBase base;
  private final List<String> lines = new ArrayList<>();

  QualityReport(KnowledgeReader.Knowledge knowledge) {
    this.knowledge = knowledge;
    this.base = knowledge.base();
  }

  /** Prints the report in Markdown. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    out.println(new QualityReport(KnowledgeReader.shipped()).text());
  }

  /** What was reviewed and may stay, with the reason. */
  static Map<Entry, String> reviewed() {
    try (InputStream in = QualityReport.class.getResourceAsStream(REVIEWED)) {
      Map<Entry, String> reviewed = new LinkedHashMap<>();
      new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\\|", -1))
          .forEach(row ->
              reviewed.put(
                  new Entry(
                      Kind.valueOf(row[0].strip().toUpperCase(Locale.ROOT).replace('-', '_')),
                      row[1].strip()),
                  row[2].strip()));
      return reviewed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    counts();
    regions();
    grades();
    lines.add("");
    lines.add("| field | given | not described | share | not applicable |");
    lines.add("|---|---|---|---|---|");
    lines.addAll(new FieldShares(base, knowledge.prose()).rows());
    findings();
    return String.join("\n", lines);
  }

  private void counts() {
    long spellings = knowledge.phrases().all().stream().mapToLong(p -> p.spellings().size()).sum();
    lines.add("| what | count |");
    lines.add("|---|---|");
    count("muscles and parts", base.muscles().size());
    count("trigger points", base.points().size());
    count("zones", base.zones().size());
    count("never-press places", base.neverPress().size());
    count("activities", findings(Finding.Kind.AGGRAVATOR));
    count("symptoms", findings(Finding.Kind.SYMPTOM));
    count("phrases", knowledge.phrases().all().size());
    count("spellings of phrases", spellings);
    count("phrases with a warning", warnings());
    count("sources", base.sources().size());
  }

  private void count(String what, long count) {
    lines.add("| " + what + " | " + count + " |");
  }

  private long findings(Finding.Kind kind) {
    return base.findings().stream().filter(f -> f.kind() == kind).count();
  }

  private long warnings() {
    return knowledge.phrases().all().stream()
        .map(Phrase::warning)
        .filter(Optional::isPresent)
        .count();
  }

  private void regions() {
    lines.add("");
    lines.add("| region | muscles | points | self-press | self-light | professional-only |");
    lines.add("|---|---|---|---|---|---|");
    for (Region region : QualityFindings.regions(base)) {
      List<TriggerPoint> points =
          base.points().stream().filter(p -> base.muscleOf(p).region() == region).toList();
      long muscles = base.muscles().stream().filter(m -> m.region() == region).count();
      lines.add(
          "| %s | %d | %d | %s |"
              .formatted(
                  region.key(),
                  muscles,
                  points.size(),
                  Stream.of(PointClass.values())
                      .map(c -> points.stream().filter(p -> p.pointClass() == c).count())
                      .map(String::valueOf)
                      .collect(Collectors.joining(" | "))));
    }
  }

  private void grades() {
    lines.add("");
    lines.add("| grade | pattern | technique | anatomy | overload |");
    lines.add("|---|---|---|---|---|");
    for (Grade grade : Grade.values()) {
      lines.add(
          "| %s | %d | %d | %d | %d |"
              .formatted(
                  grade.key(),
                  points(grade, TriggerPoint::patternEvidence),
                  points(grade, TriggerPoint::techniqueEvidence),
                  muscles(grade, Muscle::anatomy),
                  muscles(grade, Muscle::overload)));
    }
  }

  private long points(Grade grade, Function<TriggerPoint, Evidence> evidence) {
    return base.points().stream().filter(p -> evidence.apply(p).grade() == grade).count();
  }

  private long muscles(Grade grade, Function<Muscle, Evidence> evidence) {
    return base.muscles().stream().filter(m -> evidence.apply(m).grade() == grade).count();
  }

  private void findings() {
    List<Entry> entries = QualityFindings.of(base, knowledge.phrases());
    Map<Entry, String> reviewed = reviewed();
    lines.add("");
    lines.add("| asks for a look | found | reviewed | open |");
    lines.add("|---|---|---|---|");
    for (Kind kind : Kind.values()) {
      List<Entry> found = entries.stream().filter(e -> e.kind() == kind).toList();
      long settled = found.stream().filter(reviewed::containsKey).count();
      lines.add(
          "| %s | %d | %d | %d |"
              .formatted(kind.heading(), found.size(), settled, found.size() - settled));
    }
    entries.stream()
        .filter(e -> !reviewed.containsKey(e))
        .forEach(e -> lines.add("- open: " + e.kind().heading() + ": " + e.subject()));
  }
}
