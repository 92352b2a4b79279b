package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.Region;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.Seen;
import app.unknot.safety.History.Seen.About;
import app.unknot.safety.History.SoreTold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the past closes, at the very moments where it opens and closes. */
class LockoutsTest {
  private static final SidedPoint POINT = Body.right("infraspinatus");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Lockouts at(Instant now, LocalDate today, PastSession... sessions) {
    return of(new History(Arrays.asList(sessions), List.of()), now, today);
  }

  private static Lockouts of(History history, Instant now, LocalDate today) {
    return new Lockouts(history, now, today, new Coverage(Body.BASE), new Places(RULES, Body.BASE));
  }

  private static Set<Circumstance> point(Lockouts lockouts) {
    return lockouts.point(POINT, Optional.empty());
  }

  private static PastPoint past(SidedPoint point, Tool tool, Duration pressing) {
    return new PastPoint(point, tool, pressing, Optional.empty(), Optional.empty());
  }

  private static PastPoint stopped(SidedPoint point, StopSign sign) {
    return new PastPoint(point, Tool.FINGERS, MINUTE, Optional.empty(), Optional.of(sign));
  }

  private static PastPoint sore(int value, Instant since) {
    return new PastPoint(
        POINT,
        Tool.FINGERS,
        MINUTE,
        Optional.of(new SoreTold(new Soreness(value), since)),
        Optional.empty());
  }

  private static PastSession ending(Instant end, LocalDate day, PastPoint... points) {
    return new PastSession(
        end.minus(Duration.ofMinutes(5)), end, day, Optional.empty(), Arrays.asList(points));
  }

  @Test
  @Tag("H-12")
  void aPointOpensThreeHoursAfterItsLastSession() {
    PastSession last = ending(NOW, TODAY, past(POINT, Tool.FINGERS, MINUTE));
    Instant opens = NOW.plus(Duration.ofHours(3));
    assertThat(point(at(opens.minusMillis(1), TODAY, last))).contains(Circumstance.TOO_SOON);
    assertThat(point(at(opens, TODAY, last))).doesNotContain(Circumstance.TOO_SOON);
  }

  @Test
  @Tag("H-12")
  void threeSessionsADayAreEnough() {
    PastSession one = ending(NOW, TODAY, past(POINT, Tool.FINGERS, MINUTE));
    assertThat(at(NOW, TODAY, one, one).hadSessionsToday(POINT, 3)).isFalse();
    assertThat(at(NOW, TODAY, one, one, one).hadSessionsToday(POINT, 3)).isTrue();
    assertThat(at(NOW, TODAY.plusDays(1), one, one, one).hadSessionsToday(POINT, 3)).isFalse();
  }

  @Test
  @Tag("H-12")
  void sixMinutesAPointAndThirtyInAllEndTheDay() {
    Duration six = Duration.ofMinutes(6);
    PastSession just = ending(NOW, TODAY, past(POINT, Tool.FINGERS, six));
    PastSession less = ending(NOW, TODAY, past(POINT, Tool.FINGERS, six.minusSeconds(1)));
    assertThat(point(at(NOW, TODAY, just))).contains(Circumstance.POINT_PRESSING_OF_THE_DAY);
    assertThat(point(at(NOW, TODAY, less))).doesNotContain(Circumstance.POINT_PRESSING_OF_THE_DAY);
    SidedPoint other = Body.left("piriformis");
    PastSession half = ending(NOW, TODAY, past(other, Tool.FINGERS, Duration.ofMinutes(30)));
    PastSession nearly =
        ending(NOW, TODAY, past(other, Tool.FINGERS, Duration.ofMinutes(30).minusSeconds(1)));
    assertThat(at(NOW, TODAY, half).session()).contains(Circumstance.PRESSING_OF_THE_DAY);
    assertThat(at(NOW, TODAY, nearly).session()).doesNotContain(Circumstance.PRESSING_OF_THE_DAY);
    assertThat(at(NOW, TODAY.plusDays(1), half).session())
        .doesNotContain(Circumstance.PRESSING_OF_THE_DAY);
  }

  @Test
  @Tag("H-13")
  void fiveDaysInARowMakeTheSixthARestDay() {
    PastSession[] five = days(1, 5);
    assertThat(point(at(NOW, TODAY, five))).contains(Circumstance.FIVE_DAYS_IN_A_ROW);
    assertThat(point(at(NOW, TODAY, days(1, 4)))).doesNotContain(Circumstance.FIVE_DAYS_IN_A_ROW);
    assertThat(point(at(NOW, TODAY, days(2, 6)))).doesNotContain(Circumstance.FIVE_DAYS_IN_A_ROW);
  }

