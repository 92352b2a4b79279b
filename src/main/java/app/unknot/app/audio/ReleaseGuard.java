package app.unknot.app.audio;

import app.unknot.session.Cue;
import app.unknot.ui.player.CueObserver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Says release by itself when a press lasts two seconds longer than planned and nothing was heard
 * from the session. It has a thread of its own, so that a window that hangs cannot keep it silent.
 */
public final class ReleaseGuard implements CueObserver {
  /** How much longer than planned. */
  static final Duration LATE = Duration.ofSeconds(2);

  private final Alarm alarm;
  private final Runnable release;
  private Optional<Runnable> armed = Optional.empty();

  /** Does something later, unless it is called off. */
  @FunctionalInterface
  interface Alarm {
    /** Returns what calls it off. */
    Runnable set(Duration delay, Runnable action);
  }

  /** A guard with a daemon thread of its own. */
  public ReleaseGuard(Runnable release) {
    this(ownThread(), release);
  }

  ReleaseGuard(Alarm alarm, Runnable release) {
    this.alarm = alarm;
    this.release = release;
  }

  private static Alarm ownThread() {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("release guard").unstarted(task));
    return (delay, action) -> {
      Future<?> later = thread.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
      return () -> later.cancel(false);
    };
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

  private void arm(Duration press) {
    disarm();
    armed = Optional.of(alarm.set(press.plus(LATE), release));
  }

  private void disarm() {
    armed.ifPresent(Runnable::run);
    armed = Optional.empty();
  }
}
