package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.routine.TestRoutines;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.TooMuch;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens exactly at a boundary, or where two rules meet. */
class EdgesTest {
  private static final TooMuch TOO_MUCH = new TooMuch();

  private final Player player = new Player(Routines.standard());

  private static PressingRated rated(int rating) {
    return new PressingRated(new PressingRating(rating));
  }

  private static CheckInAnswered pain(int now) {
    return new CheckInAnswered(new PainRating(now), Optional.empty());
  }

  private void locate(Player who) {
    while (!(who.state() instanceof InStep(Course course) && course.now() instanceof Step.Locate)) {
      who.wait(1);
    }
  }

  @Test
  void aStretchIsSaidToBeginAgain() {
    player.untilPressing().wait(4).on(new SessionEvent.Cramp());
    Step.StretchStep stretch = (Step.StretchStep) player.course().now();
    player.wait((int) stretch.hold().toSeconds() - 1);
    assertThat(player.heard()).doesNotContain(new Cue.Say(Cue.Sentence.ONCE_MORE));

    player.wait(1);
    assertThat(player.cues()).contains(new Cue.Say(Cue.Sentence.ONCE_MORE));
    player.wait((int) stretch.hold().toSeconds());
    assertThat(player.heard()).containsOnlyOnce(new Cue.Say(Cue.Sentence.ONCE_MORE));
  }

  @Test
  void everyStateTellsWhenTimeAloneLeadsOn() {
    assertThat(player.state().leadsOnIn()).contains(Duration.ofSeconds(10));
    player.untilPressing().wait(4);
    assertThat(player.state().leadsOnIn()).contains(Duration.ofSeconds(26));
    player.untilResting().wait(5);
    assertThat(player.state().leadsOnIn()).isEmpty();
    player.on(new QuickAnswered(Quick.FINE));
    assertThat(player.state().leadsOnIn()).contains(Duration.ofSeconds(10));
    player.on(new SessionEvent.Pause());
    assertThat(player.state().leadsOnIn()).isEmpty();
    player.on(new SessionEvent.FinishHere());
    assertThat(player.state().leadsOnIn()).isEmpty();
  }

  @Test
  void theSpotIsWhereThePersonIsAtWork() {
    Player two = new Player(Routines.twoPoints());
    assertThat(two.record().spot())
        .isEqualTo(new SessionRecord.Spot(Routines.SHOULDER, Tool.BALL_WALL));
    locate(two);
    two.wait(3).on(new SessionEvent.NothingSore());
    // In the countdown to the other point it is still the first.
    assertThat(two.state()).isInstanceOf(GetReady.class);
    assertThat(two.course().now().point()).isEqualTo(Routines.HIP);
    assertThat(two.record().spot().point()).isEqualTo(Routines.SHOULDER);
    locate(two);
    assertThat(two.record().spot().point()).isEqualTo(Routines.HIP);
  }

  @Test
  void whereOnlyMovementIsPlannedTheSpotIsWorkedOnWithTheHands() {
    Player moving = new Player(TestRoutines.withoutPressing(Routines.NOW));

    assertThat(moving.record().spot().tool()).isEqualTo(Tool.FINGERS);
  }

  @Test
  void tooMuchWhileSearchingMakesItEasierAndTheSecondTimeEndsIt() {
    locate(player);
    player.wait(3).on(TOO_MUCH);
    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);

