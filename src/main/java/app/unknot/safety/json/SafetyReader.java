package app.unknot.safety.json;

import app.unknot.body.Region;
import app.unknot.knowledge.Source;
import app.unknot.safety.Answer;
import app.unknot.safety.Limb;
import app.unknot.safety.Neighbourhood;
import app.unknot.safety.Phrases;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.RuleBook;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the safety file. Unknown, missing, null, duplicate, trailing and coerced values are errors.
 */
public final class SafetyReader {
  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private SafetyReader() {}

  /**
   * The rules in this stream, which is left open.
   *
   * @throws UnreadableRules where it is not what it has to be
   */
  public static RuleBook read(InputStream in) throws UnreadableRules {
    try {
      return Entry.read("safety.json", STRICT.readTree(in), SafetyReader::book);
    } catch (JacksonException | Entry.Wrong wrong) {
      throw new UnreadableRules(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static RuleBook book(Entry e) {
    return new RuleBook(
        e.objects("questions", SafetyReader::question),
        e.objects("rules", RuleReader::read),
        e.object("words", t -> table(t, name -> new Phrases(t.texts(name)))),
        new Neighbourhood(
            bothWays(e.object("adjacent", t -> table(t, name -> Set.copyOf(t.texts(name))))),
            Set.copyOf(e.texts("crossing"))),
        e.objects("limbs", SafetyReader::limb),
        e.objects("sources", s -> new Source(s.text("id"), s.text("reference"))));
  }

  private static <T> Map<String, T> table(Entry e, Function<String, T> how) {
    Map<String, T> table = new LinkedHashMap<>();
    e.names().stream().filter(e::has).forEach(name -> table.put(name, how.apply(name)));
    return table;
  }

  /** A pair is written once; being near is mutual. */
  private static Map<String, Set<String>> bothWays(Map<String, Set<String>> once) {
    Map<String, Set<String>> both = new HashMap<>();
    once.forEach((a, near) ->
        near.forEach(b -> {
          both.computeIfAbsent(a, _ -> new HashSet<>()).add(b);
          both.computeIfAbsent(b, _ -> new HashSet<>()).add(a);
        }));
    return both;
  }

  private static Question question(Entry e) {
    return new Question(
        e.text("id"),
        e.word("group", QuestionGroup.class),
        e.word("kind", Question.Kind.class),
        Set.copyOf(e.words("regions", Region.class)),
        e.flag("shortCheck"),
        e.optional("asked", name -> e.object(name, ConditionReader::read)),
        e.word("worrying", Answer.class),
        e.optional("clearance", name -> RuleReader.period(e, e.text(name))));
  }

  private static Limb limb(Entry e) {
    return new Limb(
        e.text("id"),
        Set.copyOf(e.words("regions", Region.class)),
        Set.copyOf(e.words("rootRegions", Region.class)),
        Set.copyOf(e.texts("rootZones")));
  }
}
