package app.unknot.ui.finish;

import static app.unknot.ui.progress.Stand.NOW;
import static app.unknot.ui.progress.Stand.SHOULDER;
import static app.unknot.ui.progress.Stand.TEMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.sqlite.SqliteJournal;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Limits;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.common.Journey;
import app.unknot.ui.finish.FinishViewModel.Tone;
import app.unknot.ui.finish.NextSession.Why;
import app.unknot.ui.progress.FullDisk;
import app.unknot.ui.progress.Stand;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishViewModelTest {
  private static final JournalEntry LOWER = Stand.session(1, SHOULDER, NOW.minusMinutes(14));
  private static final OffsetDateTime MIDNIGHT = NOW.truncatedTo(ChronoUnit.DAYS).plusDays(1);

  @TempDir Path folder;
  private final Journey journey = new Journey();
  private SqliteJournal journal;
  private Coach coach;

  @BeforeEach
  void open() {
    journal = Stand.journal(folder);
    coach = Stand.coach(journal, journal, NOW);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private FinishViewModel after(JournalEntry entry) {
    journal.keep(entry);
    journey.end(entry);
    return new FinishViewModel(coach, journey);
  }

  private static JournalEntry ended(Optional<Integer> pain, Optional<Symptom> felt) {
    return Stand.ended(LOWER, pain.map(PainRating::new), Ending.Kind.STOPPED, felt);
  }

  private JournalEntry kept() {
    return journal.entry(LOWER.id()).orElseThrow();
  }

  @Test
  void thePainNowIsCorrectedInTheJournalAndOnTheWay() {
    FinishViewModel model = after(LOWER);
    assertThat(model.tone()).isEqualTo(Tone.DONE);
    model.tellPain(new PainRating(7));
    assertThat(kept().after()).contains(new PainRating(7));
    assertThat(journey.ended().orElseThrow().after()).contains(new PainRating(7));
    assertThat(model.tone()).isEqualTo(Tone.HIGHER);
  }

  @Test
  void painThatWasNotToldIsAskedAndKept() {
    FinishViewModel model = after(ended(Optional.empty(), Optional.empty()));
    assertThat(model.tone()).isEqualTo(Tone.ENDED);
    assertThat(model.entryProperty().get().drop()).isEmpty();
    model.tellPain(new PainRating(4));
    assertThat(kept().drop()).contains(2);
  }

  @Test
  void theNoteAndTheQuickNotesAreKeptAndOutliveTheJournalFile() {
    FinishViewModel model = after(LOWER);
    model.noteProperty().set("Long call");
    model.toggle("desk");
    model.toggle("sport");
    model.toggle("sport");
    model.noteProperty().set("Long call this morning");
    model.keepNote();
    journal.close();
    try (SqliteJournal again = Stand.journal(folder)) {
      JournalEntry found = again.entry(LOWER.id()).orElseThrow();
      assertThat(found.note()).isEqualTo("Long call this morning");
      assertThat(found.tags()).containsExactly("desk");
    }
  }

  @Test
  void whatWasToldElsewhereMeanwhileStays() {
    FinishViewModel model = after(LOWER);
    journal.keep(LOWER.withAfter(new PainRating(1)));
    model.toggle("desk");
    assertThat(kept().after()).contains(new PainRating(1));
  }

  @Test
  void aNoteDoesNotBringADeletedSessionBack() {
    FinishViewModel model = after(LOWER);
    journal.delete(LOWER.id());
    model.noteProperty().set("too late");
    model.keepNote();
    assertThat(journal.entries()).isEmpty();
  }

  @Test
  void aFailedSaveIsToldAndTriedAgain() {
    FullDisk disk = new FullDisk(journal);
    journal.keep(LOWER);
    journey.end(LOWER);
    FinishViewModel model = new FinishViewModel(Stand.coach(disk, journal, NOW), journey);
    model.toggle("desk");
    assertThat(model.keptProperty().get().place()).isEqualTo(Kept.Place.RECOVERY_FILE);
    model.retry();
    assertThat(model.keptProperty().get().place()).isEqualTo(Kept.Place.RECOVERY_FILE);
    disk.makeRoom();
    model.retry();
    assertThat(model.keptProperty().get()).isEqualTo(Kept.IN_THE_JOURNAL);
  }

  @Test
  void doneBeginsAnewWithTheMarksKept() {
    SidedZone temple = new SidedZone("head-temple", Optional.of(Side.RIGHT));
    journey.marks().set(temple, new PainRating(6));
    journey.choose(SHOULDER);
    FinishViewModel model = after(LOWER);
    model.noteProperty().set("kept on leaving");
    model.done();
    assertThat(kept().note()).isEqualTo("kept on leaving");
    assertThat(journey.ended()).isEmpty();
    assertThat(journey.chosen()).isEmpty();
    assertThat(journey.marks().rating(temple)).contains(new PainRating(6));
  }

  @Test
  void withoutLimitsTheGentleOnesHoldAndTheNextSessionIsTomorrow() {
    NextSession next = after(LOWER).next();
    assertThat(next).isEqualTo(new NextSession(Optional.of(MIDNIGHT), Why.SESSIONS, 1));
  }

  @Test
  void whereTheDayHasMoreTheNextSessionIsInThreeHours() {
    journal.keep(LOWER);
    NextSession next = NextSession.after(coach, LOWER, Optional.of(Limits.CEILING));
    assertThat(next.why()).isEqualTo(Why.GAP);
    assertThat(next.from()).as("13 minutes to 18:00, rounded up").contains(NOW.plusHours(3));
  }

  @Test
  void withMorePainTheSpotRestsUntilTomorrow() {
    JournalEntry higher = ended(Optional.of(7), Optional.empty());
    journal.keep(higher);
    assertThat(NextSession.after(coach, higher, Optional.of(Limits.CEILING)))
        .isEqualTo(new NextSession(Optional.of(MIDNIGHT), Why.HIGHER, 3));
  }

  @Test
  void aSymptomClosesTheSpotForTwelveHoursAtLeast() {
    FinishViewModel model = after(ended(Optional.empty(), Optional.of(Symptom.NUMB_OR_TINGLING)));
    assertThat(model.tone()).isEqualTo(Tone.SYMPTOM);
    assertThat(model.next().why()).isEqualTo(Why.SYMPTOM);
    assertThat(model.next().from().orElseThrow())
        .isAfterOrEqualTo(LOWER.start().plusMinutes(12).plusHours(12));
    FinishViewModel dizzy = after(ended(Optional.empty(), Optional.of(Symptom.DIZZY_OR_UNWELL)));
    assertThat(dizzy.next().why()).isEqualTo(Why.WHOLE_BODY);
  }

  @Test
  void theSameSymptomTwiceAWeekIsForAClinician() {
    Optional<Symptom> numb = Optional.of(Symptom.NUMB_OR_TINGLING);
    journal.keep(
        Stand.ended(
            Stand.session(2, SHOULDER, NOW.minusDays(3)),
            Optional.empty(),
            Ending.Kind.STOPPED,
            numb));
    NextSession next = after(ended(Optional.empty(), numb)).next();
    assertThat(next).isEqualTo(new NextSession(Optional.empty(), Why.STOPPED_TWICE, 1));
  }

  @Test
  void anAreaWithoutChangeForTwoWeeksSaysSoAndNotSomethingElse() {
    for (int i = 1; i <= 6; i++) {
      journal.keep(
          Stand.session(10 + i, SHOULDER, NOW.minusDays(18 - 2L * i)).withAfter(new PainRating(5)));
    }
    assertThat(after(LOWER).next()).isEqualTo(new NextSession(Optional.empty(), Why.NO_CHANGE, 1));
  }

  @Test
  void anUncheckedWarningSignIsTheReasonItIs() {
    journal.keep(
        journal.health().withWarning(new Warning("chest-pain-now", NOW.toInstant(), false)));
    assertThat(after(LOWER).next().why()).isEqualTo(Why.CLINICIAN);
  }

  @Test
  void warmthNeedsNormalFeelingThatWasTold() {
    assertThat(after(LOWER).warmth()).as("not told").isFalse();
    feeling(Answer.NOT_SURE);
    assertThat(after(LOWER).warmth()).isFalse();
    feeling(Answer.NO);
    assertThat(after(LOWER).warmth()).as("no place without feeling").isTrue();
    assertThat(after(ended(Optional.empty(), Optional.of(Symptom.SWELLING))).warmth()).isFalse();
  }

  private void feeling(Answer reduced) {
    journal.keep(
        journal
            .health()
            .withProfile(
                new HealthProfile(
                    OptionalInt.of(40),
                    Optional.empty(),
                    Map.of("health-feeling", reduced),
                    Map.of(),
                    Map.of(),
                    Optional.of(LocalDate.parse("2026-11-20")),
                    List.of())));
  }

  @Test
  void theAverageNeedsAnEarlierSessionOnTheSpot() {
    FinishViewModel model = after(LOWER);
    assertThat(model.averageDrop()).isEmpty();
    journal.keep(Stand.session(2, SHOULDER, NOW.minusDays(1)).withAfter(new PainRating(5)));
    assertThat(model.averageDrop()).as("3 and 1").hasValue(2);
  }

  @Test
  void whatToWatchBelongsToWhereItWasPressed() {
    FinishViewModel temple = after(Stand.session(3, TEMPLE, NOW.minusMinutes(14)));
    assertThat(temple.headOrNeck()).isTrue();
    assertThat(temple.legOrGun()).isFalse();
    SidedPoint calf = new SidedPoint("gastrocnemius-medial-tp1", Side.LEFT);
    FinishViewModel leg = after(Stand.session(4, calf, NOW.minusMinutes(14)));
    assertThat(leg.headOrNeck()).isFalse();
    assertThat(leg.legOrGun()).isTrue();
  }
}
