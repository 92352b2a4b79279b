package app.unknot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.session.Ending;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalWordsTest {
  private static Properties bundle(String name) {
    Properties words = new Properties();
    try (var in =
        Objects.requireNonNull(
            JournalWordsTest.class.getResourceAsStream("/app/unknot/text/" + name + ".properties"),
            name)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Stream<String> failures() {
    return Stream.concat(
        Stream.of(JournalFailure.Kind.values()).map(JournalFailure.Kind::key),
        Stream.of("knowledge-missing", "knowledge-broken", "waiting-damaged", "figure-missing"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureSaysWhatHappenedWhatIsSafeAndWhatToDo(String kind) {
    assertThat(bundle("failure").stringPropertyNames())
        .contains(
            "failure." + kind + ".title",
            "failure." + kind + ".what",
            "failure." + kind + ".safe",
            "failure." + kind + ".do");
  }

  @Test
  void everyEndingHasItsWords() {
    for (Ending.Kind kind : Ending.Kind.values()) {
      assertThat(bundle("progress").stringPropertyNames())
          .contains("progress.ending." + kind.key());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"failure", "finish", "progress"})
  void everySentenceIsAMessageThatKeepsItsNumbersApart(String name) {
    Properties words = bundle(name);
    assertThat(words).hasSizeGreaterThan(20);
    for (String key : words.stringPropertyNames()) {
      String sentence = words.getProperty(key);
      assertThat(key).startsWith(name + ".");
      assertThat(sentence).as(key).isNotBlank().doesNotContain("'", "!", " should ", "  ");
      assertThat(new MessageFormat(sentence).format(new Object[] {2, 3, 4, 5, 6}))
          .as(key)
          .doesNotContain("{");
    }
  }

  @Test
  void oneAndManyReadWell() {
    Properties finish = bundle("finish");
    String summary = finish.getProperty("finish.summary");
    assertThat(MessageFormat.format(summary, "Right shoulder top", 1, 1))
        .isEqualTo("Right shoulder top. 1 minute, 1 hold.");
    assertThat(MessageFormat.format(summary, "Right shoulder top", 12, 3))
        .isEqualTo("Right shoulder top. 12 minutes, 3 holds.");
    String pressing = bundle("progress").getProperty("progress.session.pressing");
    assertThat(MessageFormat.format(pressing, 0, 30)).isEqualTo("30 s of pressing.");
    assertThat(MessageFormat.format(pressing, 1, 5)).isEqualTo("1 min 5 s of pressing.");
    assertThat(MessageFormat.format(pressing, 2, 0)).isEqualTo("2 min 0 s of pressing.");
  }
}