  private static PastSession[] days(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(back ->
            ending(
                NOW.minus(Duration.ofDays(back)),
                TODAY.minusDays(back),
                past(POINT, Tool.FINGERS, MINUTE)))
        .toArray(PastSession[]::new);
  }

  @Test
  @Tag("H-14")
  void aSymptomClosesItsLimbUntilTheNextDayAndForTwelveHoursAtLeast() {
    Instant late = Instant.parse("2026-11-21T22:00:00Z");
    PastSession stop = ending(late, TODAY, stopped(POINT, StopSign.NERVE));
    LocalDate next = TODAY.plusDays(1);
    Instant opens = late.plus(Duration.ofHours(12));
    assertThat(point(at(opens.minusMillis(1), next, stop)))
        .contains(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(point(at(opens, next, stop))).doesNotContain(Circumstance.STOPPED_BY_A_SYMPTOM);
    PastSession early =
        ending(NOW.minus(Duration.ofHours(11)), TODAY, stopped(POINT, StopSign.NERVE));
    assertThat(point(at(NOW.plus(Duration.ofHours(11)), TODAY, early)))
        .contains(Circumstance.STOPPED_BY_A_SYMPTOM);
  }

  @Test
  @Tag("H-14")
  void theWholeLimbIsClosedAndTheOtherSideIsNot() {
    PastSession stop =
        ending(NOW, TODAY, stopped(Body.right("extensor-digitorum"), StopSign.WEAKNESS));
    Lockouts lockouts = at(NOW, TODAY, stop);
    for (String muscle : List.of("biceps-brachii", "opponens-pollicis", "trapezius-upper")) {
      assertThat(lockouts.point(Body.right(muscle), Optional.empty()))
          .as(muscle)
          .contains(Circumstance.STOPPED_BY_A_SYMPTOM);
    }
    assertThat(lockouts.point(Body.left("biceps-brachii"), Optional.empty()))
        .doesNotContain(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(lockouts.point(Body.right("gastrocnemius-medial"), Optional.empty()))
        .doesNotContain(Circumstance.STOPPED_BY_A_SYMPTOM);
  }

  @Test
  @Tag("H-15")
  void aSymptomOfTheWholeBodyEndsTheDay() {
    PastSession stop = ending(NOW, TODAY, stopped(POINT, StopSign.WHOLE_BODY));
    assertThat(at(NOW, TODAY, stop).session()).contains(Circumstance.SESSION_ENDED_BY_A_SYMPTOM);
    assertThat(point(at(NOW, TODAY, stop))).doesNotContain(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(at(NOW.plus(Duration.ofHours(12)), TODAY.plusDays(1), stop).session())
        .doesNotContain(Circumstance.SESSION_ENDED_BY_A_SYMPTOM);
  }

  @Test
  @Tag("H-16")
  void theSameStopTwiceWithinSevenDaysNeedsAClinicianUntilOneHasLooked() {
    PastSession first = stoppedBefore(8, StopSign.NERVE);
    PastSession second = stoppedBefore(1, StopSign.NERVE);
    PastSession other = stoppedBefore(1, StopSign.SWELLING);
    assertThat(point(at(NOW, TODAY, first, second))).contains(Circumstance.STOPPED_TWICE);
    assertThat(point(at(NOW, TODAY, first, other))).doesNotContain(Circumstance.STOPPED_TWICE);
    assertThat(point(at(NOW, TODAY, stoppedBefore(9, StopSign.NERVE), second)))
        .doesNotContain(Circumstance.STOPPED_TWICE);
    assertThat(afterALook(first, second, About.SYMPTOM, NOW)).isFalse();
    assertThat(afterALook(first, second, About.SYMPTOM, first.start().minusSeconds(1))).isTrue();
    assertThat(afterALook(first, second, About.SYMPTOM, NOW.plusSeconds(1)))
        .as("a look ahead of the clock")
        .isTrue();
    assertThat(afterALook(first, second, About.EVERYTHING, NOW))
        .as("said before areas were told apart")
        .isFalse();
    assertThat(afterALook(first, second, About.COURSE, NOW)).as("another matter").isTrue();
    assertThat(afterALook(first, second, About.WHOLE_BODY, NOW)).as("another matter").isTrue();
  }

  /** Whether two stops still close their spot after a look at its area. */
  private static boolean afterALook(
      PastSession first, PastSession second, About about, Instant at) {
    Optional<Region> area =
        about == About.EVERYTHING || about == About.WHOLE_BODY
            ? Optional.empty()
            : Optional.of(Region.SHOULDER);
    History history =
        new History(
            List.of(first, second), List.of(), List.of(new Seen(about, area, at)), List.of());
    return point(of(history, NOW, TODAY)).contains(Circumstance.STOPPED_TWICE);
  }

  @Test
  @Tag("H-16")
  void twoStopsOfTheWholeBodyConcernTheSession() {
    PastSession first = stoppedBefore(5, StopSign.WHOLE_BODY);
    PastSession second = stoppedBefore(2, StopSign.WHOLE_BODY);
    assertThat(at(NOW, TODAY, first, second).session()).contains(Circumstance.STOPPED_TWICE);
    assertThat(at(NOW, TODAY, second).session()).doesNotContain(Circumstance.STOPPED_TWICE);
  }

  private static PastSession stoppedBefore(int days, StopSign sign) {
    return ending(NOW.minus(Duration.ofDays(days)), TODAY.minusDays(days), stopped(POINT, sign));
  }

  @Test
  @Tag("H-17")
  void sevenOrMoreRestsFortyEightHoursAndThenNeedsToBeThreeOrLess() {
    Instant told = NOW.minus(Duration.ofDays(2));
    PastSession just = ending(told.minusSeconds(60), TODAY.minusDays(3), sore(7, told));
    assertThat(point(at(NOW.minusMillis(1), TODAY, just))).contains(Circumstance.VERY_SORE);
    Set<Circumstance> rested = point(at(NOW, TODAY, just));
    assertThat(rested).doesNotContain(Circumstance.VERY_SORE).contains(Circumstance.SORE_LAST_TIME);
    assertThat(at(NOW, TODAY, just).point(POINT, Optional.of(new Soreness(7))))
        .contains(Circumstance.VERY_SORE_FOR_LONG);
    assertThat(at(NOW, TODAY, just).point(POINT, Optional.of(new Soreness(6))))
        .doesNotContain(Circumstance.VERY_SORE_FOR_LONG);
    assertThat(at(NOW, TODAY, just).point(POINT, Optional.of(new Soreness(2))))
        .contains(Circumstance.SORE_LAST_TIME);
  }

  @Test
  void whatWasDoneToAnotherSpotCountsForThatSpot() {
    SidedPoint other = Body.left("piriformis");
    PastSession[] days =
        IntStream.rangeClosed(1, 5)
            .mapToObj(TODAY::minusDays)
            .map(day -> Asked.session(day, 9, List.of(past(other, Tool.FINGERS, MINUTE))))
            .toArray(PastSession[]::new);
    assertThat(at(NOW, TODAY, days).point(other, Optional.empty()))
        .contains(Circumstance.FIVE_DAYS_IN_A_ROW);
    assertThat(point(at(NOW, TODAY, days))).doesNotContain(Circumstance.FIVE_DAYS_IN_A_ROW);
    PastSession today = Asked.session(TODAY, 3, List.of(past(other, Tool.FINGERS, MINUTE)));
    assertThat(at(NOW, TODAY, today).hadSessionsToday(other, 1)).isTrue();
    assertThat(at(NOW, TODAY, today).hadSessionsToday(POINT, 1)).isFalse();
  }

  @Test
  @Tag("H-11")
  void holdsGrowByFifteenSecondsWhileSorenessIsLittle() {
    assertThat(at(NOW, TODAY).hold(POINT)).isEqualTo(Duration.ofSeconds(30));
    assertThat(hold(3)).isEqualTo(Duration.ofSeconds(45));
    assertThat(hold(3, 0, 1)).isEqualTo(Duration.ofSeconds(75));
    assertThat(hold(1, 1, 1, 1, 1, 1)).isEqualTo(Duration.ofSeconds(90));
    assertThat(hold(1, 1, 4)).isEqualTo(Duration.ofSeconds(30));
    assertThat(hold(1, 4, 3)).isEqualTo(Duration.ofSeconds(45));
    PastSession untold = ending(NOW, TODAY, past(POINT, Tool.FINGERS, MINUTE));
    assertThat(at(NOW, TODAY, untold).hold(POINT)).isEqualTo(Duration.ofSeconds(30));
  }

  private static Duration hold(int... soreness) {
    PastSession[] sessions =
        IntStream.range(0, soreness.length)
            .mapToObj(i -> {
              int back = soreness.length - i;
              Instant end = NOW.minus(Duration.ofDays(back));
              return ending(end, TODAY.minusDays(back), sore(soreness[i], end));
            })
            .toArray(PastSession[]::new);
    return at(NOW, TODAY, sessions).hold(POINT);
  }

  @Test
  @Tag("H-18")
  void theGunIsForOnceADayAMuscleAndTenMinutesADay() {
    SidedPoint calf = Body.right("gastrocnemius-medial");
    PastSession used = ending(NOW, TODAY, past(calf, Tool.MASSAGE_GUN, MINUTE));
    assertThat(at(NOW, TODAY, used).point(calf, Optional.empty()))
        .contains(Circumstance.GUN_USED_TODAY);
    assertThat(at(NOW, TODAY, used).point(Body.left("gastrocnemius-medial"), Optional.empty()))
        .doesNotContain(Circumstance.GUN_USED_TODAY);
    PastSession ten = ending(NOW, TODAY, past(calf, Tool.MASSAGE_GUN, Duration.ofMinutes(10)));
    assertThat(at(NOW, TODAY, ten).point(Body.left("piriformis"), Optional.empty()))
        .contains(Circumstance.GUN_USED_TODAY);
    assertThat(at(NOW, TODAY.plusDays(1), ten).point(calf, Optional.empty()))
        .doesNotContain(Circumstance.GUN_USED_TODAY);
  }

  @Test
  @Tag("H-19")
  void windingTheClockBackOpensNothing() {
    PastSession last =
        ending(
            NOW,
            TODAY,
            past(POINT, Tool.FINGERS, Duration.ofMinutes(6)),
            stopped(POINT, StopSign.NERVE));
    Lockouts before = at(NOW.minus(Duration.ofDays(3)), TODAY.minusDays(3), last);
    assertThat(point(before))
        .contains(
            Circumstance.TOO_SOON,
            Circumstance.POINT_PRESSING_OF_THE_DAY,
            Circumstance.STOPPED_BY_A_SYMPTOM);
    Lockouts dayOnly = at(NOW.plusSeconds(1), TODAY.minusDays(1), last);
    assertThat(point(dayOnly)).contains(Circumstance.POINT_PRESSING_OF_THE_DAY);
  }

  @Test
  @Tag("H-20")
  void anUncheckedWarningSignStaysOpen() {
    History.Warning warning = new History.Warning("stroke-signs", NOW, false);
    History open = new History(List.of(), List.of(warning));
    assertThat(of(open, NOW.plus(Duration.ofDays(90)), TODAY.plusDays(90)).session())
        .contains(Circumstance.WARNING_SIGN_UNCHECKED);
    History checked =
        new History(List.of(), List.of(new History.Warning("stroke-signs", NOW, true)));
    assertThat(of(checked, NOW, TODAY).session()).containsExactly(Circumstance.NO_SESSION_EVER);
  }

  @Test
  @Tag("H-19")
  void aPointThatIsNotKnownAnyMoreCountsAndAsksAndClosesAll() {
    SidedPoint gone = new SidedPoint("clinic-own-point", POINT.side());
    PastPoint used = past(gone, Tool.MASSAGE_GUN, Duration.ofMinutes(30));
    Lockouts worked = at(NOW, TODAY, ending(NOW, TODAY, used));
    assertThat(worked.session())
        .containsExactlyInAnyOrder(
            Circumstance.PRESSING_OF_THE_DAY,
            Circumstance.NECK_WORK_LATELY,
            Circumstance.LEG_WORK_LATELY);
    assertThat(point(worked)).contains(Circumstance.GUN_USED_TODAY);
    assertThat(worked.point(gone, Optional.empty())).contains(Circumstance.TOO_SOON);

    Lockouts stopped = at(NOW, TODAY, ending(NOW, TODAY, stopped(gone, StopSign.NERVE)));
    assertThat(point(stopped)).contains(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(stopped.review(POINT).ended()).isEmpty();
  }

  @Test
  @Tag("H-14")
  void aSessionThatASymptomEndedBeforeAnyPressureIsNotTheFirst() {
    PastPoint none =
        new PastPoint(
            POINT, Tool.FINGERS, Duration.ZERO, Optional.empty(), Optional.of(StopSign.NERVE));
    Lockouts lockouts = at(NOW, TODAY, ending(NOW, TODAY, none));
    assertThat(point(lockouts)).contains(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(lockouts.session()).contains(Circumstance.NO_SESSION_EVER);
    assertThat(lockouts.sessions()).isZero();
  }

  @Test
  void impossibleEntriesAreRefused() {
    assertThatThrownBy(() -> past(POINT, Tool.FINGERS, Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new PastSession(NOW, NOW.minusMillis(1), TODAY, Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Soreness(11)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Soreness(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
