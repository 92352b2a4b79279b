package app.unknot.journal.sqlite;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainRating;
import app.unknot.journal.Entries;
import app.unknot.journal.HealthRecord;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:12:00Z");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("data").resolve("journal.db");
  }

  private SqliteJournal open() {
    return SqliteJournal.open(file(), NOW);
  }

  @Test
  void whatIsKeptIsReadBackTheSame() {
    try (SqliteJournal journal = open()) {
      assertThat(journal.keep(Entries.full(1))).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(journal.keep(Entries.health())).isEqualTo(Kept.IN_THE_JOURNAL);
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(Entries.full(1));
      assertThat(journal.entry(id(1))).contains(Entries.full(1));
      assertThat(journal.health()).isEqualTo(Entries.health());
      assertThat(journal.setAside()).isEmpty();
    }
  }

  @Test
  void anEmptyJournalHasNothingOnFile() {
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).isEmpty();
      assertThat(journal.health()).isEqualTo(HealthRecord.EMPTY);
      assertThat(journal.kept()).isEqualTo(Kept.IN_THE_JOURNAL);
    }
  }

  @Test
  void keepingAnEntryAgainReplacesIt() {
    JournalEntry corrected =
        Entries.full(1).withAfter(new PainRating(7)).withNote("worse", Set.of("sport"));
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.full(1));
      journal.keep(corrected);
      assertThat(journal.entries()).containsExactly(corrected);
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(corrected);
    }
  }

  @Test
  void theNewestComesFirstWhateverTheOffsetSays() {
    JournalEntry berlin = Entries.plain(1, EVENING);
    JournalEntry later =
        Entries.plain(2, EVENING.plusSeconds(1).withOffsetSameInstant(ZoneOffset.ofHours(-9)));
    try (SqliteJournal journal = open()) {
      journal.keep(later);
      journal.keep(berlin);
      assertThat(journal.entries()).containsExactly(later, berlin);
    }
  }

  @Test
  void aDeleteIsUndoneWhole() {
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.full(1));
      assertThat(journal.delete(id(1))).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(journal.entries()).isEmpty();
      assertThat(journal.entry(id(1))).isEmpty();
      assertThat(journal.restore(id(1))).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(journal.entries()).containsExactly(Entries.full(1));
      assertThatThrownBy(() -> journal.restore(id(1))).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> journal.delete(id(2))).isInstanceOf(IllegalArgumentException.class);
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(Entries.full(1));
    }
  }

  @Test
  void aDeletedSessionStillCountsForTwoWeeksButItsWordsAreGone() throws IOException {
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.full(1));
      journal.delete(id(1));
      assertThat(journal.counted()).containsExactly(Entries.full(1));
    }
    assertThat(content())
        .as("once it is closed they are not on the disk")
        .doesNotContain("Long call", "head-temple")
        .contains("NUMB_OR");
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).isEmpty();
      assertThat(journal.counted()).containsExactly(Entries.full(1).withoutWords());
      assertThatThrownBy(() -> journal.restore(id(1))).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(content()).doesNotContain("Long call", "head-temple").contains("NUMB_OR");
    try (SqliteJournal journal = SqliteJournal.open(file(), NOW.plus(Duration.ofDays(14)))) {
      assertThat(journal.counted()).isEmpty();
    }
    assertThat(content()).doesNotContain("NUMB_OR");
  }

  private String content() throws IOException {
    return new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
  }

  @Test
  void theFilesAreTheOwnersAlone() throws IOException {
    open().close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void foreignKeysAreOnAndOneWholeFileIsLeft() throws SQLException, IOException {
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.full(1));
      Database database = new Database(file(), Database.Connector.SQLITE);
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(database, "journal_mode")).isEqualTo("delete");
      assertThat(pragma(database, "synchronous")).isEqualTo("3");
      assertThat(pragma(database, "secure_delete")).isEqualTo("1");
      assertThat(pragma(database, "user_version")).isEqualTo("4");
    }
    try (var files = Files.list(file().getParent())) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("journal.db", "journal.db.lock");
    }
  }

  private static String pragma(Database database, String name) throws SQLException {
    return database.read(connection -> {
      try (Statement sql = connection.createStatement();
          var row = sql.executeQuery("PRAGMA " + name)) {
        return row.getString(1);
      }
    });
  }
}
