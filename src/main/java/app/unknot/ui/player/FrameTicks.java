package app.unknot.ui.player;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** A tick for every frame that is drawn; a window that hangs shows up as one long tick. */
public final class FrameTicks implements Ticks {
  private Optional<AnimationTimer> timer = Optional.empty();

  @Override
  public void start(Consumer<Duration> tick) {
    stop();
    Elapsed elapsed = new Elapsed(System.nanoTime(), System.currentTimeMillis());
    AnimationTimer frames =
        new AnimationTimer() {
          @Override
          public void handle(long frame) {
            tick.accept(elapsed.look(System.nanoTime(), System.currentTimeMillis()));
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
