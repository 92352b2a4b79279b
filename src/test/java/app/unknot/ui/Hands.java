package app.unknot.ui;

import app.unknot.ui.player.Ticks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A clock whose hands the test turns. */
public final class Hands implements Ticks {
  private static final Duration STEP = Duration.ofMillis(100);

  private Optional<Consumer<Duration>> tick = Optional.empty();

  @Override
  public void start(Consumer<Duration> told) {
    tick = Optional.of(told);
  }

  @Override
  public void stop() {
    tick = Optional.empty();
  }

  /** Whether somebody still wants ticks. */
  public boolean runs() {
    return tick.isPresent();
  }

  /** Time passes, a tenth of a second at a time. */
  public void pass(Duration time) {
    for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
      tick.ifPresent(t -> t.accept(STEP));
    }
  }

  /** Seconds pass. */
  public void pass(long seconds) {
    pass(Duration.ofSeconds(seconds));
  }

  /** One tick of this length. */
  public void jump(Duration time) {
    tick.ifPresent(t -> t.accept(time));
  }
}
