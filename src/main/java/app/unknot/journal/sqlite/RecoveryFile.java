package app.unknot.journal.sqlite;

import app.unknot.journal.sqlite.Documents.UnreadableDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes that wait to be written to the journal, one JSON document a line. */
final class RecoveryFile {
  private final Path file;
  private final Path fresh;
  private final Schema schema;

  /**
   * A line of the file.
   *
   * @param schema the version of the schema that the change follows
   */
  record Line(int schema, Change change) {}

  /**
   * What was found.
   *
   * @param aside where a file was copied to of which not all reads
   */
  record Found(List<Change> changes, Optional<Path> aside) {}

  RecoveryFile(Path journal, Schema schema) {
    this.schema = schema;
    file = journal.resolveSibling(journal.getFileName() + ".waiting.jsonl");
    fresh = journal.resolveSibling(journal.getFileName() + ".waiting.new");
  }

  Path path() {
    return file;
  }

  /**
   * Holds these changes and no others when it returns: on the disk, as a whole or not at all. An
   * append could leave half a line, and the next one would be glued to it.
   */
  void replace(Collection<Change> changes) throws IOException {
    String lines =
        changes.stream()
            .map(c -> Documents.write(new Line(schema.version(), c)) + "\n")
            .collect(Collectors.joining());
    PrivateFiles.create(fresh);
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceDirectory();
  }

  /**
   * The changes that wait, in the order of their telling. A line of an older schema is brought
   * forward. A file with a line that does not read, or that a newer schema wrote, is copied aside
   * first, because the next change replaces it.
   *
   * @param aside where to copy it
   */
  Found read(Path aside) throws IOException {
    List<Change> changes = new ArrayList<>();
    if (!Files.exists(file)) {
      return new Found(changes, Optional.empty());
    }
    boolean damaged = false;
    // In this encoding no other byte looks like the end of a line, so one bad byte costs one line.
    for (String bytes : Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList()) {
      Optional<Change> change = change(bytes.getBytes(StandardCharsets.ISO_8859_1));
      change.ifPresent(changes::add);
      damaged |= change.isEmpty();
    }
    if (damaged) {
      Files.copy(file, aside);
    }
    return new Found(changes, damaged ? Optional.of(aside) : Optional.empty());
  }

  private Optional<Change> change(byte[] line) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return OlderLine.of(text)
          .filter(older -> older.schema() < schema.version())
          .map(older -> older.broughtTo(schema))
          .or(() ->
              Optional.of(Documents.read(text, Line.class))
                  .filter(l -> l.schema() == schema.version())
                  .map(Line::change));
    } catch (CharacterCodingException | UnreadableDocument e) {
      return Optional.empty();
    }
  }

  boolean exists() {
    return Files.exists(file);
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /**
   * Makes the new name durable; Windows does not let a folder be opened and needs no such thing.
   */
  private void forceDirectory() {
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
      folder.force(true);
    } catch (IOException e) {
      // The content itself is on the disk already.
    }
  }
}
