package app.unknot.app;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For errors that nobody caught: they are logged by kind and place, without their message, which
 * could quote what a person told; and the person is told, once at a time.
 */
final class LastResort implements Thread.UncaughtExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
  private static final int FRAMES = 12;

  private final Executor screen;
  private final Runnable tell;
  private final AtomicBoolean telling = new AtomicBoolean();

  /**
   * Tells by an action.
   *
   * @param screen runs it on the thread of the window
   * @param tell stops what runs and tells the person
   */
  LastResort(Executor screen, Runnable tell) {
    this.screen = screen;
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    LOG.error("unexpected on {}: {}", thread.getName(), kind(error));
    if (telling.compareAndSet(false, true)) {
      screen.execute(this::tellNow);
    }
  }

  private void tellNow() {
    try {
      tell.run();
    } catch (RuntimeException e) {
      LOG.error("and it was not told: {}", kind(e));
    } finally {
      telling.set(false);
    }
  }

  /** The kinds and places of an error and its causes, without a message. */
  static String kind(Throwable error) {
    StringBuilder kind = new StringBuilder();
    for (Throwable e = error; e != null; e = e.getCause()) {
      kind.append(kind.isEmpty() ? "" : System.lineSeparator() + "  because of ")
          .append(e.getClass().getName())
          .append(
              Arrays.stream(e.getStackTrace())
                  .limit(FRAMES)
                  .map(frame -> System.lineSeparator() + "    at " + frame)
                  .collect(Collectors.joining()));
    }
    return kind.toString();
  }
}
