package app.unknot.knowledge.json;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.Origin;
import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.PhraseBook;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.FindingWords;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Prose.PlaceWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeFiles.Index;
import app.unknot.knowledge.json.KnowledgeFiles.NeverPress;
import app.unknot.knowledge.json.KnowledgeFiles.PhraseList;
import app.unknot.knowledge.json.KnowledgeFiles.RegionFacts;
import app.unknot.knowledge.json.KnowledgeFiles.RegionWords;
import app.unknot.knowledge.json.KnowledgeFiles.Vocabulary;
import app.unknot.knowledge.json.KnowledgeFiles.VocabularyWords;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the knowledge files, strictly, and reports everything that is wrong with them at once. */
public final class KnowledgeReader {
  private final JsonMapper mapper = StrictJson.mapper();
  private final Files files;
  private final List<Problem> problems = new ArrayList<>();

  /** Where the files are. */
  @FunctionalInterface
  public interface Files {
    /**
     * Opens a file.
     *
     * @param path relative to the knowledge folder
     * @throws IOException where it is missing or cannot be read
     */
    InputStream open(String path) throws IOException;
  }

  /** Knowledge that passed every check, with its English words and the vocabulary of the search. */
  public record Knowledge(KnowledgeBase base, Prose prose, PhraseBook phrases) {}

  private KnowledgeReader(Files files) {
    this.files = files;
  }

  /**
   * Reads the knowledge that is shipped with the product.
   *
   * @throws BrokenKnowledgeException with all problems, where there are any
   */
  public static Knowledge shipped() {
    return read(KnowledgeReader::resource);
  }

  /**
   * Reads knowledge from files.
   *
   * @throws BrokenKnowledgeException with all problems, where there are any
   */
  public static Knowledge read(Files files) {
    return new KnowledgeReader(files).read();
  }

  static InputStream resource(String path) throws IOException {
    InputStream in = KnowledgeReader.class.getResourceAsStream("/app/unknot/knowledge/" + path);
    if (in == null) {
      throw new FileNotFoundException("the file is missing");
    }
    return in;
  }

  private Knowledge read() {
    Index index = file("index.json", Index.class);
    Vocabulary vocabulary = file("vocabulary.json", Vocabulary.class);
    FactsConverter convert = whole("vocabulary.json", () -> new FactsConverter(vocabulary));
    List<NeverPressPlace> places = new ArrayList<>();
    for (var entry : file("never-press.json", NeverPress.class).places()) {
      collect(entry.id(), () -> places.add(convert.place(entry)));
    }
    Map<String, Muscle> muscles = new LinkedHashMap<>();
    List<TriggerPoint> points = new ArrayList<>();
    for (String region : index.regions()) {
      region(file("regions/" + region + ".json", RegionFacts.class), convert, muscles, points);
    }
    convert.muscleNames().stream()
        .filter(id -> !muscles.containsKey(id))
        .sorted()
        .forEach(id -> problems.add(new Problem(id, "this muscle is named but not described")));
    failOnProblems();
    KnowledgeBase base;
    try {
      base =
          new KnowledgeBase(
              index.version(),
              convert.zones(),
              List.copyOf(muscles.values()),
              points,
              convert.findings(),
              convert.sources(),
              places);
    } catch (IllegalArgumentException e) {
      throw new BrokenKnowledgeException(List.of(new Problem("ids", message(e))));
    }
    Prose prose = prose(index);
    problems.addAll(base.problems());
    problems.addAll(prose.problems(base));
    PhraseBook phrases = phrases();
    problems.addAll(phrases.problems(base));
    failOnProblems();
    return new Knowledge(base, prose, phrases);
  }

  private void region(
      RegionFacts facts,
      FactsConverter convert,
      Map<String, Muscle> muscles,
      List<TriggerPoint> points) {
    for (var entry : facts.muscles()) {
      collect(
          entry.id(),
          () -> {
            if (muscles.put(entry.id(), convert.muscle(entry)) != null) {
              throw new IllegalArgumentException("described twice");
            }
          });
    }
    for (var entry : facts.points()) {
      Muscle muscle = muscles.get(entry.muscle());
      if (muscle == null) {
        problems.add(new Problem(entry.id(), "its muscle is not described in its file"));
      } else {
        collect(entry.id(), () -> points.add(convert.point(entry, muscle, Origin.SHIPPED)));
      }
    }
  }

  private Prose prose(Index index) {
    VocabularyWords vocabulary = file("en/vocabulary.json", VocabularyWords.class);
    Map<String, MuscleWords> muscles = new HashMap<>();
    Map<String, PointWords> points = new HashMap<>();
    for (String region : index.regions()) {
      RegionWords words = file("en/" + region + ".json", RegionWords.class);
      words
          .muscles()
          .forEach((id, entry) -> collect(id, () -> muscles.put(id, ProseConverter.muscle(entry))));
      words
          .points()
          .forEach((id, entry) -> collect(id, () -> points.put(id, ProseConverter.point(entry))));
    }
    Map<String, FindingWords> findings = new HashMap<>();
    vocabulary
        .findings()
        .forEach((id, w) -> findings.put(id, new FindingWords(w.label(), w.question())));
    Map<String, PlaceWords> places = new HashMap<>();
    vocabulary.neverPress().forEach((id, w) -> places.put(id, new PlaceWords(w.label(), w.why())));
    return new Prose(vocabulary.zoneWords(), findings, places, muscles, points);
  }

  private PhraseBook phrases() {
    List<Phrase> phrases = new ArrayList<>();
    for (var entry : file("phrases/en.json", PhraseList.class).phrases()) {
      collect(
          entry.say().isEmpty() ? "phrases/en.json" : entry.say().getFirst(),
          () -> phrases.add(ProseConverter.phrase(entry)));
    }
    return new PhraseBook(phrases);
  }

  private <T> T file(String path, Class<T> type) {
    try (InputStream in = files.open(path)) {
      return mapper.readValue(in, type);
    } catch (IOException | JacksonException e) {
      problems.add(new Problem(path, message(e)));
      throw new BrokenKnowledgeException(problems);
    }
  }

  private <T> T whole(String path, Supplier<T> conversion) {
    try {
      return conversion.get();
    } catch (RuntimeException e) {
      problems.add(new Problem(path, message(e)));
      throw new BrokenKnowledgeException(problems);
    }
  }

  private void collect(String id, Runnable conversion) {
    try {
      conversion.run();
    } catch (RuntimeException e) {
      problems.add(new Problem(id, message(e)));
    }
  }

  private void failOnProblems() {
    if (!problems.isEmpty()) {
      throw new BrokenKnowledgeException(problems);
    }
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
