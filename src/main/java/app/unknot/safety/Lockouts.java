package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.Seen;
import app.unknot.safety.History.SoreTold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the past closes at a moment. All times are handed in; an opening moment itself is open.
 * Numbers: safety.md, Dose and In the session.
 */
final class Lockouts {
  static final Duration GAP = Duration.ofHours(3);
  static final Duration AFTER_A_STOP = Duration.ofHours(12);
  static final Duration TWO_STOPS = Duration.ofDays(7);
  static final Duration VERY_SORE_REST = Duration.ofDays(2);
  static final int DAYS_IN_A_ROW = 5;
  static final int SORE = Soreness.CLOSES;
  static final int VERY_SORE = 7;
  static final Duration GUN_A_DAY = Duration.ofMinutes(10);
  static final Duration FIRST_HOLD = Duration.ofSeconds(30);
  static final Duration HOLD_STEP = Duration.ofSeconds(15);
  static final int ASKED_AFTER_NECK_WORK_DAYS = 7;
  static final int ASKED_AFTER_LEG_WORK_DAYS = 3;
  private static final int ASKED_FOR_DAYS = 7;
  private static final Set<Region> NECK = EnumSet.of(Region.HEAD, Region.NECK);
  private static final Set<Region> LEG = EnumSet.of(Region.HIP, Region.THIGH, Region.LEG);

  private final History history;
  private final Instant now;
  private final LocalDate today;
  private final Coverage coverage;
  private final Places places;

  Lockouts(History history, Instant now, LocalDate today, Coverage coverage, Places places) {
    this.history = history.seenAt(now, today);
    this.now = now;
    this.today = today;
    this.coverage = coverage;
    this.places = places;
  }

  /** How many sessions with any pressure there were; one that a symptom ended before is none. */
  int sessions() {
    return (int)
        history.sessions().stream()
            .filter(s -> s.points().stream().anyMatch(p -> p.pressing().isPositive()))
            .count();
  }

  /** What holds for the session as a whole. */
  Set<Circumstance> session() {
    Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    put(all, Circumstance.NO_SESSION_EVER, sessions() == 0);
    put(
        all,
        Circumstance.PRESSING_OF_THE_DAY,
        isSpent(pressedToday(), Limits.CEILING.dayPressing()));
    put(
        all,
        Circumstance.SESSION_ENDED_BY_A_SYMPTOM,
        stops().anyMatch(s -> !s.sign().isLocal() && isFresh(s.session())));
    put(
        all,
        Circumstance.WARNING_SIGN_UNCHECKED,
        history.warnings().stream().anyMatch(w -> !w.checked()));
    put(all, Circumstance.STOPPED_TWICE, twice(stops().filter(s -> !s.sign().isLocal()).toList()));
    put(
        all,
        Circumstance.NECK_WORK_LATELY,
        within(ASKED_AFTER_NECK_WORK_DAYS).anyMatch(p -> isOver(p.point(), NECK)));
    put(
        all,
        Circumstance.LEG_WORK_LATELY,
        within(ASKED_AFTER_LEG_WORK_DAYS)
            .anyMatch(p -> p.tool() == Tool.MASSAGE_GUN || isOver(p.point(), LEG)));
    return all;
  }

  /** What holds for a point; the sessions of the day are counted apart, against its limits. */
  Set<Circumstance> point(SidedPoint point, Optional<Soreness> told) {
    Set<Circumstance> all = EnumSet.noneOf(Circumstance.class);
    put(
        all,
        Circumstance.TOO_SOON,
        history.on(point).anyMatch(s -> now.isBefore(s.end().plus(GAP))));
    put(
        all,
        Circumstance.POINT_PRESSING_OF_THE_DAY,
        isSpent(pressedToday(point), Limits.CEILING.pointDayPressing()));
    put(all, Circumstance.FIVE_DAYS_IN_A_ROW, inARow(point));
    put(all, Circumstance.NEW_POINT, hold(point).compareTo(Limits.CEILING.hold()) < 0);
    put(all, Circumstance.GUN_USED_TODAY, gunUsed(point));
    List<Stop> here = stops().filter(s -> s.sign().isLocal() && concerns(s, point)).toList();
    put(all, Circumstance.STOPPED_BY_A_SYMPTOM, here.stream().anyMatch(s -> isFresh(s.session())));
    put(all, Circumstance.STOPPED_TWICE, twice(here));
    if (coverage.isKnown(point)) {
      twoWeeks(coverage.area(point)).circumstance().ifPresent(all::add);
    }
    soreness(all, point, told);
    return all;
  }

