package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.routine.Step;
import app.unknot.routine.TestRoutines;
import app.unknot.session.SessionEvent.CheckInAnswered;
import app.unknot.session.SessionEvent.Part;
import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Shorten;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds and rests that are made shorter while the session runs. */
class ShorteningTest {
  private static final Shorten HOLDS = new Shorten(Part.HOLDS);
  private static final Shorten RESTS = new Shorten(Part.RESTS);

  private final Player player = new Player(Routines.standard());

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private Duration given(int press) {
    return player.record().presses().get(press).given();
  }

  @Test
  void theHoldThatRunsAndAllThatComeAreShorter() {
    player.untilPressing().wait(8).on(HOLDS);

    assertThat(player.cues())
        .containsExactly(new Cue.Shortened(Part.HOLDS, seconds(25), Optional.of(seconds(17))));
    player.untilResting().on(new QuickAnswered(Quick.FINE)).untilPressing().untilResting();
    assertThat(given(0)).isEqualTo(seconds(25));
    assertThat(given(1)).isEqualTo(seconds(25));
  }

  @Test
  void whereItWasHeldForThatLongAlreadyItIsReleased() {
    player.untilPressing().wait(27).on(HOLDS);

    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(player.cues())
        .startsWith(
            new Cue.Release(Cue.Cause.ENOUGH),
            new Cue.Shortened(Part.HOLDS, seconds(25), Optional.empty()));
    assertThat(player.cues().getLast()).isInstanceOf(Cue.AskCheckIn.class);
    assertThat(given(0)).isEqualTo(seconds(27));
  }

  @Test
  void withoutTheKeyboardItIsReleasedFirstAndThenPaused() {
    player.untilPressing().wait(27).on(new SessionEvent.FocusLost()).on(HOLDS);

    assertThat(player.state()).isInstanceOf(Paused.class);
    assertThat(player.cues())
        .containsExactly(
            new Cue.Release(Cue.Cause.ENOUGH),
            new Cue.Shortened(Part.HOLDS, seconds(25), Optional.empty()),
            new Cue.Paused(PauseCause.FOCUS_LOST));
    assertThat(given(0)).isEqualTo(seconds(27));
  }

  @Test
  void heldForExactlyThatLongIsLongEnough() {
    player.untilPressing().wait(25).on(HOLDS);

    assertThat(player.state()).isInstanceOf(Resting.class);
  }

