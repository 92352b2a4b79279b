package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.safety.Question;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import app.unknot.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A row of a list is short, and names everything that its question names. What it is about stands
 * above it, for the eye that runs down the list.
 */
@Tag("H-54")
class RowsTest {
  private static final int MOST_WORDS = 23;

  /** Longer than this, a question has its topic above it. */
  private static final int GLANCE = 6;

  /**
   * Where no is the answer that worries, a topic would lead past the question; or it is asked
   * alone.
   */
  private static final Set<String> WITHOUT_TOPIC =
      Set.of(
          "head-usual",
          "foot-feel",
          "spot-soreness",
          "health-changed",
          "pregnancy-warning",
          "unwell-fever",
          "after-neck-work",
          "after-leg-work");

  private static final List<Question> ALL = all();
  private static final List<Question> ROWS = ALL.stream().filter(CheckAnswers::isListed).toList();
  private static final List<String[]> TELLING = telling();

  @Test
  void everyRowHasItsTellingWords() {
    assertThat(TELLING.stream().map(line -> line[0]))
        .containsExactlyInAnyOrderElementsOf(ROWS.stream().map(Question::id).toList());
  }

  @Test
  void noSignNoTimeAndNoExceptionOfAQuestionIsMissingInItsRow() {
    for (Question row : ROWS) {
      String[] telling =
          TELLING.stream().filter(line -> line[0].equals(row.id())).findFirst().orElseThrow();
      for (String word : words(telling[1])) {
        // At the beginning of a word: “arm” is not said by “warm”.
        assertThat(row(row, Locale.ENGLISH))
            .as(row.id())
            .containsPattern("\\b" + Pattern.quote(word));
      }
      assertThat(row(row, Locale.GERMAN)).as(row.id()).contains(words(telling[2]));
    }
  }

  @Test
  void noRowIsLong() {
    for (Question row : ROWS) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        assertThat(count(row(row, language))).as(row.id()).isLessThanOrEqualTo(MOST_WORDS);
      }
    }
  }

  @Test
  void everyLongQuestionSaysInAFewWordsWhatItIsAbout() {
    for (Question question : ALL) {
      for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        QuestionWords words = new QuestionWords(new Texts(language), question);
        String shown = CheckAnswers.isListed(question) ? words.brief() : words.sentence();
        if (WITHOUT_TOPIC.contains(question.id())) {
          assertThat(words.topic()).as(question.id()).isEmpty();
        } else if (count(shown) > GLANCE || words.topic().isPresent()) {
          assertThat(words.topic())
              .as(question.id())
              .hasValueSatisfying(topic -> assertThat(count(topic)).isLessThan(GLANCE));
        }
      }
    }
  }

  private static int count(String words) {
    return words.split(" ", -1).length;
  }

  /** What is written in a row, in small letters. */
  private static String row(Question question, Locale language) {
    QuestionWords words = new QuestionWords(new Texts(language), question);
    return (words.brief() + " " + words.detail().orElse("")).strip().toLowerCase(language);
  }

  private static String[] words(String list) {
    return list.toLowerCase(Locale.ROOT).split(",", -1);
  }

  private static List<Question> all() {
    try (InputStream in = open("/app/unknot/knowledge/safety.json")) {
      return SafetyReader.read(in).questions();
    } catch (IOException | UnreadableRules e) {
      throw new AssertionError(e);
    }
  }

  private static List<String[]> telling() {
    try (InputStream in = open("/app/unknot/safety/rows.csv")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().skip(1).map(line -> line.split(";", -1)).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(RowsTest.class.getResourceAsStream(resource));
  }
}
