package app.unknot.journal.sqlite;

import app.unknot.journal.sqlite.Documents.UnreadableDocument;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A line of the recovery file as text, before it is a value: an older version wrote it. The steps
 * that bring a journal forward bring it forward, in a database of its own, so that there is one
 * description of what has changed.
 *
 * @param schema the version that wrote it
 */
record OlderLine(int schema, JsonNode change) {

  /** The line; empty where it does not say which version wrote it. */
  static Optional<OlderLine> of(String line) {
    JsonNode root = Documents.tree(line);
    return root.path("schema").isInt() && root.path("change").isObject()
        ? Optional.of(new OlderLine(root.path("schema").asInt(), root.path("change")))
        : Optional.empty();
  }

  /**
   * The change as this schema has it.
   *
   * @throws UnreadableDocument where it is not what that version wrote
   */
  Change broughtTo(Schema now) {
    if (schema < 1) {
      throw new UnreadableDocument("no such version");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      new Schema(now.steps().subList(0, schema)).migrate(connection);
      put(connection);
      now.migrate(connection);
      List<Change> changes = Tables.read(connection);
      if (changes.size() != 1) {
        throw new UnreadableDocument("a line is one change");
      }
      return changes.getFirst();
    } catch (SQLException e) {
      throw new UnreadableDocument(e.getClass().getSimpleName());
    }
  }

  private void put(Connection connection) throws SQLException {
    JsonNode entry = change.path("entry");
    JsonNode health = change.path("health");
    if (entry.isObject()) {
      try (PreparedStatement put =
          connection.prepareStatement(
              "INSERT INTO entry (id, number, deleted, body) VALUES (?, ?, ?, ?)")) {
        put.setString(1, entry.path("id").asString());
        put.setLong(2, change.path("number").asLong());
        put.setInt(3, change.path("deleted").asBoolean() ? 1 : 0);
        put.setString(4, entry.toString());
        put.executeUpdate();
      }
    }
    if (health.isObject()) {
      try (PreparedStatement put =
          connection.prepareStatement("INSERT INTO health (id, number, body) VALUES (1, ?, ?)")) {
        put.setLong(1, change.path("number").asLong());
        put.setString(2, health.toString());
        put.executeUpdate();
      }
    }
  }
}
