package app.unknot.journal.sqlite;

import static app.unknot.journal.Entries.EVENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.journal.Entries;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.JournalFailure.Kind;
import app.unknot.journal.NewerJournal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:12:00Z");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fileInTheFolder() {
    file = folder.resolve("journal.db");
  }

  private SqliteJournal open() {
    return SqliteJournal.open(file, NOW);
  }

  private void keepOne() {
    try (SqliteJournal journal = open()) {
      journal.keep(Entries.full(1));
    }
  }

  private void sql(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  @Test
  void anOlderJournalIsBroughtForward() {
    keepOne();
    List<List<String>> steps =
        Stream.concat(
                Schema.CURRENT.steps().stream(),
                Stream.of(
                    List.of(
                        "UPDATE entry SET body = json_set(body, '$.note', 'moved')",
                        "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT")))
            .toList();
    Schema next = new Schema(steps);
    try (SqliteJournal journal = SqliteJournal.open(file, NOW, next, Database.Connector.SQLITE)) {
      assertThat(journal.entries().getFirst().note()).isEqualTo("moved");
    }
    try (SqliteJournal again = SqliteJournal.open(file, NOW, next, Database.Connector.SQLITE)) {
      assertThat(again.entries()).hasSize(1);
    }
    NewerJournal refusal = catchThrowableOfType(NewerJournal.class, this::open);
    assertThat(refusal.found()).isEqualTo(Schema.CURRENT.version() + 1);
  }

  @Test
  void aStepThatFailsLeavesTheOldJournalWhole() throws SQLException {
    keepOne();
    List<List<String>> steps =
        Stream.concat(
                Schema.CURRENT.steps().stream(),
                Stream.of(List.of("DELETE FROM entry", "CREATE TABLE entry (id TEXT)")))
            .toList();
    assertThatThrownBy(
            () -> SqliteJournal.open(file, NOW, new Schema(steps), Database.Connector.SQLITE))
        .isInstanceOf(JournalFailure.class);
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(Entries.full(1));
    }
  }

  @Test
  void aNewerJournalIsRefusedAndNotTouched() throws SQLException, IOException {
    keepOne();
    sql("PRAGMA user_version = 99", "PRAGMA journal_mode = wal");
    byte[] before = Files.readAllBytes(file);
    NewerJournal refusal = catchThrowableOfType(NewerJournal.class, this::open);
    assertThat(refusal.kind()).isEqualTo(Kind.NEWER);
    assertThat(refusal.found()).isEqualTo(99);
    assertThat(refusal.known()).isEqualTo(Schema.CURRENT.version());
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    // and the lock was given back
    assertThatThrownBy(this::open).isInstanceOf(NewerJournal.class);
  }

  private void assertSetAside(byte[] damaged) throws IOException {
    try (SqliteJournal journal = open()) {
      Path aside = journal.setAside().orElseThrow();
      assertThat(aside.getFileName()).hasToString("journal.db.damaged-20261121-081200");
      assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
      assertThat(journal.entries()).isEmpty();
      journal.keep(Entries.plain(2, EVENING));
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.setAside()).isEmpty();
      assertThat(journal.entries()).containsExactly(Entries.plain(2, EVENING));
    }
  }

  @Test
  void whatIsNoDatabaseIsSetAside() throws IOException {
    byte[] damaged =
        "this was a journal once, or something else altogether".getBytes(StandardCharsets.US_ASCII);
    Files.write(file, damaged);
    assertSetAside(damaged);
  }

  @Test
  void aDatabaseWithABrokenPageIsSetAside() throws IOException {
    try (SqliteJournal journal = open()) {
      for (int i = 0; i < 40; i++) {
        journal.keep(Entries.full(i));
      }
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(4096 * 3);
      bytes.write(new byte[4096]);
    }
    assertSetAside(Files.readAllBytes(file));
  }

  @Tag("H-45")
  @Test
  void anIndexThatSaysSomethingElseThanItsTableIsDamage() throws IOException {
    keepOne();
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // The last place of the id: the index comes after its table.
    int id = text.lastIndexOf(Entries.id(1).toString());
    bytes[id] = '9';
    Files.write(file, bytes);
    assertSetAside(bytes);
  }

  @Test
  void aShortenedDatabaseIsSetAside() throws IOException {
    keepOne();
    byte[] half = Arrays.copyOf(Files.readAllBytes(file), 5000);
    Files.write(file, half);
    assertSetAside(half);
  }

  @Test
  void aDatabaseOfSomethingElseIsSetAside() throws SQLException, IOException {
    sql("CREATE TABLE song (name TEXT)");
    assertSetAside(Files.readAllBytes(file));
  }

  @Test
  void anEntryThatDoesNotReadIsDamage() throws SQLException, IOException {
    keepOne();
    sql("UPDATE entry SET body = json_set(body, '$.before.value', 11)");
    assertSetAside(Files.readAllBytes(file));
  }

  @Test
  void aSecondDamagedFileOfTheSameMomentGetsItsOwnName() throws IOException {
    for (int i = 0; i < 2; i++) {
      Files.writeString(file, "damaged in one way or another, number " + i);
      open().close();
    }
    assertThat(folder.resolve("journal.db.damaged-20261121-081200"))
        .hasContent("damaged in one way or another, number 0");
    assertThat(folder.resolve("journal.db.damaged-20261121-081200-2"))
        .hasContent("damaged in one way or another, number 1");
  }

  @Test
  void anEmptyFileIsAnEmptyJournal() throws IOException {
    Files.createFile(file);
    try (SqliteJournal journal = open()) {
      assertThat(journal.setAside()).isEmpty();
      assertThat(journal.entries()).isEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(folder.resolve("flat"), "a file, not a folder");
    file = folder.resolve("flat").resolve("journal.db");
    JournalFailure failure = catchThrowableOfType(JournalFailure.class, this::open);
    assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(folder.resolve("flat")).hasContent("a file, not a folder");
  }

  @Test
  void aFolderInPlaceOfTheJournalIsToldAndStays() throws IOException {
    Files.createDirectories(file.resolve("inside"));
    JournalFailure failure = catchThrowableOfType(JournalFailure.class, this::open);
    assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(file.resolve("inside")).isDirectory();
  }

  @Test
  void aSecondWindowIsToldThatTheFirstHasIt() {
    try (SqliteJournal first = open()) {
      JournalFailure failure = catchThrowableOfType(JournalFailure.class, this::open);
      assertThat(failure.kind()).isEqualTo(Kind.LOCKED);
      assertThat(first.keep(Entries.full(1)).problem()).isEmpty();
    }
    open().close();
  }
}
