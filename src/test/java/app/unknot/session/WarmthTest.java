package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.session.SessionState.GetReady;
import app.unknot.session.SessionState.InStep;
import app.unknot.session.SessionState.Paused;
import app.unknot.session.SessionState.Stopped;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Warming the area before it is pressed. */
@Tag("H-51")
class WarmthTest {
  private static final Cue AWAY = new Cue.Say(Cue.Sentence.HEAT_AWAY);
  private static final SessionEvent ENOUGH = new SessionEvent.WarmEnough();

  private final Player player = new Player(Routines.warm());

  @Test
  void afterFiveMinutesTheHeatIsTakenAwayAndTheSearchIsPrepared() {
    player.wait((int) Dose.WARMTH.toSeconds() - 1);
    assertThat(player.heard()).doesNotContain(AWAY);

    player.wait(1);
    assertThat(player.cues().getFirst()).isEqualTo(AWAY);
    assertThat(player.state()).isInstanceOf(GetReady.class);
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
  }

  @Test
  void warmEnoughIsEnough() {
    player.wait(40).on(ENOUGH);

    assertThat(player.cues().getFirst()).isEqualTo(AWAY);
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(player.record().steps().getFirst().given()).isEqualTo(Duration.ofSeconds(40));
  }

  @Test
  void nobodyKeepsTheHeatOnInAPauseAndWhatWasWarmedCounts() {
    player.wait(200).on(new SessionEvent.Pause());
    assertThat(player.cues()).startsWith(new Cue.Release(Cue.Cause.PAUSED), AWAY);
    assertThat(player.state()).isInstanceOf(Paused.class);

    player.wait(60).on(new SessionEvent.Resume()).wait(5);
    assertThat(player.state()).isInstanceOf(InStep.class);
    assertThat(player.course().left()).isEqualTo(Duration.ofSeconds(100));
  }

  @Test
  void afterAGapNobodyKnowsHowLongTheHeatWasOnSoThereIsNoMoreOfIt() {
    player.wait(200).on(new SessionEvent.Tick(Duration.ofMinutes(4)));
    assertThat(player.cues()).startsWith(new Cue.Release(Cue.Cause.GAP), AWAY);

    player.on(new SessionEvent.Resume());
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(player.record().steps().getFirst().given()).isEqualTo(Dose.WARMTH);
  }

  @Test
  void aStopSaysItToo() {
    player.wait(10).on(new SessionEvent.Stop(new StopReason.Chosen()));

    assertThat(player.state()).isInstanceOf(Stopped.class);
    assertThat(player.cues()).startsWith(new Cue.Release(Cue.Cause.STOPPED), AWAY);
  }

  @Test
  void tooMuchEndsTheWarmingAndMakesNoHoldEasier() {
    player.wait(10).on(new SessionEvent.TooMuch());

    assertThat(player.cues()).startsWith(new Cue.Release(Cue.Cause.TOO_MUCH), AWAY);
    assertThat(player.course().now()).isInstanceOf(Step.Locate.class);
    assertThat(player.course().tooMuch()).isZero();
  }

  @Test
  void whereNothingIsWarmedThereIsNothingToTakeAway() {
    Player cold = new Player(Routines.standard());
    SessionState before = cold.state();
    assertThat(cold.on(ENOUGH).state()).isEqualTo(before);

    cold.untilPressing().on(ENOUGH).on(new SessionEvent.Stop(new StopReason.Chosen()));
    assertThat(cold.heard()).doesNotContain(AWAY);
  }
}
