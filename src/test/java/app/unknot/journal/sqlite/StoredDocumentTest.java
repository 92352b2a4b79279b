package app.unknot.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.journal.Entries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as they lie on people's disks. What fails here needs a new step of the schema. */
class StoredDocumentTest {
  private static List<String> stored() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            StoredDocumentTest.class.getResourceAsStream("stored-1.jsonl"), "stored-1.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void whatTheFirstVersionWroteIsStillRead() throws IOException {
    assertThat(stored().stream().map(line -> Documents.read(line, Change.class)))
        .containsExactly(Change.of(1, false, Entries.full(1)), Change.of(2, Entries.health()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "null",
        "[]",
        "{\"number\":1,\"deleted\":false}",
        "{\"number\":1,\"deleted\":false,\"entry\":null,\"health\":null,\"more\":1}"
      })
  void whatIsNoChangeIsRefused(String text) {
    assertThatThrownBy(() -> Documents.read(text, Change.class))
        .isInstanceOf(Documents.UnreadableDocument.class);
  }

  @Test
  void aRatingOutOfRangeIsRefusedWithoutBeingQuoted() throws IOException {
    String wrong =
        stored().getFirst().replace("\"rating\":{\"value\":6}", "\"rating\":{\"value\":61}");
    assertThat(wrong).isNotEqualTo(stored().getFirst());
    assertThatThrownBy(() -> Documents.read(wrong, Change.class))
        .isInstanceOf(Documents.UnreadableDocument.class)
        .hasMessageNotContaining("61");
  }
}
