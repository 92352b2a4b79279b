package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.routine.TestRoutines;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.TooMuch;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What only happens where several things come together. */
class RareEdgesTest {
  private static final TooMuch TOO_MUCH = new TooMuch();
  private static final SessionEvent PAUSE = new SessionEvent.Pause();
  private static final SessionEvent RESUME = new SessionEvent.Resume();

  private final Player player = new Player(Routines.standard());

  /** Goes on, with every question answered, until such a step runs. */
  private static void until(Player who, Class<? extends Step> kind) {
    for (int i = 0; i < 1000; i++) {
      if (who.state() instanceof InStep(Course course) && kind.isInstance(course.now())) {
        return;
      }
      if (who.state() instanceof Resting rest && !rest.answered()) {
        who.on(new CheckInAnswered(new PainRating(5), Optional.empty()));
      }
      who.wait(1);
    }
    throw new AssertionError("never comes to " + kind);
  }

  @Test
  void tooMuchForTheThirdTimeInAPauseOfTheStrokesEndsThem() {
    player.untilPressing().wait(3).on(TOO_MUCH).untilPressing().wait(3).on(TOO_MUCH);
    until(player, Step.Strokes.class);
    player.wait(5).on(PAUSE).on(TOO_MUCH);
    assertThat(player.course().tooMuch()).isEqualTo(Course.TOO_MUCH_ENDS_ALL);
    assertThat(player.course().left()).isZero();

    player.on(RESUME);
    assertThat(player.course().now()).isInstanceOf(Step.Move.class);
  }

  @Test
  void tooMuchForTheSecondTimeInAPauseOfTheSearchEndsIt() {
    until(player, Step.Locate.class);
    player.wait(3).on(TOO_MUCH);
    until(player, Step.Locate.class);
    player.wait(3).on(PAUSE).on(TOO_MUCH);
    assertThat(player.state()).isInstanceOf(Paused.class);
    assertThat(player.course().left()).isZero();

    player.on(RESUME);
    assertThat(player.course().now()).isNotInstanceOf(Step.Locate.class);
    assertThat(player.heard()).noneMatch(Cue.BeginPress.class::isInstance);
  }

  @Test
  void fallenByExactlyHalfAPressMayEndAlsoWhereItRoseALittleSince() {
    player.untilPressing().wait(2);
    for (int rating : new int[] {6, 1, 3}) {
      player.on(new PressingRated(new PressingRating(rating)));
    }

    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.MAY_END_EARLY));
  }

  @Test
  void aGapOfExactlyTenMinutesIsTheEnd() {
    player.untilPressing().on(new SessionEvent.Tick(Session.LONGEST_PAUSE));

    assertThat(player.state()).isInstanceOf(Finished.class);
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.GAP));
  }

  @Test
  void aCrampInTheLastStretchLeadsToTheAftercare() {
    until(player, Step.StretchStep.class);
    player.wait(3).on(new SessionEvent.Cramp());

    assertThat(player.course().now()).isInstanceOf(Step.Aftercare.class);
  }

  @Test
  void aStretchThatIsOverIsLetGoBeforeWhatComesNext() {
    until(player, Step.StretchStep.class);
    while (player.course().now() instanceof Step.StretchStep) {
      player.wait(1);
    }

    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Say(Cue.Sentence.STRETCH_OVER));
    assertThat(player.cues()).hasSize(2);
    assertThat(player.heard()).containsOnlyOnce(new Cue.Say(Cue.Sentence.STRETCH_OVER));
  }

  @Test
  void whatGoesOnAfterAPauseIsToldAsMuchAsIsLeft() {
    until(player, Step.Move.class);
    assertThat(CueWordsTest.sentence(player.cues().getLast())).contains("6 times");
    assertThat(afterAPause(0)).contains("6 times");
    assertThat(afterAPause(20)).contains("4 times");
    assertThat(afterAPause(1)).contains("4 times");
    assertThat(afterAPause(33)).contains("once");

    until(player, Step.StretchStep.class);
    assertThat(afterAPause(29)).contains("2 times, 30 seconds each");
    assertThat(afterAPause(10)).isEqualTo("Stretch gently, 21 seconds.");
  }

  @Test
  void aSearchThatGoesOnIsAsLongAsIsLeft() {
    until(player, Step.Locate.class);
    player.wait(20).on(PAUSE).on(RESUME).wait(5);

    assertThat(player.cues())
        .singleElement()
        .matches(c ->
            c instanceof Cue.BeginStep(Step step, _)
                && step.duration().equals(Duration.ofSeconds(40)));
  }

  /** What is said when a step goes on that ran for so long. */
  private String afterAPause(int seconds) {
    player.wait(seconds).on(PAUSE).on(RESUME).wait(5);
    return CueWordsTest.sentence(player.cues().getLast());
  }

  @Test
  void theToolOfTheSpotIsTheOneThatIsUsedThere() {
    Player two = new Player(Routines.twoTools());
    for (SidedPoint point : two.course().routine().points()) {
      until(two, Step.Locate.class);
      assertThat(two.course().now().point()).isEqualTo(point);
      Tool tool = point.equals(Routines.SHOULDER) ? Tool.BALL_WALL : Tool.FINGERS;
      assertThat(two.record().spot()).isEqualTo(new SessionRecord.Spot(point, tool));
      two.on(new SessionEvent.NothingSore());
    }
  }

  @Test
  void theToolIsKnownAlsoWhereARoutineBeginsWithTheSearch() {
    Player search = new Player(TestRoutines.fromTheSearchOn(Routines.NOW));

    assertThat(search.record().spot().tool()).isEqualTo(Tool.FINGERS);
  }
}
