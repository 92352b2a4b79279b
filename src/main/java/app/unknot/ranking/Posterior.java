package app.unknot.ranking;

import java.util.OptionalDouble;

/** What is believed of every contender after the findings. */
final class Posterior {
  private final double[] odds;
  private final OptionalDouble evidence;

  /**
   * Joins the parts; the array is handed over.
   *
   * @param odds of every contender
   * @param evidence the probability of the positive findings, where it is known
   */
  Posterior(double[] odds, OptionalDouble evidence) {
    this.odds = odds;
    this.evidence = evidence;
  }

  double odds(int contender) {
    return odds[contender];
  }

  double probability(int contender) {
    return probability(odds[contender]);
  }

  OptionalDouble evidence() {
    return evidence;
  }

  static double probability(double odds) {
    return odds / (1 + odds);
  }
}
