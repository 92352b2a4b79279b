package app.unknot.ui;

import app.unknot.ui.player.Ticks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A clock whose hands the test turns. */
final class Hands implements Ticks {
  private static final Duration STEP = Duration.ofMillis(250);

  private Optional<Consumer<Duration>> tick = Optional.empty();

  @Override
  public void start(Consumer<Duration> told) {
    tick = Optional.of(told);
  }

  @Override
  public void stop() {
    tick = Optional.empty();
  }

  /** Seconds pass, a quarter at a time. */
  void pass(long seconds) {
    for (Duration left = Duration.ofSeconds(seconds); left.isPositive(); left = left.minus(STEP)) {
      tick.ifPresent(t -> t.accept(STEP));
    }
  }
}
