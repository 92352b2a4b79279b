package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.Extension;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.Seen;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What does not get better in two weeks is shown to a clinician; what gets worse, at once. */
class TwoWeeksTest {
  private static final SidedPoint BLADE = Body.right("infraspinatus");
  private static final SidedPoint OTHER_SIDE = Body.left("trapezius-upper");
  private static final SidedPoint CALF = Body.right("gastrocnemius-medial");
  private static final Screener SCREENER = new Screener(RULES, Body.BASE);
  private static final int UNTOLD = -1;

  private final List<PastSession> sessions = new ArrayList<>();
  private final List<Extension> extensions = new ArrayList<>();
  private List<Seen> seen = List.of();

  /** A session on the shoulder so many days ago, with the pain before it. */
  private void session(int daysAgo, int pain, SidedPoint... points) {
    session(daysAgo, pain, Set.of(), points);
  }

  private void session(int daysAgo, int pain, Set<SidedZone> zones, SidedPoint... points) {
    Instant start = NOW.minus(Duration.ofDays(daysAgo)).minus(Duration.ofHours(6));
    SidedPoint[] pressed = points.length == 0 ? new SidedPoint[] {BLADE} : points;
    sessions.add(
        new PastSession(
            start,
            start.plus(Duration.ofMinutes(5)),
            TODAY.minusDays(daysAgo),
            pain == UNTOLD ? Optional.empty() : Optional.of(new PainRating(pain)),
            java.util.Arrays.stream(pressed)
                .map(p ->
                    new PastPoint(
                        p, Tool.FINGERS, Duration.ofMinutes(1), Optional.empty(), Optional.empty()))
                .toList(),
            zones));
  }

  /** Six sessions, the first 14 days ago, on a day each, with these pains. */
  private void six(int... pain) {
    int[] days = {14, 12, 10, 7, 4, 2};
    IntStream.range(0, 6).forEach(i -> session(days[i], pain[i]));
  }

  private static List<Seen> looked(Region area, int daysAgo) {
    return List.of(
        new Seen(Seen.About.COURSE, Optional.of(area), NOW.minus(Duration.ofDays(daysAgo))));
  }

  private History history() {
    return new History(sessions, List.of(), seen, extensions);
  }

  private Review review(SidedPoint point, int daysLater) {
    OffsetDateTime at = NOW.plus(Duration.ofDays(daysLater)).atOffset(ZoneOffset.UTC);
    return SCREENER.review(point, history(), at);
  }

  private Optional<Circumstance> ended() {
    return review(BLADE, 0).ended();
  }

  private Set<Circumstance> holds(int daysLater) {
    return new Lockouts(
            history(),
            NOW.plus(Duration.ofDays(daysLater)),
            TODAY.plusDays(daysLater),
            new Coverage(Body.BASE),
            new Places(RULES, Body.BASE))
        .point(BLADE, Optional.empty());
  }

  @Test
  @Tag("H-42")
  void twoWeeksWithoutChangeEndThePlanOfTheAreaOnBothSidesAndOfNoOther() {
    six(6, 6, 6, 6, 6, 6);
    assertThat(ended()).contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
    assertThat(review(OTHER_SIDE, 0).ended()).contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
    assertThat(review(BLADE, 0).area()).isEqualTo(Region.SHOULDER);
    assertThat(review(CALF, 0)).isEqualTo(new Review(Region.LEG, Optional.empty(), false));
  }

  @Test
  @Tag("H-42")
  void itIsJudgedFromDayFourteenAndFromSixSessionsOn() {
    six(6, 6, 6, 6, 6, 6);
    sessions.removeFirst();
    assertThat(ended()).as("five sessions").isEmpty();
    session(13, 6);
    sessions.sort(java.util.Comparator.comparing(PastSession::start));
    assertThat(ended()).as("the thirteenth day").isEmpty();
    assertThat(review(BLADE, 1).ended()).contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
  }

  @Test
  @Tag("H-42")
  void aFallOfTwoPointsOrOfThirtyPercentGoesOn() {
    assertFall(true, 8, 6);
    assertFall(false, 8, 7);
    assertFall(true, 3, 2);
    assertFall(false, 4, 3);
    assertFall(true, 0, 0);
    assertFall(false, 5, 5);
  }

