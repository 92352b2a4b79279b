package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.ranking.RankingParameters;
import app.unknot.ranking.json.RankingParametersReader;
import app.unknot.safety.RuleBook;
import app.unknot.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a start that cannot succeed tells. */
class OpenedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T08:12:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  private Directories directories() {
    return Directories.under(folder);
  }

  private Opened open(Shipped shipped) {
    return Opened.open(directories(), new Texts(Locale.ENGLISH, List.of("common")), CLOCK, shipped);
  }

  private void assertFails(String kind) {
    assertThat(open(new Shipped() {}))
        .isEqualTo(new Opened.Failed(kind, directories().data().toString()));
  }

  private static Stream<Shipped> broken() {
    return Stream.of(
        new Shipped() {
          @Override
          public Knowledge knowledge() {
            return KnowledgeReader.read(path -> bytes());
          }
        },
        new Shipped() {
          @Override
          public RankingParameters parameters() {
            return RankingParametersReader.read(bytes());
          }
        });
  }

  private static ByteArrayInputStream bytes() {
    return new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void filesThatCannotBeTrustedStopTheStartBeforeTheJournalIsTouched(Shipped shipped) {
    assertThat(open(shipped)).isEqualTo(new Opened.Failed("knowledge-broken", ""));
    assertThat(directories().data()).doesNotExist();
  }

  @Test
  void missingRulesAreTold() {
    Shipped shipped =
        new Shipped() {
          @Override
          public RuleBook rules() throws IOException {
            throw new IOException("missing");
          }
        };
    assertThat(open(shipped)).isEqualTo(new Opened.Failed("knowledge-missing", ""));
  }

  @Test
  void aFileInPlaceOfTheFolderIsNoQuestionOfPermission() throws IOException {
    Files.writeString(directories().data(), "a file");
    assertFails("journal-unreadable");
  }

  @Test
  void aJournalThatIsOpenElsewhereIsTold() {
    try (SqliteJournal _ = SqliteJournal.open(directories().journal(), CLOCK.instant())) {
      assertFails("journal-locked");
    }
  }

  @Test
  void aJournalThatAnotherProgramHoldsIsTold() throws SQLException {
    SqliteJournal.open(directories().journal(), CLOCK.instant()).close();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + directories().journal());
        var sql = other.createStatement()) {
      sql.execute("BEGIN EXCLUSIVE");
      assertFails("journal-in-use");
      sql.execute("ROLLBACK");
    }
  }

  @Test
  void aJournalOfANewerVersionIsTold() throws IOException {
    SqliteJournal.open(directories().journal(), CLOCK.instant()).close();
    try (RandomAccessFile file = new RandomAccessFile(directories().journal().toFile(), "rw")) {
      file.seek(60);
      file.writeInt(99);
    }
    assertFails("journal-newer");
  }

  @Test
  void aDamagedJournalIsSetAsideAndTheStartGoesOn() throws IOException {
    Files.createDirectories(directories().data());
    Files.writeString(directories().journal(), "no database");
    Opened.Ready ready = (Opened.Ready) open(new Shipped() {});
    try (SqliteJournal journal = ready.journal()) {
      assertThat(ready.setAside()).isPresent();
      assertThat(journal.isFresh()).isTrue();
    }
  }
}
