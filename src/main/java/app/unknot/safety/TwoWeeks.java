package app.unknot.safety;

import app.unknot.body.PainRating;
import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.safety.History.Extension;
import app.unknot.safety.History.PastSession;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The two-week rule for one area: what does not get better with pressing is shown to a clinician.
 *
 * <p>It looks at a course of sessions on the area: those since a clinician last looked, and since
 * the last pause of twelve weeks. The pain of a day is what was told before its first session.
 * Numbers: safety.md, After; the pause is a cautious choice.
 */
final class TwoWeeks {
  /** From this day of a course on, counted from 0, it is judged. */
  static final Period JUDGED_FROM = Period.ofDays(14);

  static final int LEAST_SESSIONS = 6;
  static final Period EXTENSION = Period.ofDays(7);
  static final Period PAUSE = Period.ofWeeks(12);
  private static final int DAYS = 3;
  private static final int POINTS = 2;
  private static final int PERCENT = 30;

  private final List<PastSession> course;
  private final List<Extension> extensions;
  private final LocalDate today;

  /**
   * Judges the sessions on an area.
   *
   * @param sessions those on the area, the earliest first, none of them ahead of the clock
   */
  TwoWeeks(Region area, List<PastSession> sessions, List<Extension> extensions, LocalDate today) {
    this.today = today;
    this.course = course(sessions, today);
    this.extensions = extensions.stream().filter(e -> e.area() == area && isOfCourse(e)).toList();
  }

  private static List<PastSession> course(List<PastSession> sessions, LocalDate today) {
    List<PastSession> course = new ArrayList<>();
    LocalDate next = today;
    for (PastSession session : sessions.reversed()) {
      if (!session.day().plus(PAUSE).isAfter(next)) {
        break;
      }
      course.addFirst(session);
      next = session.day();
    }
    return course;
  }

  private boolean isOfCourse(Extension extension) {
    return !course.isEmpty() && !extension.day().isBefore(course.getFirst().day());
  }

  /** What holds for the area: the plan goes on, goes on gently, or has ended. */
  Optional<Circumstance> circumstance() {
    if (isWorse() || isSpreading()) {
      return Optional.of(Circumstance.WORSE_OR_SPREADING);
    }
    if (!isUnchanged()) {
      return Optional.empty();
    }
    return Optional.of(
        isExtended() ? Circumstance.EXTENDED_BY_A_WEEK : Circumstance.NO_CHANGE_IN_TWO_WEEKS);
  }

  /** Whether a week more can be had; once in a course. */
  boolean isExtendable() {
    return extensions.isEmpty()
        && circumstance().equals(Optional.of(Circumstance.NO_CHANGE_IN_TWO_WEEKS));
  }

  /** A week that begins ahead of the calendar has not begun. */
  private boolean isExtended() {
    return extensions.stream()
        .map(Extension::day)
        .min(LocalDate::compareTo)
        .filter(day -> !day.isAfter(today) && today.isBefore(day.plus(EXTENSION)))
        .isPresent();
  }

  /** Unless it has definitely fallen: pain that was not told is no fall. */
  private boolean isUnchanged() {
    if (course.size() < LEAST_SESSIONS
        || today.isBefore(course.getFirst().day().plus(JUDGED_FROM))) {
      return false;
    }
    List<Integer> pain = pain();
    if (pain.isEmpty()) {
      return true;
    }
    int first = median(first(pain, DAYS), false);
    int fall = first - median(last(pain), true);
    return fall < POINTS && fall * 100 < first * PERCENT;
  }

  private boolean isWorse() {
    List<Integer> pain = pain();
    return pain.size() >= DAYS
        && median(last(pain), false) - median(first(pain, pain.size() - DAYS + 1), false) >= POINTS;
  }

  /** Each of the last three marked days more zones hurt than on the one before. */
  private boolean isSpreading() {
    List<Integer> marked =
        days(s -> Optional.of(s.zones()).filter(z -> !z.isEmpty())).stream()
            .map(Set<SidedZone>::size)
            .toList();
    if (marked.size() < DAYS) {
      return false;
    }
    List<Integer> last = last(marked);
    return last.get(0) < last.get(1) && last.get(1) < last.get(2);
  }

  /** The pain before the first session of each day on which it was told. */
  private List<Integer> pain() {
    return days(PastSession::before).stream().map(PainRating::value).toList();
  }

  private <T> List<T> days(java.util.function.Function<PastSession, Optional<T>> told) {
    Map<LocalDate, T> days = new LinkedHashMap<>();
    for (PastSession session : course) {
      told.apply(session).ifPresent(value -> days.putIfAbsent(session.day(), value));
    }
    return List.copyOf(days.values());
  }

  private static <T> List<T> first(List<T> days, int most) {
    return days.subList(0, Math.min(Math.min(DAYS, most), days.size()));
  }

  private static <T> List<T> last(List<T> days) {
    return days.subList(Math.max(0, days.size() - DAYS), days.size());
  }

  /** The middle one; of two the lower or the upper, whichever is the more cautious there. */
  private static int median(List<Integer> some, boolean upper) {
    List<Integer> sorted = some.stream().sorted().toList();
    return sorted.get(upper ? sorted.size() / 2 : (sorted.size() - 1) / 2);
  }
}
