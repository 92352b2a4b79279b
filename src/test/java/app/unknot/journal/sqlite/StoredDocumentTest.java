package app.unknot.journal.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.journal.Entries;
import app.unknot.journal.HealthRecord;
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
    assertThat(stored(3).stream().map(line -> Documents.read(line, Change.class)))
        .containsExactly(Change.of(1, false, Entries.full(1)), Change.of(2, Entries.health()));
  }

  @Test
  void whatTheFirstVersionWroteIsStillRead() throws IOException, SQLException {
    assertThat(Documents.read(stored(1).getFirst(), Change.class))
        .isEqualTo(Change.of(1, false, Entries.full(1)));
    String health = health(1);
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

  @Test
  @Tag("H-16")
  void aLookThatTheSecondVersionKeptIsOneAtEverything() throws IOException, SQLException {
    String health = health(2);
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

  /** The health document that a version wrote. */
  private static String health(int version) throws IOException {
    String change = stored(version).getLast();
    int start = change.indexOf("\"health\":") + "\"health\":".length();
    return change.substring(start, change.length() - 1);
  }

  /** A health document of an older version, brought to this one in a database. */
  private static HealthRecord migrated(int version, String health) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      new Schema(Schema.CURRENT.steps().subList(0, version)).migrate(connection);
      try (PreparedStatement put =
          connection.prepareStatement("INSERT INTO health (id, number, body) VALUES (1, 1, ?)")) {
        put.setString(1, health);
        put.executeUpdate();
      }
      Schema.CURRENT.migrate(connection);
      try (ResultSet row = connection.createStatement().executeQuery("SELECT body FROM health")) {
        return Documents.read(row.getString(1), HealthRecord.class);
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
        stored(1).getFirst().replace("\"rating\":{\"value\":6}", "\"rating\":{\"value\":61}");
    assertThat(wrong).isNotEqualTo(stored(1).getFirst());
    assertThatThrownBy(() -> Documents.read(wrong, Change.class))
        .isInstanceOf(Documents.UnreadableDocument.class)
        .hasMessageNotContaining("61");
  }
}
