package app.unknot.journal.sqlite;

import app.unknot.journal.NewerJournal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, as the steps that lead to them: a file of version n gets the steps from n on, all in
 * one transaction. A step that was shipped is never changed.
 *
 * @param steps each a list of statements
 */
record Schema(List<List<String>> steps) {
  /** "UNKT": says that a database is one of ours. */
  static final int APPLICATION = 0x554e4b54;

  // An entry is read and written as a whole and searched by nobody but its id, so it is one
  // document; every further table would be one more way to be half right.
  private static final List<String> FIRST =
      List.of(
          """
          CREATE TABLE entry (
            id TEXT PRIMARY KEY,
            number INTEGER NOT NULL,
            deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
            body TEXT NOT NULL CHECK (json_valid(body))
          ) STRICT
          """,
          """
          CREATE TABLE health (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            number INTEGER NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body))
          ) STRICT
          """);

  // The age grows from the day it was told; areas can have a week more; a number can be chosen.
  private static final List<String> SECOND =
      List.of(
          """
          UPDATE health SET body = json_set(body,
            '$.profile.aged', iif(json_extract(body, '$.profile.age') IS NULL,
              NULL, json_extract(body, '$.profile.checked')),
            '$.extensions', json('[]'),
            '$.emergencyNumber', NULL)
          """);

  // A look of a clinician opens what it was about and no more; an earlier one was about everything.
  // An answer on file can be changed between two checks.
  private static final List<String> THIRD =
      List.of(
          """
          UPDATE health SET body = json_set(body, '$.seen', json_array(json_object(
            'about', 'EVERYTHING', 'area', NULL, 'at', json_extract(body, '$.seen'))))
            WHERE json_extract(body, '$.seen') IS NOT NULL
          """,
          """
          UPDATE health SET body = json_set(body, '$.seen', json('[]'))
            WHERE json_extract(body, '$.seen') IS NULL
          """,
          """
          UPDATE health SET body = json_set(body, '$.profile.changed', json('{}'))
          """);

  // What was done besides presses is kept; of an earlier session nobody knows it.
  private static final List<String> FOURTH =
      List.of("UPDATE entry SET body = json_set(body, '$.steps', json('[]'))");

  static final Schema CURRENT = new Schema(List.of(FIRST, SECOND, THIRD, FOURTH));

  /** The version of a file with all steps. */
  int version() {
    return steps.size();
  }

  /**
   * Whether a database has steps to go.
   *
   * @throws NewerJournal where it is beyond the last one
   */
  boolean isBehind(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      int found = number(sql, "PRAGMA user_version");
      if (found > version()) {
        throw new NewerJournal(found, version());
      }
      return found < version();
    }
  }

  /** Brings a database to this version. */
  int migrate(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      int found = number(sql, "PRAGMA user_version");
      for (List<String> step : steps.subList(found, version())) {
        for (String statement : step) {
          sql.execute(statement);
        }
      }
      sql.execute("PRAGMA application_id = " + APPLICATION);
      sql.execute("PRAGMA user_version = " + version());
      return version();
    }
  }

  /** Whether it is an empty database or one of ours, and whole. */
  static boolean isIntact(Connection connection) throws SQLException {
    try (Statement sql = connection.createStatement();
        ResultSet check = sql.executeQuery("PRAGMA integrity_check")) {
      if (!check.next() || !check.getString(1).equals("ok")) {
        return false;
      }
    }
    try (Statement sql = connection.createStatement()) {
      return number(sql, "PRAGMA application_id") == APPLICATION
          || number(sql, "SELECT count(*) FROM sqlite_schema") == 0;
    }
  }

  static int number(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.getInt(1);
    }
  }
}
