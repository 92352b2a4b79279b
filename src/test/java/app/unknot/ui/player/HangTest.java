package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.audio.ReleaseGuard;
import app.unknot.session.Cue;
import app.unknot.session.PauseCause;
import app.unknot.session.SessionState;
import app.unknot.ui.Hands;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The thread that draws really hangs, under a session with real frames and the real guard. */
@ExtendWith(ApplicationExtension.class)
class HangTest {
  private static final Cue GAP = new Cue.Release(Cue.Cause.GAP);

  @TempDir Path folder;

  /** Real frames, and besides them hands that the test turns to get on. */
  private static final class Both implements Ticks {
    private final FrameTicks frames = new FrameTicks();
    private final Hands hands;
    final CountDownLatch drawn = new CountDownLatch(1);

    Both(Hands hands) {
      this.hands = hands;
    }

    @Override
    public void start(Consumer<Duration> tick) {
      hands.start(tick);
      frames.start(elapsed -> {
        tick.accept(elapsed);
        drawn.countDown();
      });
    }

    @Override
    public void stop() {
      hands.stop();
      frames.stop();
    }
  }

  @Start
  void start(Stage stage) {
    stage.show();
  }

  @Test
  @Tag("H-28")
  void aHoldInAScreenThatHangsIsReleasedByTheGuardAndPausedOnceTheScreenIsBack(FxRobot robot)
      throws InterruptedException {
    CountDownLatch released = new CountDownLatch(1);
    CountDownLatch paused = new CountDownLatch(1);
    Queue<String> said = new ConcurrentLinkedQueue<>();
    AtomicReference<Duration> delivered = new AtomicReference<>(Duration.ZERO);
    ReleaseGuard guard =
        new ReleaseGuard(() -> {
          said.add(Thread.currentThread().getName());
          released.countDown();
        });
    try (Played played = new Played(folder)) {
      Both ticks = new Both(played.hands);
      PlayerViewModel model = played.with(new Equipment(ticks, played.chime, played.voice, guard));
      robot.interact(model::begin);
      assertThat(ticks.drawn.await(60, TimeUnit.SECONDS)).isTrue();

      Platform.runLater(() -> {
        if (model.page() == Page.PAUSED) {
          // A machine so slow that its first frames were a gap.
          model.pauseOrCarryOn();
        }
        played.toThePress(model);
        played.voice.cues.clear();
        delivered.set(model.state().course().deliveredInAll());
        model
            .pageProperty()
            .subscribe(page -> {
              if (page == Page.PAUSED) {
                paused.countDown();
              }
            });
        // From here on nothing is drawn and nothing ticks, until the guard has spoken: long before
        // the hold is over by plan, which is 25 s from now.
        await(released);
        said.add(played.voice.cues.contains(GAP) ? "paused before" : "hanging");
      });
      assertThat(paused.await(60, TimeUnit.SECONDS)).isTrue();

      robot.interact(() -> {
        assertThat(said).containsExactly("release guard", "hanging");
        assertThat(played.voice.cues).startsWith(GAP);
        assertThat(model.state())
            .isInstanceOfSatisfying(
                SessionState.Paused.class, p -> assertThat(p.cause()).isEqualTo(PauseCause.GAP));
        assertThat(model.state().course().deliveredInAll()).isEqualTo(delivered.get());
        model.close();
      });
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
