package app.unknot.ranking;

/** One request at work: what was told, in the terms of the network, and what is believed then. */
final class Examination {
  private final Network network;
  private final CaseFindings findings;
  private final SpotFindings spots;
  private final double[] odds;
  private final Contenders contenders;
  private final Inference inference;
  private final double[] own;
  private final Posterior posterior;

  /**
   * Works out what is believed.
   *
   * @throws IllegalArgumentException for an unknown zone, finding or point
   */
  Examination(RankingRequest request, Network network, RankingParameters parameters) {
    this.network = network;
    findings = CaseFindings.of(request, network);
    spots = new SpotFindings(request, network, parameters);
    odds = findings.odds(network);
    spots.weigh(odds);
    contenders =
        new Contenders(odds.length, findings.positives(network, parameters.zones()), spots.felt());
    inference = Inference.of(contenders, parameters.effort());
    own = contenders.of(odds);
    posterior = inference.posterior(own, Inference.ALL);
  }

  CaseFindings findings() {
    return findings;
  }

  SpotFindings spots() {
    return spots;
  }

  Contenders contenders() {
    return contenders;
  }

  Network.Cause cause(int contender) {
    return network.causes().get(contenders.cause(contender));
  }

  boolean isNotSore(int contender) {
    return spots.isNotSore(contenders.cause(contender));
  }

  /** What is believed of every contender. */
  Posterior posterior() {
    return posterior;
  }

  /** The odds of any cause before the findings that are there are looked at. */
  double odds(int cause) {
    return odds[cause];
  }

  /** What is believed of any cause. */
  double probability(int cause) {
    int contender = contenders.contender(cause);
    return contender < 0 ? Posterior.probability(odds[cause]) : posterior.probability(contender);
  }

  /** What would be believed without a finding that is there. */
  Posterior without(int finding) {
    return inference.posterior(own, finding);
  }

  /** What would be believed if an answer had been given with no. */
  Posterior withAbsent(Links answer) {
    return inference.posterior(weighed(answer, false), Inference.ALL);
  }

  /** What would be believed if an answer with no had not been given. */
  Posterior withoutAbsent(Links answer) {
    return inference.posterior(weighed(answer, true), Inference.ALL);
  }

  private double[] weighed(Links answer, boolean takenBack) {
    double[] weighed = own.clone();
    for (int i = 0; i < answer.size(); i++) {
      int contender = contenders.contender(answer.cause(i));
      if (contender >= 0) {
        double silent = 1 - answer.strength(i);
        weighed[contender] *= takenBack ? 1 / silent : silent;
      }
    }
    return weighed;
  }
}
