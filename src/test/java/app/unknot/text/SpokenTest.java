package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.Transcript;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody with closed eyes hears. */
class SpokenTest {
  private static final SidedPoint LEFT = new SidedPoint("trapezius-upper-tp2", Side.LEFT);
  private static final Duration TEN = Duration.ofSeconds(10);

  private final Spoken spoken = new Spoken(Transcript.TEXTS, Transcript.NAMES);

  @Test
  @Tag("H-31")
  void theSideAndTheSpotAreSpokenBeforeTheSearchAndBeforeTheWarming() {
    assertThat(spoken.of(new Cue.GetReady(new Step.Locate(LEFT, TEN), TEN)))
        .startsWith("Top of the shoulder, left. ");
    Step warm = new Step.Prepare(LEFT, Tool.FINGERS, Position.SITTING, Optional.of(TEN));
    assertThat(spoken.of(new Cue.BeginStep(warm, Presser.SELF)))
        .startsWith("Top of the shoulder, left. Warm the area.");
  }

  @Test
  void theMovementAndTheStretchAreNamedWithTheirSide() {
    assertThat(spoken.of(new Cue.BeginStep(new Step.Move(LEFT, 6, TEN), Presser.SELF)))
        .isEqualTo("Roll your left shoulder back. Move slowly, 6 times. Small and easy.");
    assertThat(spoken.of(new Cue.BeginStep(new Step.StretchStep(LEFT, TEN, 2), Presser.SELF)))
        .startsWith("Ear to the right shoulder. Stretch gently, 2 times");
  }

  @Test
  void everythingElseIsTheSentenceAlone() {
    assertThat(spoken.of(new Cue.FirstRule(Presser.SELF))).startsWith("You stop by letting go.");
    assertThat(spoken.of(new Cue.BeginStep(new Step.Aftercare(LEFT, TEN), Presser.SELF)))
        .isEqualTo("Come up slowly. Breathe. Drink some water.");
  }
}
