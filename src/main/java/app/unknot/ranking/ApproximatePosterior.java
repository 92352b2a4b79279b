package app.unknot.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Loopy belief propagation for more positive findings than can be summed over: a fixed number of
 * damped rounds, so that the work grows with the number of links alone. Exact where no two findings
 * share two causes; otherwise an approximation that still lets causes compete.
 */
final class ApproximatePosterior {
  private static final double DAMPING = 0.5;

  private final Observations observations;
  private final double[][] messages;
  private final double[] logOdds;

  private ApproximatePosterior(Observations observations) {
    this.observations = observations;
    List<Positive> positives = observations.positives();
    messages = new double[positives.size()][];
    Arrays.setAll(messages, f -> new double[positives.get(f).links().size()]);
    logOdds = new double[observations.causes()];
    gather();
  }

  static Posterior of(Observations observations, int rounds) {
    ApproximatePosterior posterior = new ApproximatePosterior(observations);
    for (int round = 0; round < rounds; round++) {
      posterior.exchange();
    }
    return new Posterior(posterior.logOdds, OptionalDouble.empty());
  }

  private void exchange() {
    for (int f = 0; f < messages.length; f++) {
      send(observations.positives().get(f), messages[f]);
    }
    gather();
  }

  /** A finding tells each of its causes how much it is needed, given what the others do. */
  private void send(Positive finding, double[] message) {
    Links links = finding.links();
    double[] silent = new double[links.size()];
    double all = 1 - finding.leak();
    for (int i = 0; i < silent.length; i++) {
      double there = Posterior.probability(logOdds[links.cause(i)] - message[i]);
      silent[i] = 1 - links.strength(i) * there;
      all *= silent[i];
    }
    for (int i = 0; i < silent.length; i++) {
      double others = all / silent[i];
      double told = Math.log((1 - others * (1 - links.strength(i))) / (1 - others));
      message[i] += DAMPING * (told - message[i]);
    }
  }

  private void gather() {
    Arrays.setAll(logOdds, observations::logOdds);
    for (int f = 0; f < messages.length; f++) {
      Links links = observations.positives().get(f).links();
      for (int i = 0; i < messages[f].length; i++) {
        logOdds[links.cause(i)] += messages[f][i];
      }
    }
  }
}
