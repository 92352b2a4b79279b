package app.unknot.journal.sqlite;

import app.unknot.journal.Entries;
import app.unknot.journal.Kept;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A program that writes entries and says the number of each one that is kept, until somebody ends
 * it. With an entry to hang at, it says "committing" just before that one is complete, with half of
 * it in the file already, and waits.
 */
final class CrashingWriter {
  static final String COMMITTING = "committing";
  static final String WORDS = "all of it or nothing. ".repeat(2000);

  private final int hangAt;
  private int current;

  private CrashingWriter(int hangAt) {
    this.hangAt = hangAt;
  }

  public static void main(String[] args) {
    new CrashingWriter(Integer.parseInt(args[2]))
        .write(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  private void write(Path file, int from) {
    SqliteJournal journal =
        SqliteJournal.open(
            file, Instant.parse("2026-11-21T08:12:00Z"), Schema.CURRENT, this::connect);
    for (current = from; ; current++) {
      Kept kept = journal.keep(Entries.full(current).withNote(WORDS + current, Set.of()));
      if (kept.equals(Kept.IN_THE_JOURNAL)) {
        say(Integer.toString(current));
      }
    }
  }

  private Connection connect(Path file, Duration patience) throws SQLException {
    Connection connection = Database.Connector.SQLITE.connect(file, patience);
    if (current != hangAt) {
      return connection;
    }
    try (Statement sql = connection.createStatement()) {
      // Pages go to the file before the end of the transaction.
      sql.execute("PRAGMA cache_size = 1");
      sql.execute("PRAGMA cache_spill = 1");
    }
    return (Connection)
        Proxy.newProxyInstance(
            CrashingWriter.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              if (method.getName().equals("commit")) {
                say(COMMITTING);
                System.in.read();
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static void say(String word) {
    System.out.println(word);
    System.out.flush();
  }
}
