package app.unknot.ranking;

import java.util.OptionalDouble;

/** What is believed of every cause after the findings. */
final class Posterior {
  private final double[] logOdds;
  private final OptionalDouble logEvidence;

  /**
   * Joins the parts.
   *
   * @param logOdds of every cause
   * @param logEvidence the logarithm of the probability of the positive findings, where it is known
   */
  Posterior(double[] logOdds, OptionalDouble logEvidence) {
    this.logOdds = logOdds.clone();
    this.logEvidence = logEvidence;
  }

  /** The posterior of few positive findings exactly, of many approximately. */
  static Posterior of(Observations observations, RankingParameters.Effort effort) {
    return observations.positives().size() <= effort.exactFindings()
        ? ExactPosterior.of(observations)
        : ApproximatePosterior.of(observations, effort.rounds());
  }

  double logOdds(int cause) {
    return logOdds[cause];
  }

  double probability(int cause) {
    return probability(logOdds[cause]);
  }

  OptionalDouble logEvidence() {
    return logEvidence;
  }

  static double probability(double logOdds) {
    return logOdds >= 0
        ? 1 / (1 + Math.exp(-logOdds))
        : Math.exp(logOdds) / (1 + Math.exp(logOdds));
  }
}
