package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.session.SessionEvent.Quick;
import app.unknot.session.SessionEvent.QuickAnswered;
import app.unknot.session.SessionEvent.Tick;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Resting;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PauseTest {
  private static final SessionEvent RESUME = new SessionEvent.Resume();

  private final Player player = new Player(Routines.standard());

  @Test
  void aPauseReleasesAndAHoldGoesOnWithWhatIsLeftThroughACountdown() {
    player.untilPressing().wait(10).on(new SessionEvent.Pause());
    assertThat(player.cues())
        .containsExactly(new Cue.Release(Cue.Cause.PAUSED), new Cue.Paused(PauseCause.ASKED));

    player.wait(60).on(RESUME);
    assertThat(player.state()).isInstanceOf(GetReady.class);
    player.wait(5);
    assertThat(player.state().isPressing()).isTrue();
    assertThat(player.course().left()).isEqualTo(Duration.ofSeconds(20));
  }

  @Tag("H-29")
  @Test
  void pausingAgainAndAgainGivesNoMorePressureThanPlanned() {
    player.untilPressing();
    for (int i = 0; i < 20 && !(player.state() instanceof Resting); i++) {
      player.wait(3).on(new SessionEvent.Pause()).on(RESUME).wait(5);
    }

    assertThat(player.course().deliveredInAll()).isEqualTo(Duration.ofSeconds(30));
  }

  @Tag("H-28")
  @Test
  void aGapInTimePausesAndIsNotCounted() {
    player.untilPressing().wait(10).on(new Tick(Duration.ofSeconds(2).plusMillis(1)));

    assertThat(player.state()).matches(s -> s instanceof Paused p && p.cause() == PauseCause.GAP);
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.GAP));
    assertThat(player.course().deliveredInAll()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void twoSecondsAreNoGap() {
    player.untilPressing().on(new Tick(Duration.ofSeconds(2)));

    assertThat(player.state().isPressing()).isTrue();
    assertThat(player.course().deliveredInAll()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void timeRunningBackwardsIsAGap() {
    player.untilPressing().on(new Tick(Duration.ofMillis(-1)));

    assertThat(player.state()).isInstanceOf(Paused.class);
  }

  @Test
  void aGapInARestIsNoRest() {
    player.untilPressing().untilResting().wait(3).on(new Tick(Duration.ofSeconds(30)));

    assertThat(player.course().elapsed()).isEqualTo(Duration.ofSeconds(3));
    player.on(RESUME);
    assertThat(player.state()).isInstanceOf(Resting.class);
    assertThat(player.cues()).hasOnlyElementsOfType(Cue.AskCheckIn.class);
  }

  @Tag("H-46")
  @Test
  void aMachineThatSleptForAnHourDoesNotWakeIntoASession() {
    player.untilPressing().on(new Tick(Duration.ofHours(1)));

    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.GAP));
    assertThat(player.state())
        .matches(s -> s instanceof Finished f && f.ending().kind() == Ending.Kind.PAUSED_TOO_LONG);
  }

  @Test
  void tenMinutesOfPauseSaveAndEnd() {
    player.untilPressing().on(new SessionEvent.Pause()).wait(599);
    assertThat(player.state()).isInstanceOf(Paused.class);

    assertThat(player.wait(1).state()).isInstanceOf(Finished.class);
    assertThat(player.record().ending().kind()).isEqualTo(Ending.Kind.PAUSED_TOO_LONG);
  }

  @Test
  void timeRunningBackwardsDoesNotShortenAPause() {
    player.on(new SessionEvent.Pause()).wait(300).on(new Tick(Duration.ofHours(-1))).wait(300);

    assertThat(player.state()).isInstanceOf(Finished.class);
  }

  @Test
  void hiddenReleasesAndShowingAgainDoesNotResume() {
    player.untilPressing().wait(2).on(new SessionEvent.Hidden());
    assertThat(player.cues().getFirst()).isEqualTo(new Cue.Release(Cue.Cause.HIDDEN));

    player.on(new SessionEvent.Shown());
    assertThat(player.state()).isInstanceOf(Paused.class);
    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.STILL_PAUSED));
  }

  @Test
  void shownWithoutAPauseSaysNothing() {
    assertThat(player.on(new SessionEvent.Shown()).cues()).isEmpty();
  }

  @Test
  void lostFocusIsSaidAndPausesAtTheEndOfTheHold() {
    player.untilPressing().wait(2).on(new SessionEvent.FocusLost());
    assertThat(player.cues()).containsExactly(new Cue.Say(Cue.Sentence.CLICK_TO_STAY_IN_REACH));
    assertThat(player.state().isPressing()).isTrue();

    player.wait(28);
    assertThat(player.state())
        .matches(s -> s instanceof Paused p && p.cause() == PauseCause.FOCUS_LOST);
    player.on(RESUME);
    assertThat(player.state()).isInstanceOf(Resting.class);
  }

  @Test
  void focusThatCameBackPausesNothing() {
    player.untilPressing().on(new SessionEvent.FocusLost()).on(new SessionEvent.FocusGained());

    assertThat(player.wait(30).state()).isInstanceOf(Resting.class);
  }

  @Test
  void skippingOutOfAPauseLeadsToTheRest() {
    player.untilPressing().wait(9).on(new SessionEvent.Pause()).on(new SessionEvent.Skip());
    assertThat(player.state()).isInstanceOf(Resting.class);

    player.on(new SessionEvent.Pause()).on(new SessionEvent.Skip());
    assertThat(player.state())
        .matches(s -> s instanceof Resting r && r.until().equals(Duration.ofSeconds(5)));
  }

  @Test
  void tooMuchInAPauseIsEasierAfterwards() {
    player.untilPressing().wait(9).on(new SessionEvent.Pause()).on(new SessionEvent.TooMuch());
    assertThat(player.state()).isInstanceOf(Paused.class);

    player.on(RESUME).wait(5);
    assertThat(player.course().left()).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void nothingLeftAfterAPauseLeadsToTheRest() {
    player.untilPressing().wait(25).on(new SessionEvent.Pause()).on(new SessionEvent.TooMuch());

    assertThat(player.on(RESUME).state()).isInstanceOf(Resting.class);
  }

  @Test
  void answersOutsideARestAreIgnored() {
    player.untilPressing().on(new QuickAnswered(Quick.FINE));

    assertThat(player.state()).isInstanceOf(InStep.class);
    assertThat(player.cues()).isEmpty();
    assertThat(player.on(RESUME).cues()).isEmpty();
  }

  @Test
  void aBreathIsFourSecondsInAndSixOut() {
    assertThat(Breath.at(Duration.ZERO)).isEqualTo(Breath.IN);
    assertThat(Breath.at(Duration.ofMillis(3999))).isEqualTo(Breath.IN);
    assertThat(Breath.at(Duration.ofSeconds(4))).isEqualTo(Breath.OUT);
    assertThat(Breath.at(Duration.ofSeconds(10))).isEqualTo(Breath.IN);
  }
}
