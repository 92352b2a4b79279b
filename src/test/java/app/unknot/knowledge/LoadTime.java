package app.unknot.knowledge;

import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much processor time reading the whole knowledge takes and how much memory it keeps.
 */
final class LoadTime {
  private static final int WARM_UP = 5;
  private static final int RUNS = 21;

  private LoadTime() {}

  /** One load in a virtual machine that has done nothing else, then some more of them. */
  public static void main(String[] arguments) {
    long before = used();
    Duration start = worked();
    Knowledge knowledge = KnowledgeReader.shipped();
    Duration first = worked().minus(start);
    long kept = used() - before;
    System.out.printf(
        Locale.ROOT,
        "| first load of a fresh virtual machine | %d ms |%n| memory kept | %.1f MB |%n",
        first.toMillis(),
        kept / 1e6);
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < WARM_UP + RUNS; i++) {
      Duration begun = worked();
      int points = KnowledgeReader.shipped().base().points().size();
      if (points != knowledge.base().points().size()) {
        throw new IllegalStateException("two loads differ");
      }
      if (i >= WARM_UP) {
        times.add(worked().minus(begun));
      }
    }
    times.sort(null);
    System.out.printf(
        "| median of %d more | %d ms |%n| slowest of them | %d ms |%n",
        RUNS, times.get(RUNS / 2).toMillis(), times.getLast().toMillis());
  }

  /** The processor time of this thread; other programs on the machine do not count. */
  private static Duration worked() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
  }

  /** The heap in use once the collector has settled. */
  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
