package app.unknot.ranking;

import app.unknot.knowledge.SidedPoint;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of candidates: what is not sore last, otherwise by posterior, then as in the files. */
final class Order {
  /** Differences of the log odds below this are rounding, not knowledge. */
  private static final double STEP = 1e-9;

  private final Network network;
  private final SpotFindings spots;

  Order(Network network, SpotFindings spots) {
    this.network = network;
    this.spots = spots;
  }

  List<Integer> sorted(List<Integer> candidates, Posterior posterior) {
    return candidates.stream()
        .sorted(
            Comparator.comparing(spots::isNotSore)
                .thenComparingDouble(c -> -Math.rint(posterior.logOdds(c) / STEP))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The first muscles, each with its side, in the order of the best point of each. */
  List<SidedPoint> muscles(List<Integer> sorted, int depth) {
    Set<SidedPoint> seen = new HashSet<>();
    return sorted.stream()
        .map(c -> network.causes().get(c))
        .map(cause -> new SidedPoint(cause.muscle(), cause.point().side()))
        .filter(seen::add)
        .limit(depth)
        .toList();
  }
}