  private void assertFall(boolean enough, int first, int last) {
    sessions.clear();
    six(first, first, first, last, last, last);
    assertThat(ended().isEmpty()).as(first + " to " + last).isEqualTo(enough);
  }

  @Test
  @Tag("H-42")
  void theMiddleOfThreeDaysCountsAndNotASingleOne() {
    six(9, 6, 6, 6, 6, 1);
    assertThat(ended()).isPresent();
    sessions.clear();
    six(1, 6, 6, 4, 9, 4);
    assertThat(ended()).isEmpty();
  }

  @Test
  @Tag("H-42")
  void theFirstSessionOfADayCounts() {
    six(6, 6, 6, 4, 4, 4);
    session(2, 10);
    session(4, 10);
    sessions.sort(java.util.Comparator.comparing(PastSession::start));
    assertThat(ended()).isEmpty();
  }

  @Test
  @Tag("H-42")
  void painThatWasNotToldIsNoFall() {
    six(UNTOLD, UNTOLD, UNTOLD, UNTOLD, UNTOLD, UNTOLD);
    assertThat(ended()).contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
    sessions.clear();
    six(8, UNTOLD, UNTOLD, UNTOLD, UNTOLD, UNTOLD);
    assertThat(ended()).as("one day alone").isPresent();
    sessions.clear();
    six(8, 5, UNTOLD, UNTOLD, UNTOLD, UNTOLD);
    assertThat(ended()).as("of two days the less hopeful ends").isPresent();
  }

  @Test
  @Tag("H-42")
  void aClinicianWhoLookedAndAPauseOfTwelveWeeksBeginANewCourse() {
    six(6, 6, 6, 6, 6, 6);
    seen = looked(Region.SHOULDER, 1);
    assertThat(ended()).isEmpty();
    seen = looked(Region.SHOULDER, 13);
    assertThat(ended()).as("five sessions since").isEmpty();
    seen = looked(Region.SHOULDER, 15);
    assertThat(ended()).isPresent();
    seen = looked(Region.LEG, 1);
    assertThat(ended()).as("a look at the leg says nothing of the shoulder").isPresent();
    seen = List.of();
    assertThat(review(BLADE, 81).ended()).isPresent();
    assertThat(review(BLADE, 82).ended()).as("84 days after the last").isEmpty();
  }

  @Test
  @Tag("H-42")
  void aLittleBetterGivesOneWeekMoreGentlyAndOnlyOnce() {
    six(6, 6, 6, 5, 5, 5);
    assertThat(review(BLADE, 0).extendable()).isTrue();
    extensions.add(new Extension(Region.LEG, TODAY));
    assertThat(review(BLADE, 0).extendable()).as("another area").isTrue();
    extensions.add(new Extension(Region.SHOULDER, TODAY));
    assertThat(review(BLADE, 0)).isEqualTo(new Review(Region.SHOULDER, Optional.empty(), false));
    assertThat(holds(6)).contains(Circumstance.EXTENDED_BY_A_WEEK);
    assertThat(holds(7)).contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
    extensions.add(new Extension(Region.SHOULDER, TODAY.plusDays(7)));
    assertThat(holds(8)).as("a second week").contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
    assertThat(review(BLADE, 8).extendable()).isFalse();
  }

