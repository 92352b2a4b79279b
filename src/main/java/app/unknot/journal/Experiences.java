package app.unknot.journal;

import app.unknot.knowledge.SidedPoint;
import app.unknot.ranking.Experience;
import app.unknot.ranking.Experience.Helped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What helped so far, as the ranking needs it. */
public final class Experiences {
  /** A fall that counts, in points or in percent (safety.md, two-week rule). */
  private static final int POINTS = 2;

  private static final int PERCENT = 30;

  private Experiences() {}

  /**
   * How often releasing a point was followed by less pain. A session whose pain afterwards was not
   * told says nothing and is left out; one that a symptom stopped did not help.
   */
  public static Experience of(List<JournalEntry> entries) {
    Map<SidedPoint, Map<LocalDate, Boolean>> days = new HashMap<>();
    for (JournalEntry entry : entries) {
      if (entry.after().isEmpty()) {
        continue;
      }
      for (DeliveredDose dose : entry.doses()) {
        if (dose.pressing().isPositive()) {
          days.computeIfAbsent(dose.point(), _ -> new TreeMap<>())
              .merge(entry.day(), helped(entry), Boolean::logicalOr);
        }
      }
    }
    Map<SidedPoint, Helped> points = new HashMap<>();
    days.forEach((point, told) -> points.put(point, count(told)));
    return new Experience(points);
  }

  private static Helped count(Map<LocalDate, Boolean> days) {
    int helped = (int) days.values().stream().filter(day -> day).count();
    return new Helped(helped, days.size());
  }

  private static boolean helped(JournalEntry entry) {
    int drop = entry.drop().orElse(0);
    boolean less = drop >= POINTS || drop * 100 >= PERCENT * entry.before().value();
    return entry.ending().symptom().isEmpty() && drop > 0 && less;
  }
}
