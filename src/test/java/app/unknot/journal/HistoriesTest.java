package app.unknot.journal;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.SHOULDER;
import static app.unknot.journal.Entries.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.safety.History;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.SoreTold;
import app.unknot.safety.Soreness;
import app.unknot.safety.StopSign;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoriesTest {
  private static History of(JournalEntry... entries) {
    return Histories.of(List.of(entries), HealthRecord.EMPTY);
  }

  private static PastPoint first(JournalEntry entry) {
    return of(entry).sessions().getFirst().points().getFirst();
  }

  @Test
  void theDayIsTheOneOfThePersonThereAndThen() {
    // 00:30 in Auckland, 20:30 the day before in Berlin, both within one hour of the other
    JournalEntry auckland = Entries.plain(1, OffsetDateTime.parse("2026-11-21T00:30:00+13:00"));
    JournalEntry samoa = Entries.plain(2, OffsetDateTime.parse("2026-11-20T00:40:00-11:00"));
    List<History.PastSession> sessions = of(auckland, samoa).sessions();
    assertThat(sessions)
        .extracting(History.PastSession::day)
        .containsExactly(LocalDate.parse("2026-11-21"), LocalDate.parse("2026-11-20"));
    assertThat(Duration.between(sessions.get(0).start(), sessions.get(1).start()))
        .isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void theNightTheClocksGoBackIsTwoDifferentMomentsOfOneDay() {
    JournalEntry summer = Entries.plain(1, OffsetDateTime.parse("2026-10-25T02:30:00+02:00"));
    JournalEntry winter = Entries.plain(2, OffsetDateTime.parse("2026-10-25T02:30:00+01:00"));
    List<History.PastSession> sessions = of(summer, winter).sessions();
    assertThat(sessions.get(0).day()).isEqualTo(sessions.get(1).day());
    assertThat(sessions.get(1).start())
        .isEqualTo(sessions.get(0).start().plus(Duration.ofHours(1)));
  }

  @Test
  void whatWasDeliveredIsCountedWithItsStrokes() {
    History.PastSession session = of(Entries.full(1)).sessions().getFirst();
    assertThat(session.start()).isEqualTo(EVENING.toInstant());
    assertThat(session.end()).isEqualTo(EVENING.toInstant().plusMillis(12 * 60_000 + 1));
    assertThat(session.before()).contains(new PainRating(6));
    assertThat(session.points().getFirst().pressing()).isEqualTo(Duration.ofSeconds(65));
  }

  @Test
  void aSymptomStopsThePointItWasFeltAtAndNoOther() {
    List<PastPoint> points = of(Entries.full(1)).sessions().getFirst().points();
    assertThat(points).extracting(PastPoint::point).containsExactly(SHOULDER, TEMPLE);
    assertThat(points)
        .extracting(PastPoint::stop)
        .containsExactly(Optional.empty(), Optional.of(StopSign.NERVE));
  }

  @Test
  void noAnswerAndAPlainStopLockNothing() {
    for (Ending.Kind kind : Ending.Kind.values()) {
      JournalEntry entry = ending(Ending.of(kind));
      assertThat(first(entry).stop()).as("%s", kind).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Symptom.class)
  void aSymptomClosesTheLimbOrTheDayAsTheSessionSaidItWould(Symptom symptom) {
    JournalEntry entry = ending(new Ending(Ending.Kind.STOPPED, Optional.of(symptom)));
    assertThat(first(entry).stop().orElseThrow().isLocal())
        .isEqualTo(symptom.consequence() == Symptom.Consequence.CLOSE_LIMB);
  }

  private static JournalEntry ending(Ending ending) {
    JournalEntry e = Entries.plain(1, EVENING);
    return new JournalEntry(
        e.id(),
        e.start(),
        e.lasted(),
        e.marks(),
        e.before(),
        e.after(),
        e.doses(),
        e.steps(),
        ending,
        ending.symptom().map(_ -> SHOULDER),
        e.soreness(),
        e.note(),
        e.tags(),
        e.knowledge());
  }

  @Test
  void aSessionWithoutAnyPressureIsNotTheFirstOne() {
    JournalEntry e = Entries.plain(1, EVENING);
    JournalEntry empty =
        new JournalEntry(
            e.id(),
            e.start(),
            e.lasted(),
            e.marks(),
            e.before(),
            e.after(),
            List.of(),
            List.of(),
            Ending.of(Ending.Kind.STOPPED),
            Optional.empty(),
            List.of(),
            "",
            Set.of(),
            e.knowledge());
    assertThat(of(empty)).isEqualTo(History.EMPTY);
  }

  @Test
  void theLastSorenessCountsAndTheFirstOfSevenOrMoreSaysSinceWhen() {
    Instant day = Instant.parse("2026-11-21T09:00:00Z");
    JournalEntry entry = Entries.plain(1, EVENING);
    assertThat(first(entry).soreness()).isEmpty();
    entry = entry.withSoreness(told(5, day));
    assertThat(first(entry).soreness()).contains(new SoreTold(new Soreness(5), day));
    entry = entry.withSoreness(told(7, day.plusSeconds(10)));
    entry = entry.withSoreness(told(8, day.plusSeconds(20)));
    assertThat(first(entry).soreness())
        .contains(new SoreTold(new Soreness(8), day.plusSeconds(10)));
    entry = entry.withSoreness(told(2, day.plusSeconds(30)));
    assertThat(first(entry).soreness())
        .contains(new SoreTold(new Soreness(2), day.plusSeconds(30)));
  }

  private static SorenessTold told(int soreness, Instant at) {
    return new SorenessTold(SHOULDER, new Soreness(soreness), at);
  }

  @Test
  void warningSignsComeFromTheFileUntilTheyAreChecked() {
    HealthRecord health = Entries.health();
    assertThat(Histories.of(List.of(), health).warnings())
        .extracting(History.Warning::checked)
        .containsExactly(false);
    assertThat(Histories.of(List.of(), health.withChecked("now-chest")).warnings())
        .extracting(History.Warning::checked)
        .containsExactly(true);
    assertThat(Histories.of(List.of(), health).seen()).isEqualTo(health.seen());
  }
}
