package app.unknot.ui.player;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * A tick for every frame that is drawn; a window that hangs shows up as one long tick. It counts
 * from the first frame: what the first drawing of a screen takes is no gap in a session.
 */
public final class FrameTicks implements Ticks {
  private Optional<AnimationTimer> timer = Optional.empty();

  @Override
  public void start(Consumer<Duration> tick) {
    stop();
    AnimationTimer frames =
        new AnimationTimer() {
          private Optional<Elapsed> elapsed = Optional.empty();

          @Override
          public void handle(long frame) {
            long nanos = System.nanoTime();
            long millis = System.currentTimeMillis();
            elapsed.ifPresentOrElse(
                e -> tick.accept(e.look(nanos, millis)),
                () -> elapsed = Optional.of(new Elapsed(nanos, millis)));
          }
        };
    timer = Optional.of(frames);
    frames.start();
  }

  @Override
  public void stop() {
    timer.ifPresent(AnimationTimer::stop);
    timer = Optional.empty();
  }
}