  @Test
  void fifteenSecondsAreTheShortestHoldAndThatIsSaid() {
    player.untilPressing().wait(1).on(HOLDS).on(HOLDS).on(HOLDS);
    assertThat(player.course().planned()).isEqualTo(seconds(15));
    assertThat(Session.shorter(player.state(), Part.HOLDS)).isEmpty();
    assertThat(Session.length(player.state(), Part.HOLDS)).contains(seconds(15));

    SessionState before = player.state();
    assertThat(player.on(HOLDS).state()).isEqualTo(before);
    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.SHORTEST));
  }

  @Test
  void whatIsShorterIsKnownBeforehand() {
    assertThat(Session.length(player.state(), Part.HOLDS)).contains(seconds(30));
    assertThat(Session.shorter(player.state(), Part.HOLDS)).contains(seconds(25));
    assertThat(Session.length(player.state(), Part.RESTS)).contains(seconds(15));
    assertThat(Session.shorter(player.state(), Part.RESTS)).contains(seconds(10));
  }

  @Test
  void oddLengthsBecomeWholeFives() {
    assertThat(Shortened.below(seconds(37), seconds(15))).isEqualTo(seconds(35));
    assertThat(Shortened.below(Duration.ofMillis(20_001), seconds(15))).isEqualTo(seconds(20));
    assertThat(Shortened.below(seconds(17), seconds(15))).isEqualTo(seconds(15));
  }

  @Test
  void inACountdownBackToAHoldWithNothingLeftItGoesOnToTheRest() {
    player.untilPressing().wait(26).on(new SessionEvent.Pause()).on(new SessionEvent.Resume());
    assertThat(player.state()).isInstanceOf(GetReady.class);

    player.on(HOLDS);
    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(player.cues().getFirst())
        .isEqualTo(new Cue.Shortened(Part.HOLDS, seconds(25), Optional.empty()));
  }

  @Test
  void inACountdownToAHoldTheCountdownGoesOn() {
    player.wait(12).on(new SessionEvent.Found()).wait(2).on(HOLDS);

    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.untilPressing().course().planned()).isEqualTo(seconds(25));
  }

  @Test
  void inAPauseItStaysPausedAndGoesOnToTheRestWhereNothingIsLeft() {
    player.untilPressing().wait(26).on(new SessionEvent.Pause()).on(HOLDS);
    assertThat(player.state()).isInstanceOf(Paused.class);

    player.on(new SessionEvent.Resume());
    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(given(0)).isEqualTo(seconds(26));
  }

  @Test
  void inASearchTheHoldsThatComeAreShorterAndTheSearchIsNot() {
    player.wait(12).on(HOLDS);

    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(player.course().planned()).isEqualTo(player.course().now().duration());
    assertThat(player.untilPressing().course().planned()).isEqualTo(seconds(25));
  }

  @Test
  void duringStrokesOnlyTheHoldsOfTheNextPointAreShorter() {
    Player two = new Player(Routines.twoPoints());
    while (!(two.course().now() instanceof Step.Strokes && two.state().isPressing())) {
      if (two.state() instanceof Resting rest && !rest.answered()) {
        two.on(new CheckInAnswered(new PainRating(5), Optional.empty()));
      }
      two.wait(1);
    }
    Duration left = two.course().left();
    two.on(HOLDS);

    assertThat(two.state().isPressing()).isTrue();
    assertThat(two.course().left()).isEqualTo(left);
    assertThat(two.cues())
        .containsExactly(new Cue.Shortened(Part.HOLDS, seconds(25), Optional.empty()));
  }

  @Test
  void theRestThatRunsAndAllThatComeAreShorter() {
    player.untilPressing().untilResting().on(RESTS);
    assertThat(player.cues())
        .containsExactly(new Cue.Shortened(Part.RESTS, seconds(10), Optional.empty()));
    assertThat(((Resting) player.state()).until()).isEqualTo(seconds(10));

    player.on(new QuickAnswered(Quick.FINE)).untilPressing().untilResting();
    assertThat(((Resting) player.state()).until()).isEqualTo(seconds(10));
    assertThat(player.heard())
        .anyMatch(
            c -> c instanceof Cue.BeginRest(_, Duration length) && length.equals(seconds(10)));
  }

  @Test
  @Tag("H-35")
  void aRestIsNeverShorterThanTheLeastRestOfItsPoint() {
    Player gentle = new Player(Routines.gentle());
    gentle.untilPressing().untilResting();
    assertThat(((Resting) gentle.state()).until()).isEqualTo(seconds(20));

    gentle.on(RESTS);
    assertThat(gentle.cues()).containsExactly(new Cue.Say(Cue.Sentence.SHORTEST));
    assertThat(((Resting) gentle.state()).until()).isEqualTo(seconds(20));
  }

  @Test
  void fiveSecondsAreTheShortestRestOfAll() {
    player.untilPressing().untilResting().on(RESTS).on(RESTS);
    assertThat(((Resting) player.state()).until()).isEqualTo(seconds(5));

    player.on(RESTS);
    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.SHORTEST));
  }

  @Test
  void aRestThatWasSkippedIsTheShortestAlready() {
    player.untilPressing().untilResting().on(new SessionEvent.Skip()).on(RESTS);

    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.SHORTEST));
  }

  @Test
  void anAnsweredRestThatIsOverGoesOnThroughACountdown() {
    player.untilPressing().untilResting().wait(7).on(new QuickAnswered(Quick.FINE)).on(RESTS);

    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.cues().getFirst())
        .isEqualTo(new Cue.Shortened(Part.RESTS, seconds(10), Optional.empty()));
  }

  @Test
  void anOpenQuestionStaysHoweverShortTheRest() {
    player.untilPressing().untilResting().wait(12).on(RESTS);

    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(((Resting) player.state()).answered()).isFalse();
  }

  @Test
  void aRestCanBeMadeShorterInAPause() {
    player.untilPressing().untilResting().on(new SessionEvent.Pause()).on(RESTS);
    Paused paused = (Paused) player.state();
    assertThat(paused.rest().orElseThrow().until()).isEqualTo(seconds(10));
    assertThat(Session.length(paused, Part.RESTS)).contains(seconds(10));

    player.on(new SessionEvent.Resume());
    assertThat(((Resting) player.state()).until()).isEqualTo(seconds(10));
  }

  @Test
  void inAHoldTheNextRestIsMadeShorterAndTheHoldIsNot() {
    player.untilPressing().wait(3).on(RESTS);

    assertThat(player.course().left()).isEqualTo(seconds(27));
    assertThat(player.cues())
        .containsExactly(new Cue.Shortened(Part.RESTS, seconds(10), Optional.empty()));
  }

  @Test
  void tooMuchStaysTheStricterOne() {
    player.untilPressing().wait(2).on(HOLDS).on(new SessionEvent.TooMuch());
    assertThat(player.course().planned()).isEqualTo(Course.EASED_HOLD);

    player.untilPressing().on(HOLDS);
    assertThat(player.course().planned()).isEqualTo(seconds(15));
  }

  @Test
  void whereNoHoldComesNothingIsSaid() {
    Player moving = new Player(TestRoutines.withoutPressing(Routines.NOW));
    SessionState before = moving.state();

    assertThat(moving.on(HOLDS).state()).isEqualTo(before);
    assertThat(moving.cues()).isEmpty();
    assertThat(Session.length(before, Part.HOLDS)).isEmpty();
    assertThat(Session.length(before, Part.RESTS)).isEmpty();
  }

  @Test
  void afterTheEndNothingHasALengthAnyMore() {
    player.untilPressing().on(new SessionEvent.Stop(new StopReason.Chosen()));

    assertThat(Session.length(player.state(), Part.HOLDS)).isEmpty();
    assertThat(Session.shorter(player.state(), Part.HOLDS)).isEmpty();
  }
}
