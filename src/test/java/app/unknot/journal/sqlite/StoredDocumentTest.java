package app.unknot.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.journal.Entries;
import app.unknot.journal.HealthRecord;
import app.unknot.journal.JournalEntry;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Seen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as they lie on people's disks. What fails here needs a new step of the schema. */
class StoredDocumentTest {
  private static final List<Seen> EVERYTHING =
      List.of(
          new Seen(Seen.About.EVERYTHING, Optional.empty(), Instant.parse("2026-11-19T18:00:00Z")));

  private static List<String> stored(int version) throws IOException {
    String name = "stored-" + version + ".jsonl";
    try (InputStream in =
        Objects.requireNonNull(StoredDocumentTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void whatThisVersionWritesIsRead() throws IOException {
    assertThat(stored(4).stream().map(line -> Documents.read(line, Change.class)))
        .containsExactly(Change.of(1, false, Entries.full(1)), Change.of(2, Entries.health()));
  }

  @Test
  void whatTheFirstVersionWroteIsStillRead() throws IOException, SQLException {
    String health = document(1, "health");
    assertThat(migrated(1, health))
        .isEqualTo(
            new HealthRecord(
                unchanged(Entries.health().profile()),
                Entries.health().warnings(),
                EVERYTHING,
                List.of(),
                Optional.empty()));
    HealthRecord ageless = migrated(1, health.replace("\"age\":44", "\"age\":null"));
    assertThat(ageless.profile().aged()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aSessionThatAnOlderVersionKeptHasNoStepsButItsPresses(int version)
      throws IOException, SQLException {
    assertThat(document(version, "entry")).doesNotContain("steps");
    assertThat(migrated(version, "entry", document(version, "entry"), JournalEntry.class))
        .isEqualTo(Entries.withoutSteps(Entries.full(1)));
  }

  @Test
  void whatTheThirdVersionKeptAboutHealthIsAsItWas() throws IOException, SQLException {
    assertThat(migrated(3, document(3, "health"))).isEqualTo(Entries.health());
  }

  @Test
  @Tag("H-16")
  void aLookThatTheSecondVersionKeptIsOneAtEverything() throws IOException, SQLException {
    String health = document(2, "health");
    HealthRecord now = Entries.health();
    assertThat(migrated(2, health))
        .isEqualTo(
            new HealthRecord(
                unchanged(now.profile()),
                now.warnings(),
                EVERYTHING,
                now.extensions(),
                now.emergencyNumber()));
    HealthRecord unseen =
        migrated(2, health.replace("\"seen\":\"2026-11-19T18:00:00Z\"", "\"seen\":null"));
    assertThat(unseen.seen()).isEmpty();
  }

  /** The same as it was when an answer could not be changed between two checks. */
  private static HealthProfile unchanged(HealthProfile now) {
    return new HealthProfile(
        now.age(),
        now.aged(),
        now.answers(),
        now.cleared(),
        now.where(),
        now.checked(),
        now.spots());
  }

  /** A document that a version wrote: the entry of the first line, the health of the last. */
  private static String document(int version, String kind) throws IOException {
    List<String> lines = stored(version);
    String line = kind.equals("entry") ? lines.getFirst() : lines.getLast();
    return Documents.tree(line).path(kind).toString();
  }

  private static HealthRecord migrated(int version, String health) throws SQLException {
    return migrated(version, "health", health, HealthRecord.class);
  }

  /** A document of an older version, brought to this one in a database. */
  private static <T> T migrated(int version, String table, String document, Class<T> type)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      new Schema(Schema.CURRENT.steps().subList(0, version)).migrate(connection);
      String put =
          table.equals("entry")
              ? "INSERT INTO entry (id, number, deleted, body) VALUES ('1', 1, 0, ?)"
              : "INSERT INTO health (id, number, body) VALUES (1, 1, ?)";
      try (PreparedStatement insert = connection.prepareStatement(put)) {
        insert.setString(1, document);
        insert.executeUpdate();
      }
      Schema.CURRENT.migrate(connection);
      try (ResultSet row = connection.createStatement().executeQuery("SELECT body FROM " + table)) {
        return Documents.read(row.getString(1), type);
      }
    }
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
        stored(4).getFirst().replace("\"rating\":{\"value\":6}", "\"rating\":{\"value\":61}");
    assertThat(wrong).isNotEqualTo(stored(4).getFirst());
    assertThatThrownBy(() -> Documents.read(wrong, Change.class))
        .isInstanceOf(Documents.UnreadableDocument.class)
        .hasMessageNotContaining("61");
  }
}
