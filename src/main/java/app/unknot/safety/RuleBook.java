package app.unknot.safety;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All questions and rules, as read from the safety file.
 *
 * @param questions in the order of asking
 * @param rules in the order of the file
 * @param words phrases to look for in free text, by group
 * @param neighbourhood which zone lies a hand's width from which
 * @param limbs the limbs and their roots
 * @param sources what the rules rest on
 */
public record RuleBook(
    List<Question> questions,
    List<Rule> rules,
    Map<String, Phrases> words,
    Neighbourhood neighbourhood,
    List<Limb> limbs,
    List<Source> sources) {
  public RuleBook {
    questions = List.copyOf(questions);
    rules = List.copyOf(rules);
    words = Map.copyOf(words);
    limbs = List.copyOf(limbs);
    sources = List.copyOf(sources);
    once("question", questions.stream().map(Question::id).toList());
    once("rule", rules.stream().map(Rule::id).toList());
    once("source", sources.stream().map(Source::id).toList());
  }

  private static void once(String kind, List<String> ids) {
    String twice =
        ids.stream()
            .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(e -> e.getValue() > 1)
            .map(Map.Entry::getKey)
            .sorted()
            .collect(Collectors.joining(", "));
    if (!twice.isEmpty()) {
      throw new IllegalArgumentException(kind + " stands twice: " + twice);
    }
  }

  /** The question with this id. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }

  /** The rule with this id. */
  public Optional<Rule> rule(String id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** The source with this id. */
  public Optional<Source> source(String id) {
    return sources.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Whether a yes to this question, as to a warning sign, is an emergency by itself. */
  public boolean isEmergency(String question) {
    return rules.stream()
        .anyMatch(r ->
            r.decision() == Decision.EMERGENCY && r.when().questions().anyMatch(question::equals));
  }

  /** Everything that does not fit together, here or with the knowledge; empty for sound rules. */
  public List<Problem> problems(KnowledgeBase base) {
    return new RuleReferences(this, base).problems();
  }
}
