package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  @Tag("H-31")
  void twoSpotsOfOneMuscleAreToldApart() {
    SidedPoint other = new SidedPoint("trapezius-upper-tp1", Side.LEFT);
    Spoken both = new Spoken(Transcript.TEXTS, Transcript.NAMES, List.of(other, LEFT));
    assertThat(both.of(new Cue.GetReady(new Step.Locate(LEFT, TEN), TEN)))
        .startsWith("Top of the shoulder, left, spot 2. ");
    assertThat(both.of(new Cue.GetReady(new Step.Locate(other, TEN), TEN)))
        .startsWith("Top of the shoulder, left, spot 1. ");
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

  @Test
  void beforeTheSearchComeTheToolAndHowItIsUsedAndInItTheStepsToTheSpot() {
    assertThat(spoken.of(new Cue.Settle(LEFT, Tool.BALL_WALL, Presser.SELF)))
        .startsWith("Your tool: ")
        .contains(Transcript.NAMES.tool(Tool.BALL_WALL))
        .endsWith(
            Transcript.NAMES.fill(
                Objects.requireNonNull(
                        Transcript.NAMES.point(LEFT.point()).techniques().get(Tool.BALL_WALL))
                    .brief(),
                Side.LEFT));
    Cue begin = new Cue.BeginStep(new Step.Locate(LEFT, TEN), Presser.SELF);
    assertThat(spoken.said(begin))
        .hasSize(1 + Transcript.NAMES.point(LEFT.point()).find().size())
        .allMatch(said -> !said.text().contains("{"));
    assertThat(spoken.said(begin).getFirst().text()).startsWith("Find the spot.");
  }

  @Test
  void whatIsWrittenForOnesOwnHandsIsNotSaidToAPartner() {
    assertThat(spoken.of(new Cue.Settle(LEFT, Tool.FINGERS, Presser.PARTNER)))
        .contains("where your partner can reach the spot");
    assertThat(spoken.said(new Cue.BeginStep(new Step.Locate(LEFT, TEN), Presser.PARTNER)))
        .hasSize(1);
  }

  /** One point that German has a movement for, but not yet the steps. */
  @Test
  void whatIsNotTranslatedYetIsReadAsEnglish() {
    Texts german = new Texts(Locale.GERMAN);
    PointWords words = Transcript.NAMES.point(LEFT.point());
    ExerciseWords roll = new ExerciseWords("Schulter {side:de} kreisen.", "Klein und leicht.");
    PointWords partly =
        new PointWords(
            words.where(),
            words.find(),
            words.feels(),
            words.techniques(),
            words.unsuitable(),
            words.dos(),
            words.donts(),
            Optional.of(roll),
            words.stretch(),
            words.professional());
    KnowledgeReader.Knowledge shipped = KnowledgeReader.shipped();
    Prose prose = shipped.prose();
    Names names =
        new Names(
            shipped.base(),
            new Prose(
                prose.zones(),
                prose.findings(),
                prose.neverPress(),
                prose.muscles(),
                Map.of(LEFT.point(), partly)),
            german,
            Set.of(LEFT.point()),
            prose.points());
    Spoken both = new Spoken(german, names);

    assertThat(both.said(new Cue.BeginStep(new Step.Locate(LEFT, TEN), Presser.SELF)))
        .extracting(Aloud::language)
        .startsWith(Locale.GERMAN)
        .endsWith(Locale.ENGLISH, Locale.ENGLISH, Locale.ENGLISH);
    assertThat(both.said(new Cue.BeginStep(new Step.Move(LEFT, 6, TEN), Presser.SELF)))
        .singleElement()
        .satisfies(said -> {
          assertThat(said.language()).isEqualTo(Locale.GERMAN);
          assertThat(said.text()).startsWith("Schulter links kreisen. ");
        });
    assertThat(both.said(new Cue.BeginStep(new Step.StretchStep(LEFT, TEN, 2), Presser.SELF)))
        .extracting(Aloud::language)
        .containsExactly(Locale.ENGLISH, Locale.GERMAN);
  }
}
