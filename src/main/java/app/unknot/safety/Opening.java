package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.SoreTold;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * When a point opens again, as far as the past tells. It is no permission: the safety check comes
 * before the next session all the same.
 *
 * @param from the first moment at which nothing of the past closes it, now included; empty where
 *     only a clinician opens it
 * @param closedBy what closes it up to then; empty where it is open now
 */
public record Opening(Optional<Instant> from, Set<Circumstance> closedBy) {
  /** No lock-out that opens by itself looks further ahead than a rest day after today. */
  private static final int DAYS = 2;

  /** What closes a point whatever is answered. Soreness is asked and opens by the answer. */
  private static final Set<Circumstance> CLOSING =
      Set.of(
          Circumstance.TOO_SOON,
          Circumstance.SESSIONS_OF_THE_DAY,
          Circumstance.POINT_PRESSING_OF_THE_DAY,
          Circumstance.PRESSING_OF_THE_DAY,
          Circumstance.FIVE_DAYS_IN_A_ROW,
          Circumstance.VERY_SORE,
          Circumstance.STOPPED_BY_A_SYMPTOM,
          Circumstance.STOPPED_TWICE,
          Circumstance.SESSION_ENDED_BY_A_SYMPTOM,
          Circumstance.NO_CHANGE_IN_TWO_WEEKS,
          Circumstance.WORSE_OR_SPREADING,
          Circumstance.WARNING_SIGN_UNCHECKED);

  public Opening {
    closedBy = Set.copyOf(closedBy);
  }

  /**
   * Looks at every moment at which a lock-out can end.
   *
   * @param perDay the most sessions a day on the point
   * @param seenAt the lock-outs as they stand at a moment
   */
  static Opening of(
      SidedPoint point,
      int perDay,
      History history,
      OffsetDateTime now,
      Function<OffsetDateTime, Lockouts> seenAt) {
    Set<Circumstance> last = Set.of();
    for (Instant moment : moments(history, now)) {
      Set<Circumstance> closing =
          closing(seenAt.apply(moment.atOffset(now.getOffset())), point, perDay);
      if (closing.isEmpty()) {
        return new Opening(Optional.of(moment), last);
      }
      last = closing;
    }
    return new Opening(Optional.empty(), last);
  }

  private static Set<Circumstance> closing(Lockouts lockouts, SidedPoint point, int perDay) {
    Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    all.addAll(lockouts.session());
    all.addAll(lockouts.point(point, Optional.empty()));
    if (lockouts.hadSessionsToday(point, perDay)) {
      all.add(Circumstance.SESSIONS_OF_THE_DAY);
    }
    all.retainAll(CLOSING);
    return all;
  }

  private static SortedSet<Instant> moments(History history, OffsetDateTime now) {
    SortedSet<Instant> moments = new TreeSet<>();
    OffsetDateTime midnight = now.truncatedTo(ChronoUnit.DAYS);
    for (int day = 1; day <= DAYS; day++) {
      moments.add(midnight.plusDays(day).toInstant());
    }
    for (PastSession session : history.sessions()) {
      moments.add(session.end().plus(Lockouts.GAP));
      moments.add(session.end().plus(Lockouts.AFTER_A_STOP));
      session.points().stream()
          .map(PastPoint::soreness)
          .flatMap(Optional::stream)
          .map(SoreTold::since)
          .forEach(since -> moments.add(since.plus(Lockouts.VERY_SORE_REST)));
    }
    moments.add(now.toInstant());
    return moments.tailSet(now.toInstant());
  }
}
