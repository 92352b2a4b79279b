package app.unknot.ui.player;

import java.time.Duration;

/**
 * The time between two looks at the clocks. A monotonic clock stands still while some machines
 * sleep, and only the wall clock tells that it was put forward or back; where the two disagree by
 * more than two seconds the wall clock is believed, so that the session sees a gap.
 */
final class Elapsed {
  private static final Duration AGREE = Duration.ofSeconds(2);

  private long nanos;
  private long millis;

  /** Begins to count. */
  Elapsed(long nanos, long millis) {
    this.nanos = nanos;
    this.millis = millis;
  }

  /**
   * The time since the last look.
   *
   * @param nanosNow of a monotonic clock
   * @param millisNow of the wall clock
   */
  Duration look(long nanosNow, long millisNow) {
    Duration steady = Duration.ofNanos(nanosNow - nanos);
    Duration wall = Duration.ofMillis(millisNow - millis);
    nanos = nanosNow;
    millis = millisNow;
    return wall.minus(steady).abs().compareTo(AGREE) > 0 ? wall : steady;
  }
}
