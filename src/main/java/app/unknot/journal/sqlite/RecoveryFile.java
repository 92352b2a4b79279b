package app.unknot.journal.sqlite;

import app.unknot.journal.sqlite.Documents.UnreadableDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Changes that wait to be written to the journal, one JSON document a line. */
final class RecoveryFile {
  private final Path file;
  private final Path fresh;

  RecoveryFile(Path journal) {
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
        changes.stream().map(c -> Documents.write(c) + "\n").collect(Collectors.joining());
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
   * The changes that wait, in the order of their telling. A file with a line that does not read is
   * copied aside first, because the next change replaces it.
   *
   * @param aside where to copy it
   */
  List<Change> read(Path aside) throws IOException {
    List<Change> changes = new ArrayList<>();
    if (!Files.exists(file)) {
      return changes;
    }
    boolean damaged = false;
    for (String line : Files.readString(file).lines().toList()) {
      try {
        changes.add(Documents.read(line, Change.class));
      } catch (UnreadableDocument e) {
        damaged = true;
      }
    }
    if (damaged) {
      Files.copy(file, aside);
    }
    return changes;
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
