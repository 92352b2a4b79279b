package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.SoreTold;
import app.unknot.safety.History.Warning;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningTest {
  private static final Screener SCREENER = new Screener(RULES, Body.BASE);
  private static final SidedPoint POINT = Body.right("infraspinatus");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T20:00:00+01:00");
  private static final OffsetDateTime MIDNIGHT = OffsetDateTime.parse("2026-11-22T00:00:00+01:00");

  private static Opening opening(int perDay, PastSession... sessions) {
    return SCREENER.opening(POINT, perDay, new History(List.of(sessions), List.of()), NOW);
  }

  private static PastSession session(
      OffsetDateTime end, Optional<SoreTold> soreness, Optional<StopSign> stop) {
    return new PastSession(
        end.minusMinutes(5).toInstant(),
        end.toInstant(),
        end.toLocalDate(),
        Optional.empty(),
        List.of(new PastPoint(POINT, Tool.FINGERS, Duration.ofMinutes(1), soreness, stop)));
  }

  private static PastSession plain(OffsetDateTime end) {
    return session(end, Optional.empty(), Optional.empty());
  }

  private static Optional<Instant> at(OffsetDateTime moment) {
    return Optional.of(moment.toInstant());
  }

  @Test
  void withoutAPastItIsOpenNow() {
    assertThat(opening(1)).isEqualTo(new Opening(at(NOW), Set.of()));
  }

  @Test
  void afterASessionItOpensInThreeHoursWhereTheDayHasMore() {
    Opening opening = opening(3, plain(NOW.minusHours(1)));
    assertThat(opening.from()).isEqualTo(at(NOW.plusHours(2)));
    assertThat(opening.closedBy()).containsExactly(Circumstance.TOO_SOON);
  }

  @Test
  void afterTheLastSessionOfTheDayItOpensAtMidnight() {
    Opening opening = opening(1, plain(NOW.minusHours(6)));
    assertThat(opening.from()).isEqualTo(at(MIDNIGHT));
    assertThat(opening.closedBy()).containsExactly(Circumstance.SESSIONS_OF_THE_DAY);
  }

  @Test
  void aGapOutlastsTheDayNearMidnight() {
    OffsetDateTime late = NOW.plusHours(3);
    History history = new History(List.of(plain(late.minusMinutes(10))), List.of());
    Opening opening = SCREENER.opening(POINT, 1, history, late);
    assertThat(opening.from()).isEqualTo(at(late.plusMinutes(170)));
    assertThat(opening.closedBy()).containsExactly(Circumstance.TOO_SOON);
  }

  @Test
  void aSymptomClosesItTillTheNextDayAndForTwelveHours() {
    Optional<StopSign> nerve = Optional.of(StopSign.NERVE);
    Opening evening = opening(3, session(NOW, Optional.empty(), nerve));
    assertThat(evening.from()).isEqualTo(at(NOW.plusHours(12)));
    assertThat(evening.closedBy()).containsExactly(Circumstance.STOPPED_BY_A_SYMPTOM);

    Opening morning = opening(3, session(NOW.minusHours(11), Optional.empty(), nerve));
    assertThat(morning.from()).isEqualTo(at(MIDNIGHT));
  }

  @Test
  void theSameSymptomTwiceOpensOnlyByAClinician() {
    Optional<StopSign> nerve = Optional.of(StopSign.NERVE);
    Opening opening =
        opening(
            3,
            session(NOW, Optional.empty(), nerve),
            session(NOW.minusDays(2), Optional.empty(), nerve));
    assertThat(opening.from()).isEmpty();
    assertThat(opening.closedBy()).containsExactly(Circumstance.STOPPED_TWICE);
  }

  @Test
  void anUncheckedWarningSignOpensNothing() {
    History warned =
        new History(List.of(), List.of(new Warning("now-chest", NOW.toInstant(), false)));
    assertThat(SCREENER.opening(POINT, 3, warned, NOW).from()).isEmpty();
  }

  @Test
  void afterFiveDaysInARowComesARestDay() {
    PastSession[] days =
        IntStream.range(0, 5).mapToObj(d -> plain(NOW.minusDays(d))).toArray(PastSession[]::new);
    Opening opening = opening(1, days);
    assertThat(opening.from()).isEqualTo(at(MIDNIGHT.plusDays(1)));
    assertThat(opening.closedBy()).containsExactly(Circumstance.FIVE_DAYS_IN_A_ROW);
  }

  @Test
  void aVerySoreSpotRestsTwoDaysFromWhenItWasTold() {
    SoreTold sore = new SoreTold(new Soreness(7), NOW.minusHours(10).toInstant());
    Opening opening = opening(3, session(NOW.minusDays(1), Optional.of(sore), Optional.empty()));
    assertThat(opening.from()).isEqualTo(at(NOW.plusHours(38)));
    assertThat(opening.closedBy()).containsExactly(Circumstance.VERY_SORE);
  }

  @Test
  void sorenessThatIsOnlyAskedClosesNothingHere() {
    SoreTold sore = new SoreTold(new Soreness(5), NOW.minusHours(10).toInstant());
    Opening opening = opening(3, session(NOW.minusDays(1), Optional.of(sore), Optional.empty()));
    assertThat(opening.from()).isEqualTo(at(NOW));
  }
}
