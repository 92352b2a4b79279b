package app.unknot.knowledge.json;

import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.FindingWords;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Prose.PlaceWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Prose.ZoneWords;
import app.unknot.knowledge.json.KnowledgeFiles.Index;
import app.unknot.knowledge.json.KnowledgeFiles.MuscleWordsEntry;
import app.unknot.knowledge.json.KnowledgeFiles.PointWordsEntry;
import app.unknot.knowledge.json.KnowledgeFiles.VocabularyWords;
import app.unknot.knowledge.json.KnowledgeReader.Files;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The words of the knowledge base in another language. A file may hold only some entries, and an
 * entry only some of its fields: English stands in for the rest, field by field. What a pack said
 * in its own words stays as the pack says it.
 */
public final class Translation {
  private final JsonMapper mapper = StrictJson.mapper();
  private final String language;
  private final Files files;
  private final Knowledge english;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> partly = new HashSet<>();

  /**
   * What came of it.
   *
   * @param english ids of muscles and points of which something is still English
   */
  public record Translated(Prose prose, Set<String> english) {
    public Translated {
      english = Set.copyOf(english);
    }
  }

  private Translation(String language, Files files, Knowledge english) {
    this.language = language;
    this.files = files;
    this.english = english;
  }

  /**
   * The words that are shipped for a language, over those of the knowledge.
   *
   * @param language its code of two letters
   * @throws BrokenKnowledgeException with all problems, where there are any
   */
  public static Translated shipped(String language, Knowledge knowledge) {
    return read(language, KnowledgeReader::resource, knowledge);
  }

  /** The same from other files. */
  public static Translated read(String language, Files files, Knowledge knowledge) {
    return new Translation(language, files, knowledge).read();
  }

  private Translated read() {
    Prose before = english.prose();
    Map<String, MuscleWords> muscles = new HashMap<>(before.muscles());
    Map<String, PointWords> points = new HashMap<>(before.points());
    partly.addAll(muscles.keySet());
    partly.addAll(points.keySet());
    for (String region : regions()) {
      String file = "/" + region + ".json";
      Optional<ObjectNode> own = tree(language + file);
      if (own.isPresent()) {
        ObjectNode shipped = tree("en" + file).orElseThrow();
        translate(own.get(), shipped, "muscles", muscles, this::muscle);
        translate(own.get(), shipped, "points", points, this::point);
        refuseOthers(own.get(), language + file);
      }
    }
    Prose prose = vocabulary(before, muscles, points);
    problems.addAll(prose.problems(english.base()));
    if (!problems.isEmpty()) {
      throw new BrokenKnowledgeException(problems);
    }
    return new Translated(prose, partly);
  }

  private <T> void translate(
      ObjectNode own,
      ObjectNode shipped,
      String kind,
      Map<String, T> words,
      Function<ObjectNode, T> converted) {
    JsonNode entries = own.path(kind);
    for (Map.Entry<String, JsonNode> entry : entries.properties()) {
      String id = entry.getKey();
      if (!(shipped.path(kind).get(id) instanceof ObjectNode original)
          || !(entry.getValue() instanceof ObjectNode translation)) {
        problems.add(new Problem(id, "words in " + language + " for nothing that is known"));
        continue;
      }
      try {
        if (converted.apply(original).equals(words.get(id))) {
          words.put(id, converted.apply(original.deepCopy().setAll(translation)));
          if (translation.propertyNames().containsAll(original.propertyNames())) {
            partly.remove(id);
          }
        }
      } catch (RuntimeException e) {
        problems.add(new Problem(id, String.valueOf(e.getMessage())));
      }
    }
  }

  private void refuseOthers(ObjectNode own, String file) {
    own.propertyNames().stream()
        .filter(name -> !Set.of("muscles", "points").contains(name))
        .forEach(name -> problems.add(new Problem(file, "“" + name + "” has no place here")));
  }

  private Prose vocabulary(
      Prose before, Map<String, MuscleWords> muscles, Map<String, PointWords> points) {
    Map<String, ZoneWords> zones = new HashMap<>(before.zones());
    Map<String, FindingWords> findings = new HashMap<>(before.findings());
    Map<String, PlaceWords> places = new HashMap<>(before.neverPress());
    String file = language + "/vocabulary.json";
    tree(file)
        .ifPresent(own -> {
          ObjectNode all = mapper.createObjectNode();
          for (String kind : List.of("zones", "yours", "findings", "neverPress")) {
            all.putObject(kind);
          }
          VocabularyWords words = mapper.treeToValue(all.setAll(own), VocabularyWords.class);
          zones.putAll(words.zoneWords());
          words
              .findings()
              .forEach((id, f) -> findings.put(id, new FindingWords(f.label(), f.question())));
          words.neverPress().forEach((id, p) -> places.put(id, new PlaceWords(p.label(), p.why())));
        });
    return new Prose(zones, findings, places, muscles, points);
  }

  private MuscleWords muscle(ObjectNode entry) {
    return ProseConverter.muscle(mapper.treeToValue(entry, MuscleWordsEntry.class));
  }

  private PointWords point(ObjectNode entry) {
    return ProseConverter.point(mapper.treeToValue(entry, PointWordsEntry.class));
  }

  private List<String> regions() {
    return mapper.treeToValue(tree("index.json").orElseThrow(), Index.class).regions();
  }

  /** The object in a file; empty where there is no such file. */
  private Optional<ObjectNode> tree(String path) {
    try (InputStream in = files.open(path)) {
      if (mapper.readTree(in) instanceof ObjectNode object) {
        return Optional.of(object);
      }
      throw new BrokenKnowledgeException(List.of(new Problem(path, "no object")));
    } catch (FileNotFoundException | NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | JacksonException e) {
      throw new BrokenKnowledgeException(
          List.of(new Problem(path, String.valueOf(e.getMessage()))));
    }
  }
}
