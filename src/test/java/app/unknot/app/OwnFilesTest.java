package app.unknot.app;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static app.unknot.ui.progress.Stand.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.journal.JournalEntry;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.text.Texts;
import app.unknot.ui.progress.Stand;
import app.unknot.ui.settings.KeptHere.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFilesTest {
  private static final Wording ENGLISH =
      Wording.of(KnowledgeReader.shipped(), new Texts(Locale.ENGLISH));

  @TempDir Path folder;
  private final List<Boolean> ends = new ArrayList<>();
  private Directories directories;
  private SqliteJournal journal;
  private OwnFiles files;

  @BeforeEach
  void open() {
    directories = Directories.under(folder.resolve("own"));
    journal = SqliteJournal.open(directories.journal(), NOW.toInstant());
    journal.keep(
        Stand.session(1, SHOULDER, NOW.minusDays(1)).withNote("A secret, “told” here", Set.of()));
    journal.keep(Stand.session(2, TEMPLE, NOW));
    files = new OwnFiles(directories, journal, () -> ENGLISH, NOW::toLocalDate, ends::add);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private static Path place(Outcome outcome) {
    return Path.of(((Outcome.Done) outcome).place());
  }

  @Test
  void aCopyIsAJournalWithEverythingInIt() {
    List<JournalEntry> all = journal.entries();

    Path copy = place(files.copyTo(folder));

    assertThat(copy).isEqualTo(folder.resolve("unknot-journal-" + NOW.toLocalDate() + ".db"));
    try (SqliteJournal other = SqliteJournal.open(copy, NOW.toInstant())) {
      assertThat(other.entries()).isEqualTo(all);
    }
    assertThat(journal.entries()).isEqualTo(all);
  }

  @Test
  void aSecondCopyOfADayDoesNotReplaceTheFirst() {
    Path first = place(files.copyTo(folder));
    Path second = place(files.copyTo(folder));
    assertThat(second).isNotEqualTo(first).exists();
    assertThat(first).exists();
  }

  @Test
  void aFolderThatIsNotThereIsToldAndNothingIsChanged() {
    assertThat(files.copyTo(folder.resolve("gone"))).isEqualTo(new Outcome.Failed());
    assertThat(files.exportTo(folder.resolve("gone"))).isEqualTo(new Outcome.Failed());
  }

  @Tag("H-47")
  @Test
  void theTableHasTheSessionsInOrderAndNoNote() throws IOException {
    List<String> lines = Files.readAllLines(place(files.exportTo(folder)));

    assertThat(lines)
        .containsExactly(
            "Start,Minutes,Spot,Side,Pain before,Pain after",
            NOW.minusDays(1) + ",12,Top of the shoulder,right,6,3",
            NOW + ",12," + ENGLISH.names().plain(TEMPLE.point()) + ",left,6,3");
  }

  @Test
  void whatIsDeletedIsGoneButForPacks() throws IOException {
    Path pack = Files.createDirectories(directories.packs().resolve("clinic"));
    Files.writeString(pack.resolve("pack.json"), "{}");
    Files.writeString(directories.data().resolve("journal.db.damaged-20261101"), "old");
    new PreferencesFile(directories.preferences()).keep(app.unknot.preferences.Preferences.DEFAULT);
    Files.createDirectories(directories.state());
    Files.writeString(directories.state().resolve("unknot.log"), "a line");

    files.deleteEverything();

    assertThat(ends).containsExactly(true);
    assertThat(folder.resolve("own"))
        .isDirectoryRecursivelyContaining("glob:**pack.json")
        .isDirectoryNotContaining(p -> !p.equals(directories.data()));
    assertThat(directories.data()).isDirectoryNotContaining(p -> !p.equals(directories.packs()));
  }

  @Test
  void withoutPacksNothingIsLeftAtAll() {
    files.deleteEverything();
    assertThat(folder.resolve("own")).isEmptyDirectory();
    assertThat(folder.resolve("own").resolve("data")).doesNotExist();
  }

  @Test
  void preferencesDoNotComeBackAtTheEndOfTheRun() {
    PreferencesFile kept = new PreferencesFile(directories.preferences());
    kept.end();
    kept.keep(app.unknot.preferences.Preferences.DEFAULT.withWelcomed(true));
    assertThat(directories.preferences()).doesNotExist();
  }
}
