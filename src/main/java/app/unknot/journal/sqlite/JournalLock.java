package app.unknot.journal.sqlite;

import app.unknot.journal.JournalFailure;
import app.unknot.journal.JournalFailure.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a journal: one running program at a time. The system gives it back when the
 * program ends in whatever way; the empty lock file stays, because taking it away would let two
 * programs lock two files of the same name.
 */
final class JournalLock implements AutoCloseable {
  private final FileChannel channel;

  private JournalLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws JournalFailure of the kind {@code LOCKED} where somebody else has it
   */
  static JournalLock on(Path journal) throws IOException {
    Path file = journal.resolveSibling(journal.getFileName() + ".lock");
    PrivateFiles.create(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        throw new JournalFailure(Kind.LOCKED, "the journal is open elsewhere", null);
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    return new JournalLock(channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // The same program has it already.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
