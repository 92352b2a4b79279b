package app.unknot.journal;

import app.unknot.knowledge.SidedPoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What the kept sessions show. */
public final class Progress {
  /** The newest first; sessions of the same moment in the order of their ids. */
  public static final Comparator<JournalEntry> NEWEST_FIRST =
      Comparator.comparing((JournalEntry e) -> e.start().toInstant())
          .reversed()
          .thenComparing(JournalEntry::id);

  private Progress() {}

  /** The sessions by the person's calendar day, the newest first. */
  public static SequencedMap<LocalDate, List<JournalEntry>> byDay(List<JournalEntry> entries) {
    Map<LocalDate, List<JournalEntry>> days =
        entries.stream().sorted(NEWEST_FIRST).collect(Collectors.groupingBy(JournalEntry::day));
    SequencedMap<LocalDate, List<JournalEntry>> sorted = new LinkedHashMap<>();
    days.keySet().stream()
        .sorted(Comparator.reverseOrder())
        .forEach(day -> sorted.put(day, days.getOrDefault(day, List.of())));
    return sorted;
  }

  /**
   * How many points lower the pain was after a session on this point, on average; negative where it
   * was higher, empty where it was never told.
   */
  public static OptionalDouble averageDrop(List<JournalEntry> entries, SidedPoint point) {
    return entries.stream()
        .filter(e -> e.points().contains(point))
        .flatMap(e -> e.drop().stream())
        .mapToInt(Integer::intValue)
        .average();
  }
}
