package app.unknot.journal.sqlite;

import app.unknot.journal.NewerJournal;
import app.unknot.journal.sqlite.Documents.UnreadableDocument;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The database file on its way from whatever lies there to a journal that can be used. */
final class JournalFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  // https://www.sqlite.org/fileformat2.html, the database header
  private static final int VERSION_AT = 60;
  private static final List<String> COMPANIONS = List.of("", "-journal", "-wal", "-shm");

  private final Path file;
  private final Database database;
  private final Schema schema;

  /**
   * What was found.
   *
   * @param aside where a damaged file was moved to
   */
  record Found(List<Change> changes, Optional<Path> aside) {}

  JournalFile(Path file, Database database, Schema schema) {
    this.file = file;
    this.database = database;
    this.schema = schema;
  }

  /**
   * Reads the journal; one that is damaged is moved aside and a fresh one takes its place.
   *
   * @param stamp what a damaged file is told apart by
   * @throws NewerJournal before anything is touched
   */
  Found open(String stamp) throws IOException, SQLException {
    refuseNewer();
    Optional<List<Change>> changes = changes();
    if (changes.isPresent()) {
      return new Found(changes.get(), Optional.empty());
    }
    Path aside = moveAside(stamp);
    return new Found(
        changes().orElseThrow(() -> new IOException("a fresh journal cannot be read")),
        Optional.of(aside));
  }

  /** A free name beside the journal. */
  Path aside(String suffix) {
    Path aside = file.resolveSibling(file.getFileName() + suffix);
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(file.getFileName() + suffix + "-" + i);
    }
    return aside;
  }

  /** The content, nothing where the file is damaged. */
  private Optional<List<Change>> changes() throws IOException, SQLException {
    PrivateFiles.create(file);
    try {
      if (!database.read(Schema::isIntact)) {
        return Optional.empty();
      }
      if (database.read(schema::isBehind)) {
        database.write(schema::migrate);
      }
      return Optional.of(database.read(Tables::read));
    } catch (SQLException e) {
      if (Failures.isDamage(e)) {
        return Optional.empty();
      }
      throw e;
    } catch (UnreadableDocument e) {
      return Optional.empty();
    }
  }

  // SQLite would finish or fold in what another version left beside the file; so it is not asked.
  private void refuseNewer() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < VERSION_AT + Integer.BYTES) {
      return;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      byte[] magic = in.readNBytes(MAGIC.length);
      in.skipNBytes(VERSION_AT - MAGIC.length);
      int found = in.readInt();
      if (Arrays.equals(magic, MAGIC) && found > schema.version()) {
        throw new NewerJournal(found, schema.version());
      }
    }
  }

  // A rollback journal belongs to its file: left behind it would be played into the fresh one.
  private Path moveAside(String stamp) throws IOException {
    Path aside = aside(".damaged-" + stamp);
    for (String companion : COMPANIONS) {
      Path from = file.resolveSibling(file.getFileName() + companion);
      if (Files.exists(from)) {
        Files.move(from, aside.resolveSibling(aside.getFileName() + companion));
      }
    }
    return aside;
  }
}
