package app.unknot.ranking;

import java.util.ArrayList;
import java.util.List;

/** What was found out, in the terms of the network: two layers, causes and findings. */
final class Observations {
  private final double[] logOdds;
  private final List<Positive> positives;

  /**
   * Joins the parts.
   *
   * @param logOdds of every cause by itself: its prior, and every finding that couples no causes
   *     (in a noisy-OR what is not there, and what was felt at the spot itself)
   * @param positives what is there; its possible causes compete to explain it
   */
  Observations(double[] logOdds, List<Positive> positives) {
    this.logOdds = logOdds.clone();
    this.positives = List.copyOf(positives);
  }

  int causes() {
    return logOdds.length;
  }

  double logOdds(int cause) {
    return logOdds[cause];
  }

  double probability(int cause) {
    return Posterior.probability(logOdds[cause]);
  }

  List<Positive> positives() {
    return positives;
  }

  Observations without(int positive) {
    List<Positive> fewer = new ArrayList<>(positives);
    fewer.remove(positive);
    return new Observations(logOdds, fewer);
  }

  /** The same with a finding that is not there. */
  Observations withAbsent(Links finding) {
    return weighed(finding, 1);
  }

  /** The same without a finding that is not there. */
  Observations withoutAbsent(Links finding) {
    return weighed(finding, -1);
  }

  private Observations weighed(Links finding, int sign) {
    double[] changed = logOdds.clone();
    for (int i = 0; i < finding.size(); i++) {
      changed[finding.cause(i)] += sign * Math.log1p(-finding.strength(i));
    }
    return new Observations(changed, positives);
  }
}
