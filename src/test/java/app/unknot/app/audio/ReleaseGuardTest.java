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
import app.unknot.session.SessionEvent;
import app.unknot.session.StopReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReleaseGuardTest {
  private static final Duration FRAME = Duration.ofMillis(100);
  private static final Step.Press PRESS =
      new Step.Press(
          new SidedPoint("point", Side.RIGHT),
          Technique.Kind.RELEASE,
          Tool.FINGERS,
          1,
          2,
          Duration.ofSeconds(90),
          PressingRange.of(3, 5));

  private final Turned clock = new Turned();
  private final List<Duration> released = new ArrayList<>();
  private final ReleaseGuard guard = new ReleaseGuard(clock, () -> released.add(clock.now()));

  /** A clock that the test turns. */
  private static final class Turned implements ReleaseGuard.Alarm {
    private Duration now = Duration.ZERO;
    private final List<Later> later = new ArrayList<>();

    private record Later(Duration at, Runnable action) {}

    @Override
    public Duration now() {
      return now;
    }

    @Override
    public Runnable set(Duration delay, Runnable action) {
      Later set = new Later(now.plus(delay), action);
      later.add(set);
      return () -> later.remove(set);
    }

    /** Time passes, and what is due comes at its moment. */
    void pass(Duration time) {
      Duration end = now.plus(time);
      while (true) {
        Optional<Later> due =
            later.stream()
                .filter(l -> l.at().compareTo(end) <= 0)
                .min(Comparator.comparing(Later::at));
        if (due.isEmpty()) {
          now = end;
          return;
        }
        later.remove(due.get());
        now = due.get().at();
        due.get().action().run();
      }
    }
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }

  private void press(long seconds) {
    guard.observe(
        List.of(
            new Cue.FirstRule(Presser.SELF),
            new Cue.BeginPress(PRESS, Presser.SELF, seconds(seconds), PRESS.target())));
  }

  /** Time passes in a window that draws. */
  private void live(long seconds) {
    for (Duration left = seconds(seconds); left.isPositive(); left = left.minus(FRAME)) {
      clock.pass(FRAME);
      guard.alive();
    }
  }

  @Test
  @Tag("H-28")
  void aPressThatNobodyEndsIsReleasedTwoSecondsLate() {
    press(30);
    live(33);

    assertThat(released).containsExactly(seconds(32));
  }

  @Test
  @Tag("H-28")
  void silenceEarlyInALongHoldIsReleasedAfterTwoSeconds() {
    press(90);
    live(5);
    assertThat(released).isEmpty();

    clock.pass(seconds(2));
    assertThat(released).containsExactly(seconds(7));
  }

  @Test
  @Tag("H-28")
  void aSessionThatIsNeverHeardOfIsReleasedAsWell() {
    press(90);
    clock.pass(seconds(300));

    assertThat(released).containsExactly(seconds(2));
  }

  @Test
  void itIsSaidOnceHoweverLongTheSilenceLasts() {
    press(90);
    live(1);
    clock.pass(seconds(600));
    live(120);

    assertThat(released).hasSize(1);
  }

  @Test
  void slowFramesAreNoSilence() {
    press(30);
    for (int i = 0; i < 15; i++) {
      clock.pass(Duration.ofMillis(1_999));
      guard.alive();
    }
    assertThat(released).isEmpty();
  }

  @Test
  void withoutContactItMayBeSilent() {
    clock.pass(seconds(100));
    press(30);
    live(3);
    guard.observe(List.of(new Cue.Release(Cue.Cause.GAP)));
    clock.pass(seconds(600));

    assertThat(released).isEmpty();
  }

  @Test
  void aStopCallsItOff() {
    press(30);
    guard.observe(List.of(new Cue.Stopped(new StopReason.Chosen())));
    clock.pass(seconds(600));

    assertThat(released).isEmpty();
  }

  @Test
  void theNextPressIsGuardedAnewAfterItSpoke() {
    press(90);
    clock.pass(seconds(10));
    press(12);
    live(15);

    assertThat(released).containsExactly(seconds(2), seconds(24));
  }

  @Test
  void aPressThatGetsShorterIsTimedAnew() {
    press(90);
    live(10);
    guard.observe(List.of(new Cue.HalfTime()));
    guard.observe(
        List.of(new Cue.Shortened(SessionEvent.Part.HOLDS, seconds(25), Optional.of(seconds(15)))));
    live(60);

    assertThat(released).containsExactly(seconds(27));
  }
}