    locate(player);
    player.wait(2).on(TOO_MUCH);
    assertThat(player.course().now()).isNotInstanceOf(Step.Locate.class);
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.TOO_MUCH));
    assertThat(player.course().holdsEnded()).isTrue();
  }

  @Test
  void tooMuchAboutAMovementOnlyLeavesItOut() {
    while (!(player.course().now() instanceof Step.Move)) {
      if (player.state() instanceof Resting rest && !rest.answered()) {
        player.on(pain(5));
      }
      player.wait(1);
    }
    player.wait(1).on(TOO_MUCH);

    assertThat(player.course().now()).isInstanceOf(Step.StretchStep.class);
    assertThat(player.course().tooMuch()).isZero();
  }

  @Test
  void tooMuchInTheAftercareChangesNothing() {
    Player moving = new Player(TestRoutines.withoutPressing(Routines.NOW));
    while (!(moving.state() instanceof InStep(Course c) && c.now() instanceof Step.Aftercare)) {
      moving.wait(1);
    }
    SessionState before = moving.state();

    assertThat(moving.on(TOO_MUCH).state()).isEqualTo(before);
    assertThat(moving.cues()).isEmpty();
  }

  @Test
  void tooMuchInTheCountdownToAPressMakesThatPressEasier() {
    locate(player);
    player.wait(2).found().wait(1).on(TOO_MUCH);

    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.TOO_MUCH));
    assertThat(player.untilPressing().course().planned()).isEqualTo(Course.EASED_HOLD);
    // Said again about the same contact it is said to be easier already.
    player.on(new SessionEvent.Pause()).on(TOO_MUCH).on(TOO_MUCH);
    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.ALREADY_EASIER));
  }

  @Test
  void tooMuchInAFullCheckInLowersWithoutAnsweringIt() {
    while (!(player.state() instanceof Resting rest
        && rest.checkIn() == app.unknot.routine.CheckIn.FULL)) {
      if (player.state() instanceof Resting rest && !rest.answered()) {
        player.on(new QuickAnswered(Quick.FINE));
      }
      player.wait(1);
    }
    player.on(TOO_MUCH);

    assertThat(((Resting) player.state()).answered()).isFalse();
    assertThat(player.course().tooMuch()).isEqualTo(1);
  }

  @Test
  void aRatingInAPauseOfAPressBelongsToThatPress() {
    player.untilPressing().wait(8).on(new SessionEvent.Pause()).on(rated(6));
    assertThat(player.state()).isInstanceOf(Paused.class);
    assertThat(player.course().lastRating()).contains(new PressingRating(6));

    player.on(rated(8));
    assertThat(player.course().tooMuch()).isEqualTo(1);
  }

  @Test
  void aRatingBeforeAnyContactBelongsToNoPress() {
    locate(player);
    player.wait(2).found().on(rated(5));

    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().lastRating()).isEmpty();
  }

  @Test
  void aPressMayEndOnlyWhereItFell() {
    player.untilPressing().wait(2).on(rated(3));
    assertThat(player.cues()).as("the first rating").isEmpty();
    player.on(rated(3));
    assertThat(player.cues()).as("as faint as before").hasSize(1);

    Player other = new Player(Routines.standard());
    other.untilPressing().wait(2).on(rated(1)).on(rated(2));
    assertThat(other.cues()).as("it rises").isEmpty();
  }

  @Test
  void theSameRatingAgainIsNoRise() {
    Player longest = new Player(Routines.longest());
    longest.untilPressing().wait(31).on(rated(6)).on(rated(6));

    assertThat(longest.state().isPressing()).isTrue();
    assertThat(longest.cues()).isEmpty();
  }

  @Test
  void aCrampOfAPointWithoutAStretchGoesOnToTheNextPoint() {
    Player two = new Player(Routines.twoPoints());
    while (!(two.course().now() instanceof Step.StretchStep)) {
      if (two.state() instanceof Resting rest && !rest.answered()) {
        two.on(pain(5));
      }
      two.wait(1);
    }
    two.wait(2).on(new SessionEvent.Cramp());

    assertThat(two.course().now().point()).isEqualTo(Routines.HIP);
    assertThat(two.course().now()).isInstanceOf(Step.Locate.class);
  }

  @Test
  void focusMayGoAndComeInACountdownAndInARestAndInAPause() {
    player.on(new SessionEvent.FocusLost());
    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().pauseAfterPress()).isTrue();
    player.on(new SessionEvent.FocusGained()).untilPressing().untilResting();
    player.on(new SessionEvent.Pause()).on(new SessionEvent.FocusLost());
    Paused paused = (Paused) player.state();
    assertThat(paused.rest()).isPresent();
    assertThat(paused.rest().orElseThrow().course().pauseAfterPress()).isTrue();
    player.on(new SessionEvent.Resume());
    assertThat(player.cues()).anyMatch(Cue.AskCheckIn.class::isInstance);
  }

  @Test
  void anAnsweredRestGoesOnThroughACountdownAfterAPause() {
    player.untilPressing().untilResting().wait(3).on(new QuickAnswered(Quick.FINE));
    player.on(new SessionEvent.Pause()).on(new SessionEvent.Resume());

    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(((Resting) player.state()).answered()).isTrue();
    assertThat(player.cues()).noneMatch(Cue.AskCheckIn.class::isInstance);
  }

  @Test
  void exactlyFiveSecondsBeforeTheEndOfARestNoCountdownIsAdded() {
    player.untilPressing().untilResting().wait(10).on(new QuickAnswered(Quick.FINE));

    assertThat(player.state()).isInstanceOf(Resting.class);
  }

  @Test
  void afterTooMuchTheSearchAndTheStrokesKeepTheirLength() {
    player.untilPressing().wait(3).on(TOO_MUCH);
    for (Step step : player.course().routine().steps()) {
      if (step instanceof Step.Strokes || step instanceof Step.Locate) {
        assertThat(player.course().planned(step)).isEqualTo(step.duration());
      }
    }
  }

  @Test
  void whatIsLeftOfACeilingCountsWhatThisStepAlreadyHad() {
    Player longest = new Player(Routines.longest());
    longest.untilPressing();
    Duration planned = longest.course().planned();
    longest.wait(30);

    assertThat(longest.course().planned()).isEqualTo(planned);
    assertThat(longest.course().left()).isEqualTo(planned.minusSeconds(30));
  }

  @Test
  void aCrampOutsideOfAStepChangesNothing() {
    SessionState before = player.state();
    assertThat(before).isInstanceOf(GetReady.class);

    assertThat(player.on(new SessionEvent.Cramp()).state()).isEqualTo(before);
  }

  @Test
  void nothingIsFoundAndNothingIsNotSoreInAHold() {
    player.untilPressing().wait(2);
    SessionState before = player.state();

    assertThat(player.found().state()).isEqualTo(before);
    assertThat(player.on(new SessionEvent.NothingSore()).state()).isEqualTo(before);
  }

  @Test
  void tooMuchTwiceInOneCountdownIsSaidToBeEasierAlready() {
    locate(player);
    player.wait(2).found().wait(1).on(TOO_MUCH).on(TOO_MUCH);

    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.ALREADY_EASIER));
    assertThat(player.course().tooMuch()).isEqualTo(1);
  }

  @Test
  void tooMuchForTheSecondTimeInARestGoesOnToTheFullCheckIn() {
    player.untilPressing().wait(3).on(TOO_MUCH).untilPressing().untilResting();
    player.on(new QuickAnswered(Quick.FINE)).untilPressing().untilResting();
    player.on(new QuickAnswered(Quick.TOO_MUCH));

    assertThat(player.course().holdsEnded()).isTrue();
    assertThat(((Resting) player.state()).checkIn()).isEqualTo(app.unknot.routine.CheckIn.FULL);
  }

  @Test
  void tooMuchInTheStrokesEndsThem() {
    while (!(player.course().now() instanceof Step.Strokes && player.state().isPressing())) {
      if (player.state() instanceof Resting rest && !rest.answered()) {
        player.on(pain(5));
      }
      player.wait(1);
    }
    player.on(TOO_MUCH);

    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.TOO_MUCH));
    assertThat(player.course().now()).isInstanceOf(Step.Move.class);
    assertThat(player.course().tooMuch()).isEqualTo(1);
  }

  @Test
  void everyWordOfAKeyIsPlain() {
    assertThat(Arrays.stream(Symptom.values()).map(Symptom::key)).contains("numb-or-tingling");
    assertThat(Arrays.stream(Breath.values()).map(Breath::key)).containsExactly("in", "out");
  }
}
