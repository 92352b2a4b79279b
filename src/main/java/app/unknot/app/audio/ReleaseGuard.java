package app.unknot.app.audio;

import app.unknot.session.Cue;
import app.unknot.session.Session;
import app.unknot.ui.player.Guard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A dead man's switch: says release by itself, once, when a press lasts two seconds longer than
 * planned, and when the session was not heard of for two seconds in a press. It has a thread of its
 * own, so that a window that hangs cannot keep it silent.
 *
 * <p>The session takes the same silence for a gap. It counts from the beginning of the tick before
 * and this from the end of it, so whenever this speaks the session pauses as soon as it is back.
 */
public final class ReleaseGuard implements Guard {
  /** How much longer than planned. */
  static final Duration LATE = Duration.ofSeconds(2);

  /** How long nothing is heard. */
  static final Duration SILENT = Session.LONGEST_TICK;

  private final Alarm alarm;
  private final Runnable release;
  private Optional<Duration> latest = Optional.empty();
  private Duration heard = Duration.ZERO;
  private Runnable off = () -> {};

  /** A clock that never goes back, with an alarm. */
  interface Alarm {
    /** The time since some moment. */
    Duration now();

    /** Does something later and returns what calls it off. */
    Runnable set(Duration delay, Runnable action);
  }

  /** A guard with a daemon thread of its own. */
  public ReleaseGuard(Runnable release) {
    this(new OwnThread(), release);
  }

  ReleaseGuard(Alarm alarm, Runnable release) {
    this.alarm = alarm;
    this.release = release;
  }

  private static final class OwnThread implements Alarm {
    private final ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("release guard").unstarted(task));

    @Override
    public Duration now() {
      return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public Runnable set(Duration delay, Runnable action) {
      Future<?> later = thread.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
      return () -> later.cancel(false);
    }
  }

  @Override
  public synchronized void observe(List<Cue> cues) {
    for (Cue cue : cues) {
      switch (cue) {
        case Cue.Release _, Cue.Stopped _, Cue.Finished _ -> disarm();
        default -> cue.pressesFor().ifPresent(this::arm);
      }
    }
  }

  @Override
  public synchronized void alive() {
    heard = alarm.now();
  }

  private void arm(Duration press) {
    disarm();
    heard = alarm.now();
    latest = Optional.of(heard.plus(press).plus(LATE));
    watch();
  }

  private void disarm() {
    off.run();
    latest = Optional.empty();
  }

  /** Looks again at the moment when it is too late, unless something is heard meanwhile. */
  private void watch() {
    latest.ifPresent(end -> {
      Duration silent = heard.plus(SILENT);
      Duration due = silent.compareTo(end) < 0 ? silent : end;
      off = alarm.set(due.minus(alarm.now()), this::look);
    });
  }

  // Whoever is told may take time; the session is not kept waiting for that.
  private void look() {
    if (isTooLate()) {
      release.run();
    }
  }

  private synchronized boolean isTooLate() {
    Duration now = alarm.now();
    boolean late =
        latest
            .filter(end -> now.compareTo(end) >= 0 || now.minus(heard).compareTo(SILENT) >= 0)
            .isPresent();
    if (late) {
      disarm();
    } else {
      off.run();
      watch();
    }
    return late;
  }
}
