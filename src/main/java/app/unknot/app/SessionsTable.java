package app.unknot.app;

import app.unknot.body.PainRating;
import app.unknot.journal.DeliveredDose;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.text.Names;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions as comma-separated values (RFC 4180), the oldest first; no notes, no health. */
final class SessionsTable {
  private static final String END = "\r\n";

  private SessionsTable() {}

  static String of(List<JournalEntry> newestFirst, Wording wording) {
    return Stream.concat(
            Stream.of(wording.texts().get("settings.data.csv")),
            newestFirst.reversed().stream().flatMap(e -> rows(e, wording.names())))
        .collect(Collectors.joining(END, "", END));
  }

  /** A row for each point of a session. */
  private static Stream<String> rows(JournalEntry entry, Names names) {
    return entry.doses().stream()
        .map(DeliveredDose::point)
        .distinct()
        .map((SidedPoint point) ->
            Stream.of(
                    entry.start().toString(),
                    Long.toString(entry.lasted().toMinutes()),
                    names.plain(point.point()),
                    names.side(point.side()),
                    number(entry.before()),
                    entry.after().map(SessionsTable::number).orElse(""))
                .map(SessionsTable::quoted)
                .collect(Collectors.joining(",")));
  }

  private static String number(PainRating rating) {
    return Integer.toString(rating.value());
  }

  private static String quoted(String value) {
    return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
