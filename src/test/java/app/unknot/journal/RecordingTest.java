package app.unknot.journal;

import static app.unknot.journal.Entries.EVENING;
import static app.unknot.journal.Entries.SHOULDER;
import static app.unknot.journal.Entries.TEMPLE;
import static app.unknot.journal.Entries.id;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.journal.DeliveredDose.Press;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import app.unknot.routine.TestKnowledge;
import app.unknot.routine.TestRoutines;
import app.unknot.safety.History.PastPoint;
import app.unknot.session.Ending;
import app.unknot.session.Session;
import app.unknot.session.SessionEvent;
import app.unknot.session.SessionRecord;
import app.unknot.session.SessionRecord.PressGiven;
import app.unknot.session.SessionRecord.Spot;
import app.unknot.session.SessionRecord.StepGiven;
import app.unknot.session.SessionState;
import app.unknot.session.StopReason;
import app.unknot.session.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingTest {
  private static final Instant NOW = Instant.parse("2026-11-20T22:30:00Z");
  private static final PressingRange TARGET = PressingRange.of(5, 7);

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static StepGiven prepare(SidedPoint point, Tool tool) {
    return given(new Step.Prepare(point, tool, Position.SITTING, Optional.empty()), 10);
  }

  private static StepGiven press(SidedPoint point, int seconds) {
    return given(
        new Step.Press(point, Technique.Kind.RELEASE, Tool.FINGERS, 1, 3, seconds(30), TARGET),
        seconds);
  }

  private static StepGiven given(Step step, int seconds) {
    return new StepGiven(step, seconds(seconds));
  }

  private static PressGiven pressGiven(SidedPoint point, int seconds) {
    return new PressGiven(
        point,
        Technique.Kind.RELEASE,
        Tool.FINGERS,
        seconds(seconds),
        TARGET,
        Optional.of(new PressingRating(6)));
  }

  private static SessionRecord session(Ending ending, StepGiven... more) {
    List<StepGiven> steps =
        Stream.concat(
                Stream.of(
                    prepare(SHOULDER, Tool.FINGERS),
                    press(SHOULDER, 30),
                    press(SHOULDER, 12),
                    given(new Step.Strokes(SHOULDER, Tool.FINGERS, seconds(60), TARGET), 60)),
                Arrays.stream(more))
            .toList();
    Step last = steps.getLast().step();
    return new SessionRecord(
        new PainRating(6),
        Optional.of(new PainRating(4)),
        List.of(pressGiven(SHOULDER, 30), pressGiven(SHOULDER, 12)),
        steps,
        Map.of(SHOULDER, seconds(102)),
        0,
        new Spot(last.point(), Tool.KNUCKLES),
        ending);
  }

  private static JournalEntry entry(SessionRecord session) {
    return Recording.of(
        id(1), EVENING, EVENING.plusMinutes(9).toInstant(), List.of(), session, "2026-11-21");
  }

  @Test
  void whatWasDeliveredIsWrittenDownAndNothingElse() {
    SessionRecord session =
        session(Ending.of(Ending.Kind.COMPLETED), prepare(TEMPLE, Tool.FINGERS));
    JournalEntry entry = entry(session);
    assertThat(entry.doses())
        .containsExactly(
            new DeliveredDose(
                SHOULDER,
                Tool.FINGERS,
                List.of(
                    new Press(seconds(30), TARGET, Optional.of(new PressingRating(6))),
                    new Press(seconds(12), TARGET, Optional.of(new PressingRating(6)))),
                seconds(102)));
    assertThat(entry.pressing()).isEqualTo(session.pressing().get(SHOULDER));
    assertThat(entry.before()).isEqualTo(new PainRating(6));
    assertThat(entry.drop()).contains(2);
    assertThat(entry.presses()).isEqualTo(2);
    assertThat(entry.lasted()).isEqualTo(Duration.ofMinutes(9));
    assertThat(entry.stoppedAt()).isEmpty();
  }

  @Test
  void whatWasDoneBesidesPressesIsWrittenDownAsFarAsItWent() {
    JournalEntry entry =
        entry(
            session(
                Ending.of(Ending.Kind.FINISHED_EARLY),
                given(
                    new Step.Prepare(
                        TEMPLE, Tool.FINGERS, Position.SITTING, Optional.of(seconds(300))),
                    120),
                given(new Step.Locate(TEMPLE, seconds(60)), 40),
                given(new Step.Move(TEMPLE, 6, seconds(60)), 60),
                given(new Step.StretchStep(TEMPLE, seconds(30), 2), 31),
                given(new Step.Aftercare(TEMPLE, seconds(60)), 5)));
    assertThat(entry.steps())
        .filteredOn(s -> s.point().equals(TEMPLE))
        .containsExactly(
            new StepDose(TEMPLE, StepDose.Kind.WARMTH, seconds(120)),
            new StepDose(TEMPLE, StepDose.Kind.MOVEMENT, seconds(60)),
            new StepDose(TEMPLE, StepDose.Kind.STRETCH, seconds(31)));
    assertThat(entry.steps()).contains(new StepDose(SHOULDER, StepDose.Kind.STROKES, seconds(60)));
    assertThat(entry.points()).as("none of it is a dose").containsExactly(SHOULDER);
    assertThat(entry.withoutWords().steps()).isEmpty();
  }

  @Test
  void aPositionWithoutWarmthIsNoStep() {
    SessionState searching = pass(begun(TestRoutines.withoutWarmth(NOW)), 12);
    assertThat(entry(SessionRecord.of(searching)).steps()).isEmpty();
  }

  private static SessionState begun(Routine routine) {
    return Session.begin(routine, new PainRating(6), NOW).state();
  }

  private static SessionState pass(SessionState state, int ticks) {
    SessionState there = state;
    for (int i = 0; i < ticks; i++) {
      there = Session.on(there, new SessionEvent.Tick(seconds(1))).state();
    }
    return there;
  }

  private static JournalEntry felt(SessionState state, Symptom symptom) {
    return entry(
        SessionRecord.of(
            Session.on(state, new SessionEvent.Stop(new StopReason.Felt(symptom))).state()));
  }

  private static void assertClosed(JournalEntry entry, Symptom symptom, Tool tool) {
    SidedPoint point = TestKnowledge.right(TestKnowledge.SHOULDER);
    assertThat(entry.stoppedAt()).contains(point);
    assertThat(entry.doses())
        .containsExactly(new DeliveredDose(point, tool, List.of(), Duration.ZERO));
    assertThat(Histories.of(List.of(entry), HealthRecord.EMPTY).sessions().getFirst().points())
        .extracting(PastPoint::stop)
        .containsExactly(Optional.of(Histories.sign(symptom)));
  }

  @ParameterizedTest
  @EnumSource(Symptom.class)
  void aSymptomInTheSearchIsWrittenDownForItsPoint(Symptom symptom) {
    SessionState searching = pass(begun(TestRoutines.withoutWarmth(NOW)), 12);
    assertThat(searching.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(searching.course().elapsed()).isPositive();
    assertClosed(felt(searching, symptom), symptom, Tool.FINGERS);
  }

  @Test
  void aSymptomInTheFirstCountdownIsWrittenDownForItsPoint() {
    SessionState ready = begun(TestRoutines.withoutWarmth(NOW));
    assertThat(ready).isInstanceOf(SessionState.GetReady.class);
    assertClosed(felt(ready, Symptom.CHEST), Symptom.CHEST, Tool.FINGERS);
  }

  @Test
  void aSymptomWhileOnlyMovingIsWrittenDownForItsPoint() {
    SessionState moving = pass(begun(TestRoutines.withoutPressing(NOW)), 11);
    assertThat(moving.course().now()).isInstanceOf(Step.Move.class);
    assertClosed(felt(moving, Symptom.NUMB_OR_TINGLING), Symptom.NUMB_OR_TINGLING, Tool.FINGERS);
  }

  @Test
  void aSymptomToldAfterACrashInTheSearchClosesItsPoint() {
    JournalEntry found = entry(SessionRecord.of(pass(begun(TestRoutines.withoutWarmth(NOW)), 12)));
    assertThat(found.ending()).isEqualTo(Ending.of(Ending.Kind.INTERRUPTED));
    assertThat(Histories.of(List.of(found), HealthRecord.EMPTY).sessions())
        .as("nothing is known to have been delivered")
        .isEmpty();
    Symptom symptom = Symptom.NUMB_OR_TINGLING;
    assertClosed(found.withSymptom(symptom), symptom, Tool.FINGERS);
  }

  @Test
  void aSearchThatWasStoppedKeepsItsSpotForASymptomThatIsToldLater() {
    SessionState searching = pass(begun(TestRoutines.withoutWarmth(NOW)), 12);
    for (StopReason reason : List.of(new StopReason.Chosen(), new StopReason.Help())) {
      SessionState stopped = Session.on(searching, new SessionEvent.Stop(reason)).state();
      JournalEntry entry = entry(SessionRecord.of(stopped));

      assertThat(entry.doses()).extracting(DeliveredDose::pressing).containsExactly(Duration.ZERO);
      assertThat(entry.withSymptom(Symptom.CHEST).stoppedAt())
          .contains(entry.doses().getFirst().point());
    }
  }

  @Test
  void aSymptomAtTheNextPointIsWrittenDownThere() {
    JournalEntry entry =
        entry(
            session(
                new Ending(Ending.Kind.STOPPED, Optional.of(Symptom.NUMB_OR_TINGLING)),
                given(new Step.Locate(TEMPLE, seconds(60)), 5)));
    assertThat(entry.stoppedAt()).contains(TEMPLE);
    assertThat(entry.doses()).hasSize(2);
    assertThat(entry.doses().getLast())
        .isEqualTo(new DeliveredDose(TEMPLE, Tool.KNUCKLES, List.of(), Duration.ZERO));
  }

  @Test
  void aClockThatWasPutBackMakesNoNegativeSession() {
    JournalEntry entry =
        Recording.of(
            id(1),
            EVENING,
            EVENING.minusHours(1).toInstant(),
            List.of(),
            session(Ending.of(Ending.Kind.COMPLETED)),
            "2026-11-21");
    assertThat(entry.lasted()).isZero();
  }
}
