package app.unknot.journal.sqlite;

import app.unknot.journal.JournalFailure;
import app.unknot.journal.JournalFailure.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What an error of the file system or of SQLite means to a person. */
final class Failures {
  // https://www.sqlite.org/rescode.html, the primary codes
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int AUTH = 23;
  private static final int NOTADB = 26;
  private static final int PRIMARY = 0xff;

  private Failures() {}

  static JournalFailure of(SQLException error, Path file) {
    return new JournalFailure(kind(error, file), "SQLite error " + error.getErrorCode(), error);
  }

  static JournalFailure of(IOException error) {
    return new JournalFailure(kind(error), error.getClass().getSimpleName(), error);
  }

  /** Whether the file itself is at fault, not the way to it. */
  static boolean isDamage(SQLException error) {
    int code = error.getErrorCode() & PRIMARY;
    return code == CORRUPT || code == NOTADB;
  }

  private static Kind kind(SQLException error, Path file) {
    return switch (error.getErrorCode() & PRIMARY) {
      case CORRUPT, NOTADB -> Kind.DAMAGED;
      case FULL -> Kind.DISK_FULL;
      case PERM, READONLY, AUTH -> Kind.NO_PERMISSION;
      // No window of this program: the journal has a lock of its own, which comes first.
      case BUSY, LOCKED -> Kind.IN_USE;
      case CANTOPEN -> canBeOpened(file) ? Kind.UNREADABLE : Kind.NO_PERMISSION;
      default -> Kind.UNREADABLE;
    };
  }

  private static boolean canBeOpened(Path file) {
    return !Files.exists(file) || (Files.isReadable(file) && Files.isWritable(file));
  }

  private static Kind kind(IOException error) {
    // Java has no type for a full disk or a read-only one, only the words of the system.
    String reason = error instanceof FileSystemException f ? f.getReason() : error.getMessage();
    if (error instanceof AccessDeniedException || contains(reason, "Read-only file system")) {
      return Kind.NO_PERMISSION;
    }
    return contains(reason, "No space left") || contains(reason, "not enough space")
        ? Kind.DISK_FULL
        : Kind.UNREADABLE;
  }

  private static boolean contains(@Nullable String text, String part) {
    return text != null && text.contains(part);
  }
}
