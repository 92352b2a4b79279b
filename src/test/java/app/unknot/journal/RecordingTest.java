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
import app.unknot.routine.Step;
import app.unknot.session.Ending;
import app.unknot.session.SessionRecord;
import app.unknot.session.SessionRecord.PressGiven;
import app.unknot.session.SessionRecord.StepGiven;
import app.unknot.session.Symptom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordingTest {
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
    return new SessionRecord(
        new PainRating(6),
        Optional.of(new PainRating(4)),
        List.of(pressGiven(SHOULDER, 30), pressGiven(SHOULDER, 12)),
        steps,
        Map.of(SHOULDER, seconds(102)),
        0,
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
  void aSymptomBeforeAnyPressureIsStillWrittenDownForItsPoint() {
    JournalEntry entry =
        entry(
            session(
                new Ending(Ending.Kind.STOPPED, Optional.of(Symptom.NUMB_OR_TINGLING)),
                prepare(TEMPLE, Tool.KNUCKLES),
                given(new Step.Locate(TEMPLE, seconds(60)), 5)));
    assertThat(entry.stoppedAt()).contains(TEMPLE);
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
