package app.unknot.ui.player;

import java.time.Duration;
import java.util.function.Consumer;

/** Where the time of a session comes from: a monotonic source, or a test that turns the hands. */
public interface Ticks {
  /** From now on tells how much time passed since the tick before; several times a second. */
  void start(Consumer<Duration> tick);

  /** No more ticks. */
  void stop();
}