  /** How the work on the area of a point goes. */
  Review review(SidedPoint point) {
    Region area = coverage.area(point);
    TwoWeeks course = twoWeeks(area);
    return new Review(
        area,
        course.circumstance().filter(c -> c != Circumstance.EXTENDED_BY_A_WEEK),
        course.isExtendable());
  }

  /** What a look at the symptoms that stopped sessions here twice is about. */
  List<Seen> lookAtStops(SidedPoint point) {
    List<Stop> here = stops().filter(s -> s.sign().isLocal() && concerns(s, point)).toList();
    return open(here).stream()
        .filter(s -> open(here).stream().anyMatch(o -> isPair(s, o) || isPair(o, s)))
        .map(s -> new Seen(Seen.About.SYMPTOM, areaOf(s.point()), now))
        .distinct()
        .toList();
  }

  /** What a look at symptoms of the whole body is about. */
  List<Seen> lookAtTheWholeBody() {
    return List.of(new Seen(Seen.About.WHOLE_BODY, Optional.empty(), now));
  }

  /** What a look at the course of the area is about. */
  List<Seen> lookAtTheCourse(SidedPoint point) {
    return List.of(new Seen(Seen.About.COURSE, areaOf(point), now));
  }

  private TwoWeeks twoWeeks(Region area) {
    List<PastSession> sessions =
        history.sessions().stream()
            .filter(s -> !history.isSeen(s, Seen.About.COURSE, Optional.of(area)))
            .filter(s -> s.points().stream().anyMatch(p -> coverage.isOf(p.point(), area)))
            .toList();
    return new TwoWeeks(area, sessions, history.extensions(), today);
  }

  /** What was pressed on a day that is at most so many days ago. */
  private Stream<PastPoint> within(int days) {
    return history.sessions().stream()
        .filter(s -> !today.isAfter(s.day().plusDays(days)))
        .flatMap(s -> s.points().stream());
  }

  private boolean isOver(SidedPoint point, Set<Region> regions) {
    return coverage.regions(point).stream().anyMatch(regions::contains);
  }

  private void soreness(Set<Circumstance> all, SidedPoint point, Optional<Soreness> told) {
    Optional<SoreTold> last =
        history.entries(point).reduce((_, b) -> b).flatMap(PastPoint::soreness);
    boolean sore = last.filter(s -> s.soreness().isAtLeast(SORE)).isPresent();
    boolean verySore = last.filter(s -> s.soreness().isAtLeast(VERY_SORE)).isPresent();
    boolean rested = last.filter(s -> !now.isBefore(s.since().plus(VERY_SORE_REST))).isPresent();
    boolean recent =
        history.on(point).anyMatch(s -> today.isBefore(s.day().plusDays(ASKED_FOR_DAYS)));
    put(all, Circumstance.PRESSED_BEFORE, sore || recent);
    put(all, Circumstance.VERY_SORE, verySore && !rested);
    put(
        all,
        Circumstance.VERY_SORE_FOR_LONG,
        verySore && rested && told.filter(s -> s.isAtLeast(VERY_SORE)).isPresent());
    put(all, Circumstance.SORE_LAST_TIME, sore);
  }

  private static void put(Set<Circumstance> all, Circumstance circumstance, boolean holds) {
    if (holds) {
      all.add(circumstance);
    }
  }

  /** Whether a point has had that many sessions today. */
  boolean hadSessionsToday(SidedPoint point, int most) {
    return history.on(point).filter(s -> s.day().equals(today)).count() >= most;
  }

