package app.unknot.journal.sqlite;

import app.unknot.journal.HealthRecord;
import app.unknot.journal.JournalEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Changes in rows and rows as changes. */
final class Tables {
  private static final String PUT_ENTRY =
      """
      INSERT INTO entry (id, number, deleted, body) VALUES (?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE
        SET number = excluded.number, deleted = excluded.deleted, body = excluded.body
      """;
  private static final String PUT_HEALTH =
      """
      INSERT INTO health (id, number, body) VALUES (1, ?, ?)
      ON CONFLICT (id) DO UPDATE SET number = excluded.number, body = excluded.body
      """;

  private Tables() {}

  /** Writes a change over what is there; that it is the newer one is known before. */
  static void write(Connection connection, Change change) throws SQLException {
    if (change.entry().isPresent()) {
      JournalEntry entry = change.entry().get();
      try (PreparedStatement put = connection.prepareStatement(PUT_ENTRY)) {
        put.setString(1, entry.id().toString());
        put.setLong(2, change.number());
        put.setInt(3, change.deleted() ? 1 : 0);
        put.setString(4, Documents.write(entry));
        put.executeUpdate();
      }
    }
    if (change.health().isPresent()) {
      try (PreparedStatement put = connection.prepareStatement(PUT_HEALTH)) {
        put.setLong(1, change.number());
        put.setString(2, Documents.write(change.health().get()));
        put.executeUpdate();
      }
    }
  }

  /** Everything, as changes. */
  static List<Change> read(Connection connection) throws SQLException {
    List<Change> changes = new ArrayList<>();
    try (Statement sql = connection.createStatement()) {
      try (ResultSet row = sql.executeQuery("SELECT number, deleted, body FROM entry")) {
        while (row.next()) {
          JournalEntry entry = Documents.read(row.getString(3), JournalEntry.class);
          changes.add(Change.of(row.getLong(1), row.getInt(2) == 1, entry));
        }
      }
      try (ResultSet row = sql.executeQuery("SELECT number, body FROM health")) {
        while (row.next()) {
          HealthRecord health = Documents.read(row.getString(2), HealthRecord.class);
          changes.add(Change.of(row.getLong(1), health));
        }
      }
    }
    return changes;
  }

  /** Takes entries out for good. */
  static int remove(Connection connection, Collection<UUID> ids) throws SQLException {
    int removed = 0;
    try (PreparedStatement remove = connection.prepareStatement("DELETE FROM entry WHERE id = ?")) {
      for (UUID id : ids) {
        remove.setString(1, id.toString());
        removed += remove.executeUpdate();
      }
    }
    return removed;
  }
}
