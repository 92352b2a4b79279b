package app.unknot.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The first muscles, each on its side, in the order of the best point of each. */
final class MuscleOrder {
  private final boolean[] notSore;

  /** For each contender its muscle, numbered in the present order. */
  private final int[] muscles;

  private final long[] best;
  private final int depth;

  /**
   * Keeps the present order.
   *
   * @param sorted the contenders, the best first
   * @param depth how many muscles at the top are looked at
   */
  MuscleOrder(Examination examination, int[] sorted, int depth) {
    notSore = new boolean[sorted.length];
    muscles = new int[sorted.length];
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int contender : sorted) {
      int group = examination.cause(contender).group();
      muscles[contender] = numbers.computeIfAbsent(group, _ -> numbers.size());
      notSore[contender] = examination.isNotSore(contender);
    }
    best = new long[numbers.size()];
    this.depth = Math.min(depth, best.length);
  }

  /** Whether the first muscles would be the same ones in the same order with these log odds. */
  boolean isKeptBy(double[] logOdds) {
    Arrays.fill(best, Long.MAX_VALUE);
    for (int c = 0; c < logOdds.length; c++) {
      long place = Order.place(logOdds[c], c);
      best[muscles[c]] = Math.min(best[muscles[c]], notSore[c] ? Order.last(place) : place);
    }
    long before = Long.MIN_VALUE;
    for (int muscle = 0; muscle < depth; muscle++) {
      if (best[muscle] < before) {
        return false;
      }
      before = best[muscle];
    }
    for (int muscle = depth; muscle < best.length; muscle++) {
      if (best[muscle] < before) {
        return false;
      }
    }
    return true;
  }
}
