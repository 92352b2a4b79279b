package app.unknot.journal;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.SHOULDER;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.safety.Soreness;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private static final JournalEntry LAST = Entries.plain(1, EVENING);
  private static final FollowUp SORE = new FollowUp.Sore(LAST, SHOULDER);

  private static Instant after(Duration time) {
    return LAST.end().plus(time);
  }

  private static JournalEntry interrupted(int number, OffsetDateTime start) {
    return new JournalEntry(
        Entries.id(number),
        start,
        Duration.ofMinutes(4),
        List.of(),
        new PainRating(5),
        Optional.empty(),
        List.of(Entries.dose(SHOULDER, 30)),
        List.of(),
        Ending.of(Ending.Kind.INTERRUPTED),
        Optional.empty(),
        List.of(),
        "",
        Set.of(),
        "2026-11-21");
  }

  @Test
  void sorenessIsAskedFromEightHoursToTwoDaysAfterASession() {
    Duration eight = Duration.ofHours(8);
    Duration two = Duration.ofDays(2);
    assertThat(FollowUp.open(List.of(LAST), after(eight.minusMillis(1)))).isEmpty();
    assertThat(FollowUp.open(List.of(LAST), after(eight))).containsExactly(SORE);
    assertThat(FollowUp.open(List.of(LAST), after(two))).containsExactly(SORE);
    assertThat(FollowUp.open(List.of(LAST), after(two.plusMillis(1)))).isEmpty();
  }

  @Test
  void whatWasToldIsNotAskedAgain() {
    Instant now = after(Duration.ofHours(9));
    JournalEntry told = LAST.withSoreness(new SorenessTold(SHOULDER, new Soreness(0), now));
    assertThat(FollowUp.open(List.of(told), now)).isEmpty();
  }

  @Test
  void onlyTheLastSessionOnASpotIsAskedAbout() {
    JournalEntry later = Entries.plain(2, EVENING.plusHours(7));
    Instant now = after(Duration.ofHours(9));
    assertThat(FollowUp.open(List.of(LAST, later), now))
        .as("the spot was pressed again two hours ago")
        .isEmpty();
  }

  @Test
  void aSpotThatGotNoPressureIsNotAskedAbout() {
    Instant now = after(Duration.ofHours(9));
    assertThat(FollowUp.open(List.of(Entries.full(3)), now))
        .as("the shoulder was told, the temple was never pressed")
        .isEmpty();
  }

  @Test
  void anInterruptedSessionAsksFirstAndAtOnce() {
    JournalEntry crashed = interrupted(4, EVENING);
    assertThat(FollowUp.open(List.of(crashed), crashed.end()))
        .containsExactly(new FollowUp.Interrupted(crashed));
    assertThat(FollowUp.open(List.of(crashed), crashed.end().plus(Duration.ofHours(9))))
        .first()
        .isInstanceOf(FollowUp.Interrupted.class);
  }

  @Test
  void anInterruptedSessionIsAskedAboutOnce() {
    JournalEntry crashed = interrupted(4, EVENING);
    JournalEntry fine = crashed.withNote("", Set.of(FollowUp.FINE));
    JournalEntry felt = crashed.withSymptom(Symptom.NUMB_OR_TINGLING);
    JournalEntry since = Entries.plain(5, EVENING.plusHours(1));
    assertThat(FollowUp.open(List.of(fine), crashed.end())).isEmpty();
    assertThat(FollowUp.open(List.of(felt), crashed.end())).isEmpty();
    assertThat(FollowUp.open(List.of(crashed, since), since.end())).isEmpty();
  }

  @Test
  void aCallForHelpThatNobodyExplainedIsAskedAbout() {
    JournalEntry help = with(Ending.of(Ending.Kind.HELP));
    JournalEntry felt = with(new Ending(Ending.Kind.HELP, Optional.of(Symptom.CHEST)));
    JournalEntry stopped = with(Ending.of(Ending.Kind.STOPPED));
    assertThat(FollowUp.open(List.of(help), help.end()))
        .containsExactly(new FollowUp.Interrupted(help));
    assertThat(FollowUp.open(List.of(felt), felt.end())).isEmpty();
    assertThat(FollowUp.open(List.of(stopped), stopped.end())).isEmpty();
  }

  private static JournalEntry with(Ending ending) {
    JournalEntry other = interrupted(6, EVENING);
    return new JournalEntry(
        other.id(),
        other.start(),
        other.lasted(),
        other.marks(),
        other.before(),
        other.after(),
        other.doses(),
        other.steps(),
        ending,
        Optional.empty(),
        List.of(),
        "",
        Set.of(),
        other.knowledge());
  }

  @Test
  void aSymptomToldLaterBelongsToTheLastPoint() {
    JournalEntry felt = interrupted(4, EVENING).withSymptom(Symptom.NUMB_OR_TINGLING);
    assertThat(felt.stoppedAt()).contains(SHOULDER);
    assertThat(felt.ending())
        .isEqualTo(new Ending(Ending.Kind.INTERRUPTED, Optional.of(Symptom.NUMB_OR_TINGLING)));
    assertThat(Histories.of(List.of(felt), HealthRecord.EMPTY).sessions().getFirst().points())
        .allMatch(p -> p.stop().isPresent());
  }
}
