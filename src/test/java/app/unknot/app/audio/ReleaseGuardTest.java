package app.unknot.app.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRange;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.StopReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReleaseGuardTest {
  private static final Step.Press PRESS =
      new Step.Press(
          new SidedPoint("point", Side.RIGHT),
          Technique.Kind.RELEASE,
          Tool.FINGERS,
          1,
          2,
          Duration.ofSeconds(30),
          PressingRange.of(3, 5));

  private final List<Set> alarms = new ArrayList<>();
  private int released;
  private final ReleaseGuard guard =
      new ReleaseGuard(
          (delay, action) -> {
            Set set = new Set(delay, action);
            alarms.add(set);
            return () -> set.off = true;
          },
          () -> released++);

  private static final class Set {
    final Duration delay;
    final Runnable action;
    boolean off;

    Set(Duration delay, Runnable action) {
      this.delay = delay;
      this.action = action;
    }
  }

  private void press() {
    guard.observe(
        List.of(
            new Cue.FirstRule(Presser.SELF),
            new Cue.BeginPress(PRESS, Presser.SELF, Duration.ofSeconds(30), PRESS.target())));
  }

  @Test
  @Tag("H-28")
  void aPressThatNobodyEndsIsReleasedTwoSecondsLate() {
    press();

    assertThat(alarms).hasSize(1);
    assertThat(alarms.getFirst().delay).isEqualTo(Duration.ofSeconds(32));
    alarms.getFirst().action.run();
    assertThat(released).isEqualTo(1);
  }

  @Test
  void aReleaseCallsItOff() {
    press();
    guard.observe(List.of(new Cue.Release(Cue.Cause.TIME_UP)));

    assertThat(alarms.getFirst().off).isTrue();
  }

  @Test
  void aStopCallsItOff() {
    press();
    guard.observe(List.of(new Cue.Stopped(new StopReason.Chosen())));

    assertThat(alarms.getFirst().off).isTrue();
  }

  @Test
  void aPressThatGoesOnIsTimedAnew() {
    press();
    guard.observe(List.of(new Cue.HalfTime()));
    assertThat(alarms).hasSize(1);

    guard.observe(
        List.of(new Cue.BeginPress(PRESS, Presser.SELF, Duration.ofSeconds(12), PRESS.target())));
    assertThat(alarms.getFirst().off).isTrue();
    assertThat(alarms.getLast().delay).isEqualTo(Duration.ofSeconds(14));
    assertThat(alarms.getLast().off).isFalse();
  }
}