  @Test
  @Tag("H-19")
  @Tag("H-42")
  void aWeekThatBeginsAheadOfTheClockOpensNothing() {
    six(6, 6, 6, 6, 6, 6);
    extensions.add(new Extension(Region.SHOULDER, TODAY.plusDays(1)));
    assertThat(ended()).contains(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
    assertThat(review(BLADE, 0).extendable()).isFalse();
  }

  @Test
  @Tag("H-42")
  void aWeekOfAnEarlierCourseDoesNotCount() {
    six(6, 6, 6, 6, 6, 6);
    extensions.add(new Extension(Region.SHOULDER, TODAY.minusDays(15)));
    assertThat(review(BLADE, 0).extendable()).isTrue();
    sessions.clear();
    assertThat(review(BLADE, 0)).isEqualTo(new Review(Region.SHOULDER, Optional.empty(), false));
  }

  @Test
  @Tag("H-43")
  void worseByTwoOverThreeSessionDaysEndsThePlanAtOnce() {
    session(4, 4);
    session(2, 6);
    assertThat(ended()).as("two days").isEmpty();
    session(1, 6);
    assertThat(ended()).contains(Circumstance.WORSE_OR_SPREADING);
    assertThat(review(BLADE, 0).extendable()).isFalse();
    sessions.clear();
    session(4, 4);
    session(2, 9);
    session(1, 5);
    assertThat(ended()).as("the middle rose by one").isEmpty();
    sessions.clear();
    session(9, 4);
    session(8, 3);
    session(7, 4);
    session(6, 6);
    session(5, 6);
    session(4, 6);
    assertThat(ended()).as("the last three against the first three").isPresent();
    sessions.clear();
    session(9, 4);
    session(8, 4);
    session(7, 6);
    session(6, 6);
    assertThat(ended()).as("four days: the first two against the last three").isPresent();
  }

  @Test
  @Tag("H-43")
  void spreadingOverThreeSessionDaysEndsThePlanAtOnce() {
    session(5, 4, zones("shoulder-top"));
    session(3, 4, zones("shoulder-top", "shoulder-back"));
    assertThat(ended()).isEmpty();
    session(2, 4, Set.of());
    assertThat(ended()).as("a day without marks says nothing").isEmpty();
    session(1, 4, zones("shoulder-top", "shoulder-back", "arm-outer"));
    assertThat(ended()).contains(Circumstance.WORSE_OR_SPREADING);
    sessions.removeLast();
    session(1, 4, zones("shoulder-top", "shoulder-back"));
    assertThat(ended()).as("it stays as wide").isEmpty();
    sessions.removeFirst();
    session(0, 4, zones("a", "b", "c"));
    assertThat(ended()).as("first it stayed").isEmpty();
  }

  private static Set<SidedZone> zones(String... ids) {
    return java.util.Arrays.stream(ids)
        .map(id -> new SidedZone(id, Optional.of(Side.RIGHT)))
        .collect(Collectors.toSet());
  }

  @Test
  @Tag("H-42")
  void theCheckSendsTheAreaToAClinicianAndLeavesOthersOpen() {
    six(6, 6, 6, 6, 6, 6);
    ScreeningRequest shoulder = Asked.healthy(BLADE, CALF).withHistory(history());
    assertThat(SCREENER.screen(shoulder))
        .isInstanceOfSatisfying(
            Screening.Cleared.class,
            c -> {
              assertThat(c.clearance().points()).extracting(p -> p.point()).containsExactly(CALF);
              assertThat(c.closed().sequencedKeySet()).containsExactly(BLADE);
              assertThat(Asked.rules(c.rulings())).contains("two-weeks-without-change");
            });
    extensions.add(new Extension(Region.SHOULDER, TODAY));
    ScreeningRequest more = Asked.healthy(BLADE).withHistory(history());
    assertThat(SCREENER.screen(more))
        .isInstanceOfSatisfying(
            Screening.Cleared.class,
            c -> assertThat(c.today()).isEqualTo(c.today().tighten(Limits.GENTLE)));
  }

  @Test
  @Tag("H-42")
  void whatATwoWeeksRuleClosedDoesNotOpenByItself() {
    six(6, 6, 6, 6, 6, 6);
    Opening opening = SCREENER.opening(BLADE, 3, history(), NOW.atOffset(ZoneOffset.UTC));
    assertThat(opening.from()).isEmpty();
    assertThat(opening.closedBy()).containsExactly(Circumstance.NO_CHANGE_IN_TWO_WEEKS);
  }

  @Test
  void aDayAheadOfTheClockCountsAsToday() {
    LocalDate tomorrow = TODAY.plusDays(1);
    PastSession ahead =
        new PastSession(
            NOW, NOW.plusSeconds(1), tomorrow, Optional.empty(), List.of(), zones("shoulder-top"));
    History seenNow = new History(List.of(ahead), List.of()).seenAt(NOW, TODAY);
    assertThat(seenNow.sessions().getFirst().day()).isEqualTo(TODAY);
    assertThat(seenNow.sessions().getFirst().zones()).isEqualTo(zones("shoulder-top"));
  }
}
