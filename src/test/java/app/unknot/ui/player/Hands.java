package app.unknot.ui.player;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** A clock whose hands the test turns. */
final class Hands implements Ticks {
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
  boolean runs() {
    return tick.isPresent();
  }

  /** Time passes, a tenth of a second at a time. */
  void pass(Duration time) {
    for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
      tick.ifPresent(t -> t.accept(STEP));
    }
  }

  /** Seconds pass. */
  void pass(long seconds) {
    pass(Duration.ofSeconds(seconds));
  }

  /** One tick of this length. */
  void jump(Duration time) {
    tick.ifPresent(t -> t.accept(time));
  }
}
