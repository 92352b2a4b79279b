package app.unknot.app;

import app.unknot.journal.JournalFailure;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.ui.settings.KeptHere;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of one person: copies of them, and their end. */
final class OwnFiles implements KeptHere {
  private static final Logger LOG = LoggerFactory.getLogger(OwnFiles.class);

  private final Directories directories;
  private final SqliteJournal journal;
  private final Supplier<Wording> wording;
  private final Supplier<LocalDate> today;
  private final Consumer<Boolean> deleted;

  /**
   * The files in these directories.
   *
   * @param today names copies
   * @param deleted is told the end, and whether all is gone
   */
  OwnFiles(
      Directories directories,
      SqliteJournal journal,
      Supplier<Wording> wording,
      Supplier<LocalDate> today,
      Consumer<Boolean> deleted) {
    this.directories = directories;
    this.journal = journal;
    this.wording = wording;
    this.today = today;
    this.deleted = deleted;
  }

  @Override
  public String folder() {
    return directories.data().toString();
  }

  @Override
  public String settings() {
    return directories.config().toString();
  }

  @Override
  public Outcome copyTo(Path folder) {
    return into(folder, "unknot-journal-", ".db", journal::copyTo);
  }

  @Override
  public Outcome exportTo(Path folder) {
    String table = SessionsTable.of(journal.entries(), wording.get());
    return into(
        folder,
        "unknot-sessions-",
        ".csv",
        file ->
            Files.writeString(file, table, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW));
  }

  @Override
  public void deleteEverything() {
    journal.close();
    boolean gone = true;
    for (Path directory : List.of(directories.data(), directories.config(), directories.state())) {
      gone &= empty(directory);
    }
    deleted.accept(gone);
  }

  /** Deletes what is in a directory but packs, which nobody told about themselves. */
  private boolean empty(Path directory) {
    if (!Files.isDirectory(directory)) {
      return true;
    }
    boolean gone = true;
    List<Path> found;
    try (Stream<Path> all = Files.walk(directory)) {
      // The deepest first.
      found = all.filter(p -> !p.startsWith(directories.packs())).sorted().toList().reversed();
    } catch (IOException e) {
      return false;
    }
    for (Path each : found) {
      if (!directories.packs().startsWith(each) || !Files.exists(directories.packs())) {
        gone &= delete(each);
      }
    }
    return gone;
  }

  private static boolean delete(Path file) {
    try {
      Files.deleteIfExists(file);
      return true;
    } catch (IOException e) {
      LOG.warn("not deleted: {}", e.getClass().getSimpleName());
      return false;
    }
  }

  /** Writes a file. */
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private Outcome into(Path folder, String name, String ending, Writing writing) {
    Path file = folder.resolve(name + today.get() + ending);
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + today.get() + "-" + i + ending);
    }
    try {
      writing.to(file);
      return new Outcome.Done(file.toString());
    } catch (AccessDeniedException e) {
      return new Outcome.NoPermission();
    } catch (IOException | JournalFailure e) {
      LOG.warn("no copy: {}", e.getClass().getSimpleName());
      // Its name was free: what is there now is half a copy.
      delete(file);
      return new Outcome.Failed();
    }
  }
}
