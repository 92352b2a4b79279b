package app.unknot.journal.sqlite;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The one thread that writes: one thing after the other, in the order of telling. */
final class Writer {
  // A daemon: what is on its way is waited for when the journal is closed, and nowhere else.
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().daemon().name("journal").unstarted(task));

  /** Does something after all that was told before. */
  <T> CompletableFuture<T> soon(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, thread);
  }

  /** Takes nothing more; what was told is still done. */
  void close() {
    thread.shutdown();
  }

  boolean isClosed() {
    return thread.isShutdown();
  }

  /** Waits; what went wrong there goes wrong here. */
  static <T> T told(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
