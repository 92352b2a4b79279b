package app.unknot.journal.sqlite;

import static app.unknot.journal.Entries.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.journal.JournalEntry;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.JournalFailure.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real program, ended by force in the middle of writing. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:12:00Z");
  private static final int NEVER = -1;

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("journal.db");
  }

  private Process start(int from, int hangAt) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            CrashingWriter.class.getName(),
            file().toString(),
            Integer.toString(from),
            Integer.toString(hangAt))
        .redirectError(folder.resolve("errors").toFile())
        .start();
  }

  /** The words it says until one of them, or until there are so many. */
  private List<String> listen(BufferedReader said, String last, int many) throws IOException {
    List<String> words = new ArrayList<>();
    while (words.size() < many) {
      String word = said.readLine();
      assertThat(word).as(Files.readString(folder.resolve("errors"))).isNotNull();
      words.add(word);
      if (word.equals(last)) {
        break;
      }
    }
    return words;
  }

  private static void kill(Process process) throws InterruptedException {
    // By its handle: Process.destroyForcibly would throw away what it has said.
    process.toHandle().destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private void assertWhole(SqliteJournal journal, List<String> confirmed) {
    assertThat(journal.setAside()).isEmpty();
    for (String number : confirmed) {
      JournalEntry entry = journal.entry(id(Integer.parseInt(number))).orElseThrow();
      assertThat(entry.note()).isEqualTo(CrashingWriter.WORDS + number);
    }
  }

  @Test
  void whatWasConfirmedSurvivesAKill() throws IOException, InterruptedException {
    List<String> confirmed = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      Process process = start(round * 1_000_000, NEVER);
      try (BufferedReader said = process.inputReader()) {
        confirmed.addAll(listen(said, "", 7 + 4 * round));
        kill(process);
        said.lines().forEach(confirmed::add);
      } finally {
        kill(process);
      }
    }
    try (SqliteJournal journal = SqliteJournal.open(file(), NOW)) {
      assertWhole(journal, confirmed);
      // At most one more a round: written, and ended before it could be said.
      assertThat(journal.entries()).hasSizeBetween(confirmed.size(), confirmed.size() + 3);
    }
  }

  @Test
  void aKillInTheMiddleOfAChangeLeavesNoneOfIt() throws IOException, InterruptedException {
    Process process = start(0, 5);
    List<String> confirmed;
    try (BufferedReader said = process.inputReader()) {
      confirmed = listen(said, CrashingWriter.COMMITTING, 100);
      assertThat(folder.resolve("journal.db-journal")).exists();
      JournalFailure locked =
          catchThrowableOfType(JournalFailure.class, () -> SqliteJournal.open(file(), NOW));
      assertThat(locked.kind()).isEqualTo(Kind.LOCKED);
      kill(process);
    } finally {
      kill(process);
    }
    confirmed.remove(CrashingWriter.COMMITTING);
    assertThat(folder.resolve("journal.db-journal")).exists();
    try (SqliteJournal journal = SqliteJournal.open(file(), NOW)) {
      assertWhole(journal, confirmed);
      assertThat(journal.entries()).hasSize(5);
      assertThat(journal.entry(id(5))).isEmpty();
    }
  }
}