  /** Pressing delivered to a point today. */
  Duration pressedToday(SidedPoint point) {
    return sum(todays().filter(p -> p.point().equals(point)));
  }

  /** Pressing delivered today in all. */
  Duration pressedToday() {
    return sum(todays());
  }

  private Stream<PastPoint> todays() {
    return history.sessions().stream()
        .filter(s -> s.day().equals(today))
        .flatMap(s -> s.points().stream());
  }

  private static Duration sum(Stream<PastPoint> entries) {
    return entries.map(PastPoint::pressing).reduce(Duration.ZERO, Duration::plus);
  }

  private static boolean isSpent(Duration pressed, Duration most) {
    return pressed.compareTo(most) >= 0;
  }

  /**
   * The longest hold on a point: 30 s the first time, 15 s more for each session that left a
   * soreness of 3 or less. Soreness not told adds nothing; 4 or more starts again at 30 s.
   */
  Duration hold(SidedPoint point) {
    Duration hold = FIRST_HOLD;
    for (PastPoint entry : history.entries(point).toList()) {
      if (entry.soreness().isPresent()) {
        boolean sore = entry.soreness().get().soreness().isAtLeast(SORE);
        hold = sore ? FIRST_HOLD : hold.plus(HOLD_STEP);
      }
    }
    return hold.compareTo(Limits.CEILING.hold()) <= 0 ? hold : Limits.CEILING.hold();
  }

  private boolean inARow(SidedPoint point) {
    return IntStream.rangeClosed(1, DAYS_IN_A_ROW)
        .mapToObj(today::minusDays)
        .allMatch(day -> history.on(point).anyMatch(s -> s.day().equals(day)));
  }

  private boolean gunUsed(SidedPoint point) {
    return gunLeft().isZero() || gun().anyMatch(p -> coverage.sameMuscle(p.point(), point));
  }

  /** How long the massage gun may still be used today, on all muscles together. */
  Duration gunLeft() {
    Duration used = sum(gun());
    return isSpent(used, GUN_A_DAY) ? Duration.ZERO : GUN_A_DAY.minus(used);
  }

  private Stream<PastPoint> gun() {
    return todays().filter(p -> p.tool() == Tool.MASSAGE_GUN);
  }

  private record Stop(PastSession session, SidedPoint point, StopSign sign) {}

  private Stream<Stop> stops() {
    return history.sessions().stream()
        .flatMap(s ->
            s.points().stream()
                .flatMap(p -> p.stop().map(sign -> new Stop(s, p.point(), sign)).stream()));
  }

  private boolean isFresh(PastSession session) {
    return !today.isAfter(session.day()) || now.isBefore(session.end().plus(AFTER_A_STOP));
  }

  private boolean concerns(Stop stop, SidedPoint point) {
    if (!coverage.isKnown(stop.point())) {
      return true;
    }
    Set<SidedZone> closed = places.limb(coverage.zones(stop.point()));
    return stop.point().equals(point) || coverage.zones(point).stream().anyMatch(closed::contains);
  }

  private boolean twice(List<Stop> stops) {
    List<Stop> open = open(stops);
    return open.stream().anyMatch(a -> open.stream().anyMatch(b -> isPair(a, b)));
  }

  private List<Stop> open(List<Stop> stops) {
    return stops.stream().filter(s -> !isSeen(s)).toList();
  }

  private boolean isSeen(Stop stop) {
    return stop.sign().isLocal()
        ? history.isSeen(stop.session(), Seen.About.SYMPTOM, areaOf(stop.point()))
        : history.isSeen(stop.session(), Seen.About.WHOLE_BODY, Optional.empty());
  }

  private Optional<Region> areaOf(SidedPoint point) {
    return coverage.isKnown(point) ? Optional.of(coverage.area(point)) : Optional.empty();
  }

  private static boolean isPair(Stop first, Stop second) {
    return first.sign() == second.sign()
        && first.session().start().isBefore(second.session().start())
        && !second.session().start().isAfter(first.session().start().plus(TWO_STOPS));
  }
}
