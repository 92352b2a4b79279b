package app.unknot.journal.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/**
 * Transactions on a SQLite file, each on a connection of its own, so that after a failure the next
 * try begins afresh.
 *
 * <p>A rollback journal and not a write-ahead log: the writes are few and small and come from one
 * program, so the log would bring nothing, and without it the journal is always one whole file that
 * a person can copy, on a network drive as well. With it goes synchronous EXTRA, which also makes
 * the end of the rollback journal durable: a change that was confirmed survives a power cut.
 */
final class Database {
  /** At the start there is time. */
  static final Duration AT_THE_START = Duration.ofSeconds(2);

  /** Screens wait for their changes, and what is not written is tried again. */
  static final Duration MEANWHILE = Duration.ofMillis(100);

  private final Path file;
  private final Connector connector;
  private Duration patience = AT_THE_START;

  /** What opens a connection; a test puts a failing one here. */
  interface Connector {
    /** SQLite itself. */
    Connector SQLITE =
        (file, patience) -> {
          SQLiteConfig config = config();
          config.setBusyTimeout((int) patience.toMillis());
          return config.createConnection("jdbc:sqlite:" + file);
        };

    /**
     * Opens the file.
     *
     * @param patience how long to wait for another program that has it
     */
    Connection connect(Path file, Duration patience) throws SQLException;
  }

  /** Something to do in a transaction. */
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  Database(Path file, Connector connector) {
    this.file = file;
    this.connector = connector;
  }

  static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.DELETE);
    config.setPragma(Pragma.SYNCHRONOUS, "EXTRA");
    config.enforceForeignKeys(true);
    // What is deleted is overwritten, not only unlinked.
    config.setPragma(Pragma.SECURE_DELETE, "true");
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    // A file that has gone while the program runs is a failure, not an empty journal.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config;
  }

  /** From now on nobody waits long for another program. */
  void started() {
    patience = MEANWHILE;
  }

  /** Reads in autocommit, so that a file that cannot be written can still be read. */
  <T> T read(Work<T> work) throws SQLException {
    try (Connection connection = connector.connect(file, patience)) {
      return work.on(connection);
    }
  }

  /** All of it or nothing. */
  <T> T write(Work<T> work) throws SQLException {
    try (Connection connection = connector.connect(file, patience)) {
      connection.setAutoCommit(false);
      try {
        T result = work.on(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        rollBack(connection, e);
        throw e;
      }
    }
  }

  private static void rollBack(Connection connection, Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      // SQLite has rolled back by itself, or does so when the file is opened next.
      cause.addSuppressed(e);
    }
  }
}
