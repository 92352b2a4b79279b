package app.unknot.ui.finish;

import app.unknot.Coach;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Circumstance;
import app.unknot.safety.Limits;
import app.unknot.safety.Opening;
import app.unknot.session.Symptom.Consequence;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the next session on the same spots can be, and why not earlier. A check comes before it.
 *
 * @param from the earliest moment; empty where a clinician comes first
 * @param why what holds it back the longest
 * @param perDay the most sessions a day on a spot
 */
record NextSession(Optional<OffsetDateTime> from, Why why, int perDay) {
  /** A later moment is shown rounded up, so that the spot is open when the person comes. */
  private static final int ROUNDED = 5;

  /** What holds it back. */
  enum Why {
    NOTHING("any"),
    GAP("gap"),
    SESSIONS("limit"),
    PRESSING("day-limit"),
    SPOT_PRESSING("spot-limit"),
    REST_DAY("rest-day"),
    HIGHER("higher"),
    SYMPTOM("symptom"),
    WHOLE_BODY("whole-body"),
    STOPPED_TWICE("stopped-twice"),
    NO_CHANGE("no-change"),
    WORSE("worse"),
    CLINICIAN("clinician");

    private final String key;

    Why(String key) {
      this.key = "finish.next." + key;
    }

    /** The key of the reason. */
    String key() {
      return key;
    }
  }

  /** What the past and the limits of the session say; without limits the gentle ones hold. */
  static NextSession after(Coach coach, JournalEntry entry, Optional<Limits> within) {
    return after(coach, entry, entry.points(), within);
  }

  /** The same for some of its spots. */
  static NextSession after(
      Coach coach, JournalEntry entry, List<SidedPoint> points, Optional<Limits> within) {
    int perDay = within.orElse(Limits.GENTLE).sessionsPerDay();
    OffsetDateTime now = coach.now();
    Optional<Opening> last =
        points.stream()
            .map(p -> coach.opening(p, perDay))
            .max(
                Comparator.comparing(
                    o -> o.from().map(f -> f.toEpochMilli()).orElse(Long.MAX_VALUE)));
    if (last.isPresent() && last.get().from().isEmpty()) {
      return new NextSession(Optional.empty(), clinician(last.get().closedBy()), perDay);
    }
    OffsetDateTime from =
        last.flatMap(Opening::from).map(f -> f.atOffset(now.getOffset())).orElse(now);
    OffsetDateTime tomorrow = now.truncatedTo(ChronoUnit.DAYS).plusDays(1);
    boolean higher = entry.drop().filter(d -> d < 0).isPresent();
    if (entry.ending().symptom().isPresent()) {
      boolean limb = entry.ending().symptom().get().consequence() == Consequence.CLOSE_LIMB;
      OffsetDateTime rested = entry.end().atOffset(now.getOffset()).plusHours(12);
      return new NextSession(
          Optional.of(latest(from, latest(tomorrow, rested))),
          limb ? Why.SYMPTOM : Why.WHOLE_BODY,
          perDay);
    }
    if (higher && !from.isAfter(tomorrow)) {
      return new NextSession(Optional.of(tomorrow), Why.HIGHER, perDay);
    }
    return new NextSession(
        Optional.of(rounded(from, now)),
        last.map(Opening::closedBy).map(NextSession::why).orElse(Why.NOTHING),
        perDay);
  }

  private static OffsetDateTime latest(OffsetDateTime a, OffsetDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private static OffsetDateTime rounded(OffsetDateTime from, OffsetDateTime now) {
    OffsetDateTime whole = from.truncatedTo(ChronoUnit.MINUTES);
    if (!from.isAfter(now) || (whole.equals(from) && from.getMinute() % ROUNDED == 0)) {
      return from;
    }
    return whole.plusMinutes(ROUNDED - whole.getMinute() % ROUNDED);
  }

  private static Why clinician(Set<Circumstance> closedBy) {
    if (closedBy.contains(Circumstance.STOPPED_TWICE)) {
      return Why.STOPPED_TWICE;
    }
    if (closedBy.contains(Circumstance.WORSE_OR_SPREADING)) {
      return Why.WORSE;
    }
    if (closedBy.contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS)) {
      return Why.NO_CHANGE;
    }
    return Why.CLINICIAN;
  }

  private static Why why(Set<Circumstance> closedBy) {
    if (closedBy.contains(Circumstance.FIVE_DAYS_IN_A_ROW)) {
      return Why.REST_DAY;
    }
    if (closedBy.contains(Circumstance.PRESSING_OF_THE_DAY)) {
      return Why.PRESSING;
    }
    if (closedBy.contains(Circumstance.SESSIONS_OF_THE_DAY)) {
      return Why.SESSIONS;
    }
    if (closedBy.contains(Circumstance.POINT_PRESSING_OF_THE_DAY)) {
      return Why.SPOT_PRESSING;
    }
    if (closedBy.contains(Circumstance.STOPPED_BY_A_SYMPTOM)) {
      return Why.SYMPTOM;
    }
    if (closedBy.contains(Circumstance.SESSION_ENDED_BY_A_SYMPTOM)) {
      return Why.WHOLE_BODY;
    }
    return closedBy.isEmpty() ? Why.NOTHING : Why.GAP;
  }
}
