package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Region;
import app.unknot.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is asked is the question bank, word for word. {@code questions.csv} beside this test is a
 * copy of it. What differs on purpose stands here and in docs/safety.md.
 */
@Tag("H-54")
class QuestionBankTest {
  /** Asked beside the bank, because its decisions need them. */
  private static final Set<String> BEYOND =
      Set.of(
          "unwell-fever",
          "after-neck-work",
          "after-leg-work",
          "spot-shingles",
          "head-migraine-now");

  /** Columns that differ, with the reason. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "pregnancy-warning short_check",
          "not only in pregnancy: these signs are dangerous for six weeks after a birth, too",
          "leg-hard-exercise regions",
          "the hip as well: the massage gun may be used there");

  private static final Pattern FIELD = Pattern.compile("\"[^\"]*\"|[^,]+");
  private static final List<Row> BANK = bank();

  /** A line of the bank. */
  private record Row(
      String id,
      String group,
      String regions,
      String shortCheck,
      String question,
      String consequence) {
    Question asked() {
      return RULES.question(id).orElseThrow();
    }

    List<Rule> rules() {
      return RULES.rules().stream()
          .filter(rule -> rule.when().questions().anyMatch(id::equals))
          .toList();
    }
  }

  private static List<Row> bank() {
    try (var in =
        Objects.requireNonNull(QuestionBankTest.class.getResourceAsStream("questions.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(QuestionBankTest::row)
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Row row(String line) {
    List<String> f =
        FIELD.matcher(line).results().map(field -> field.group().replace("\"", "")).toList();
    assertThat(f).as(line).hasSize(6);
    return new Row(f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5));
  }

  @Test
  void everyQuestionOfTheBankIsAskedInItsOwnWords() {
    Texts texts = new Texts(Locale.ENGLISH);
    Map<String, String> asked = new TreeMap<>();
    BANK.forEach(row -> asked.put(row.id(), texts.get("safety.question." + row.id())));

    assertThat(BANK).hasSize(76);
    assertThat(asked).isEqualTo(BANK.stream().collect(Collectors.toMap(Row::id, Row::question)));
  }

  @Test
  void whatIsAskedBesideTheBankIsKnown() {
    Set<String> ids = BANK.stream().map(Row::id).collect(Collectors.toSet());

    assertThat(RULES.questions().stream().map(Question::id).filter(id -> !ids.contains(id)))
        .containsExactlyInAnyOrderElementsOf(BEYOND);
  }

  @Test
  void itIsAskedWhereAndWhenTheBankSays() {
    List<String> otherwise = new ArrayList<>();
    otherwise.addAll(differing("group", (row, q) -> q.group().key().equals(row.group())));
    otherwise.addAll(differing("regions", QuestionBankTest::isWhere));
    otherwise.addAll(
        differing(
            "short_check", (row, q) -> (q.shortCheck() ? "yes" : "no").equals(row.shortCheck())));

    assertThat(otherwise).containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
  }

  private static List<String> differing(String column, BiPredicate<Row, Question> same) {
    return BANK.stream()
        .filter(row -> !same.test(row, row.asked()))
        .map(row -> row.id() + " " + column)
        .toList();
  }

  private static boolean isWhere(Row row, Question question) {
    Set<String> regions = question.regions().stream().map(Region::key).collect(Collectors.toSet());
    return row.regions().equals("all")
        ? regions.isEmpty()
        : regions.equals(Set.of(row.regions().split(" ", -1)));
  }

  /** The bank says what follows in words; each decision in them has a rule that looks at it. */
  @Test
  void whatFollowsHasARule() {
    for (Row row : BANK) {
      for (Decision decision : Decision.values()) {
        if (row.consequence().contains(decision.key())) {
          assertThat(row.rules()).as(row.id()).anyMatch(rule -> rule.decision() == decision);
        }
      }
      for (Urgency urgency : Urgency.values()) {
        if (row.consequence().contains("first " + urgency.key())) {
          assertThat(row.rules())
              .as(row.id())
              .anyMatch(rule -> rule.urgency().filter(urgency::equals).isPresent());
        }
      }
    }
  }
}
