package app.unknot.journal.sqlite;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainRating;
import app.unknot.journal.Entries;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.JournalFailure.Kind;
import app.unknot.journal.Kept;
import app.unknot.journal.Kept.Place;
import app.unknot.safety.History.Seen;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnwrittenTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:12:00Z");

  @TempDir Path folder;
  private Path file;
  private Path recovery;

  /** A disk that is in order until something is said about it. */
  private String trouble = "";

  private Duration patience = Duration.ZERO;

  @BeforeEach
  void fileInTheFolder() {
    file = folder.resolve("journal.db");
    recovery = folder.resolve("journal.db.waiting.jsonl");
  }

  private SqliteJournal open() {
    return SqliteJournal.open(file, NOW, Schema.CURRENT, this::connect);
  }

  private Connection connect(Path path, Duration most) throws SQLException {
    patience = most;
    Connection connection = Database.Connector.SQLITE.connect(path, most);
    if (!trouble.isEmpty()) {
      try (Statement sql = connection.createStatement()) {
        sql.execute(trouble);
      }
    }
    return connection;
  }

  private void fullDisk() {
    // SQLite then answers as it does when the disk has no more room.
    trouble = "PRAGMA max_page_count = 1";
  }

  private void readOnlyDisk() {
    trouble = "PRAGMA query_only = 1";
  }

  private static JournalEntry large(int number) {
    return Entries.full(number).withNote("x".repeat(20_000), Set.of());
  }

  private static void assertAside(Kept kept, Place place, Kind kind) {
    assertThat(kept.place()).isEqualTo(place);
    assertThat(kept.problem()).map(JournalFailure::kind).contains(kind);
  }

  @Test
  void aFullDiskKeepsTheEntryBesideTheJournalAndTheNextStartWritesIt() {
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.plain(1, EVENING));
      fullDisk();
      assertAside(journal.keep(large(2)), Place.RECOVERY_FILE, Kind.DISK_FULL);
      assertThat(journal.entries()).contains(large(2));
      assertThat(recovery).exists();
    }
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactlyInAnyOrder(large(2), Entries.plain(1, EVENING));
      assertThat(journal.kept()).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(recovery).doesNotExist();
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).hasSize(2);
    }
  }

  @Test
  void whatWaitsIsWrittenOnRequest() {
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      assertAside(journal.keep(Entries.full(1)), Place.RECOVERY_FILE, Kind.NO_PERMISSION);
      assertAside(journal.retry(), Place.RECOVERY_FILE, Kind.NO_PERMISSION);
      trouble = "";
      assertThat(journal.retry()).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(recovery).doesNotExist();
    }
  }

  @Test
  void onlyTheLastStateOfAnEntryWaits() throws IOException {
    JournalEntry corrected = Entries.full(1).withAfter(new PainRating(8));
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      journal.keep(Entries.full(1));
      journal.keep(Entries.plain(2, EVENING));
      journal.keep(corrected);
      journal.delete(id(2));
      assertThat(Files.readAllLines(recovery)).hasSize(2);
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(corrected);
      assertAside(journal.kept(), Place.RECOVERY_FILE, Kind.NO_PERMISSION);
    }
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(corrected);
    }
  }

  @Test
  void aRecoveryFileThatStayedBringsNothingOldBack() throws IOException {
    byte[] old;
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      journal.keep(Entries.full(1));
      old = Files.readAllBytes(recovery);
      trouble = "";
      journal.keep(Entries.full(1).withAfter(new PainRating(9)));
      journal.delete(id(1));
    }
    Files.write(recovery, old);
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).isEmpty();
      assertThat(recovery).doesNotExist();
    }
  }

  @Test
  void whatIsOnFileAboutHealthIsKeptBesideAsWell() {
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      assertAside(journal.keep(Entries.health()), Place.RECOVERY_FILE, Kind.NO_PERMISSION);
    }
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.health()).isEqualTo(Entries.health());
    }
  }

  @Test
  void withNoPlaceLeftTheEntryStaysInTheProgramAndThatIsTold() throws IOException {
    // A folder of that name: not even the recovery file can be written.
    Files.createDirectories(folder.resolve("journal.db.waiting.new"));
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      assertAside(journal.keep(Entries.full(1)), Place.MEMORY, Kind.NO_PERMISSION);
      assertThat(journal.entries()).containsExactly(Entries.full(1));
      trouble = "";
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(Entries.full(1));
    }
  }

  @Test
  void aJournalThatHasGoneIsAFailureAndNotAnEmptyOne() throws IOException {
    try (SqliteJournal journal = open()) {
      Files.delete(file);
      assertAside(journal.keep(Entries.full(1)), Place.RECOVERY_FILE, Kind.UNREADABLE);
      assertThat(file).doesNotExist();
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(Entries.full(1));
    }
  }

  @Test
  void aLineThatDoesNotReadIsCopiedAsideAndTheOthersAreWritten() throws IOException {
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      journal.keep(Entries.full(1));
    }
    String both = Files.readString(recovery) + "{\"number\":7,\"deleted\"\n";
    Files.writeString(recovery, both);
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(Entries.full(1));
      assertThat(journal.setAside()).contains(folder.resolve("journal.db.waiting-20261121-081200"));
      assertThat(journal.isFresh()).isFalse();
    }
    assertThat(folder.resolve("journal.db.waiting-20261121-081200")).hasContent(both);
    assertThat(recovery).doesNotExist();
  }

  @Test
  void oneBadByteCostsOneLineAndNotTheJournal() throws IOException {
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.plain(1, EVENING));
      readOnlyDisk();
      journal.keep(Entries.full(2));
      journal.keep(Entries.full(3));
    }
    byte[] bytes = Files.readAllBytes(recovery);
    bytes[bytes.length - 40] = (byte) 0xff;
    Files.write(recovery, bytes);
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries())
          .containsExactlyInAnyOrder(Entries.plain(1, EVENING), Entries.full(2));
      assertThat(journal.setAside().orElseThrow()).hasBinaryContent(bytes);
    }
  }

  @Test
  void aLineOfAnOlderSchemaIsBroughtForward() throws IOException {
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).isEmpty();
    }
    Files.writeString(recovery, stored("{\"schema\":2,\"change\":"));
    try (SqliteJournal journal = open()) {
      assertThat(journal.setAside()).isEmpty();
      assertThat(journal.entries()).containsExactly(Entries.withoutSteps(Entries.full(1)));
      assertThat(journal.health().extensions()).isEqualTo(Entries.health().extensions());
      assertThat(journal.health().seen())
          .extracting(Seen::about)
          .containsExactly(Seen.About.EVERYTHING);
    }
  }

  @Test
  void aLineThatIsNotWhatItsSchemaWroteIsSetAside() throws IOException {
    open().close();
    Files.writeString(recovery, stored("{\"schema\":0,\"change\":"));
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).isEmpty();
      assertThat(journal.setAside()).isPresent();
    }
    Files.writeString(recovery, "{\"schema\":2,\"change\":{\"number\":4,\"deleted\":false}}");
    try (SqliteJournal journal = open()) {
      assertThat(journal.setAside()).isPresent();
    }
  }

  /** What the second version wrote, each in a line that begins like this. */
  private static String stored(String begin) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(UnwrittenTest.class.getResourceAsStream("stored-2.jsonl"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> begin + line + "}\n")
          .collect(Collectors.joining());
    }
  }

  @Test
  void aLineOfANewerSchemaIsSetAsideAndNotGuessed() throws IOException {
    try (SqliteJournal journal = open()) {
      readOnlyDisk();
      journal.keep(Entries.full(1));
    }
    String lines = Files.readString(recovery);
    String version = "{\"schema\":" + Schema.CURRENT.version();
    assertThat(lines).startsWith(version);
    Files.writeString(recovery, lines.replace(version, "{\"schema\":99"));
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).isEmpty();
      assertThat(journal.setAside()).isPresent();
    }
  }

  @Test
  void anotherProgramThatHasTheFileHoldsNobodyUp() throws SQLException {
    try (SqliteJournal journal = open()) {
      try (Connection other = Database.Connector.SQLITE.connect(file, Duration.ZERO);
          Statement sql = other.createStatement()) {
        sql.execute("BEGIN EXCLUSIVE");
        assertAside(journal.keep(Entries.full(1)), Place.RECOVERY_FILE, Kind.IN_USE);
        assertThat(patience).isEqualTo(Duration.ofMillis(100));
        sql.execute("ROLLBACK");
      }
      assertThat(journal.retry()).isEqualTo(Kept.IN_THE_JOURNAL);
    }
  }

  @Test
  void aFailureInTheMiddleOfAChangeLeavesNoneOfIt() throws SQLException {
    Database database = new Database(file, Database.Connector.SQLITE);
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.full(1));
      assertThatThrownBy(() ->
              database.write(connection -> {
                Tables.write(connection, Change.of(50, false, Entries.full(2)));
                throw new SQLException("the disk went away");
              }))
          .hasMessage("the disk went away");
      assertThat(database.read(Tables::read)).hasSize(1);
    }
  }
}
