package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.PressingRated;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PressingTest {
  private static final SessionEvent TOO_MUCH = new SessionEvent.TooMuch();

  private final Player player = new Player(Routines.standard());

  @Test
  void tooMuchReleasesLowersByTwoAndShortensToTwentySecondsInAll() {
    player.untilPressing().wait(8).on(TOO_MUCH);

    assertThat(player.cues())
        .startsWith(
            new Cue.Release(Cue.Cause.TOO_MUCH),
            new Cue.MadeEasier(PressingRange.of(3, 5), Duration.ofSeconds(20)));
    assertThat(player.state()).isInstanceOf(GetReady.class);
    player.untilPressing();
    assertThat(player.cues())
        .anyMatch(c -> c instanceof Cue.BeginPress b && b.left().equals(Duration.ofSeconds(12)));
    player.untilResting();
    assertThat(player.record().presses().getFirst().given()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void tooMuchAfterTwentySecondsLeavesNothingAndRests() {
    player.untilPressing().wait(21).on(TOO_MUCH);

    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.TOO_MUCH));
  }

  @Test
  void tooMuchForTheSecondTimeEndsTheHoldsAndGoesOnToSlowStrokes() {
    player.untilPressing().wait(3).on(TOO_MUCH).untilPressing().wait(3).on(TOO_MUCH);

    assertThat(player.cues()).contains(new Cue.Say(Cue.Sentence.HOLDS_ENDED));
    assertThat(((Resting) player.state()).checkIn()).isEqualTo(CheckIn.FULL);
    player.on(answer(5)).untilPressing();
    assertThat(player.course().now()).isInstanceOf(Step.Strokes.class);
  }

  @Test
  void tooMuchSaidTwiceAboutOnePressCountsOnce() {
    player.untilPressing().wait(25).on(TOO_MUCH).on(new QuickAnswered(Quick.TOO_MUCH));

    assertThat(player.course().tooMuch()).isEqualTo(1);
    assertThat(player.heard()).contains(new Cue.Say(Cue.Sentence.ALREADY_EASIER));
    assertThat(player.untilPressing().course().now()).isInstanceOf(Step.Press.class);
  }

  @Test
  void afterTooMuchTwiceTheOtherPointsAreNotPressed() {
    Player two = new Player(Routines.twoPoints());
    two.untilPressing().wait(3).on(TOO_MUCH).untilPressing().wait(3).on(TOO_MUCH).on(answer(5));
    two.untilPressing().wait(400);

    assertThat(two.record().points()).containsExactly(Routines.SHOULDER);
    assertThat(two.record().ending().kind()).isEqualTo(Ending.Kind.COMPLETED);
  }

  @Tag("H-35")
  @Test
  void aRatingOfEightIsTooMuchAndSevenIsNot() {
    player.untilPressing().wait(3).on(rated(7));
    assertThat(player.state().isPressing()).isTrue();

    player.on(rated(8));
    assertThat(player.course().tooMuch()).isEqualTo(1);
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.TOO_MUCH));
  }

  @Test
  void aRatingInTheRestIsAboutThePressBefore() {
    player.untilPressing().untilResting().on(rated(9));

    assertThat(player.course().tooMuch()).isEqualTo(1);
    assertThat(player.record().presses().getFirst().rating()).contains(new PressingRating(9));
  }

  @Test
  void aRatingWhileSearchingBelongsToNoPressOfAnotherPoint() {
    Player two = new Player(Routines.twoPoints());
    two.untilPressing().wait(3).on(new SessionEvent.Cramp());
    while (!(two.course().now() instanceof Step.Locate)) {
      two.wait(1);
    }
    two.wait(12).on(rated(2));

    assertThat(two.record().presses().getFirst().rating()).isEmpty();
  }

  @Test
  void risingAfterTwentySecondsEasesAndAfterThirtyReleases() {
    Player longest = new Player(Routines.longest());
    longest.untilPressing().wait(5).on(rated(4)).wait(5).on(rated(5));
    assertThat(longest.cues()).isEmpty();
    longest.wait(10).on(rated(6));
    assertThat(longest.cues()).containsExactly(new Cue.EaseOff(PressingRange.of(5, 7)));
    assertThat(longest.state().isPressing()).isTrue();
    longest.wait(10).on(rated(7));
    assertThat(longest.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.RISING));
  }

  @Test
  void fallenToThreeOrByHalfMayEndEarly() {
    player.untilPressing().wait(2).on(rated(6)).on(rated(4));
    assertThat(player.cues()).isEmpty();
    assertThat(player.on(rated(3)).cues()).containsExactly(new Cue.Say(Cue.Sentence.MAY_END_EARLY));

    player.on(new SessionEvent.EndEarly());
    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.ENOUGH));
  }

  @Test
  void aCrampReleasesAndGoesOnToTheGentleStretch() {
    player.untilPressing().wait(4).on(new SessionEvent.Cramp());

    assertThat(player.course().now()).isInstanceOf(Step.StretchStep.class);
    assertThat(player.cues())
        .startsWith(new Cue.Release(Cue.Cause.CRAMP), new Cue.Say(Cue.Sentence.STRETCH_THE_CRAMP));
  }

  private static SessionEvent answer(int pain) {
    return new CheckInAnswered(new PainRating(pain), Optional.empty());
  }

  private static SessionEvent rated(int rating) {
    return new PressingRated(new PressingRating(rating));
  }
}
