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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A row of a list is short, and names everything that its question names. */
@Tag("H-54")
class RowsTest {
  private static final int MOST_WORDS = 23;

  private static final List<Question> ROWS = rows();
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
        assertThat(row(row, language).split(" ", -1))
            .as(row.id())
            .hasSizeLessThanOrEqualTo(MOST_WORDS);
      }
    }
  }

  /** What is written in a row, in small letters. */
  private static String row(Question question, Locale language) {
    QuestionWords words = new QuestionWords(new Texts(language), question);
    return (words.brief() + " " + words.detail().orElse("")).strip().toLowerCase(language);
  }

  private static String[] words(String list) {
    return list.toLowerCase(Locale.ROOT).split(",", -1);
  }

  private static List<Question> rows() {
    try (InputStream in = open("/app/unknot/knowledge/safety.json")) {
      return SafetyReader.read(in).questions().stream().filter(CheckAnswers::isListed).toList();
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
