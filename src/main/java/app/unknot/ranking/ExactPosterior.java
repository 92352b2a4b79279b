package app.unknot.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The exact posterior of a noisy-OR network with two layers.
 *
 * <p>Like Heckerman's Quickscore (1989) it is linear in the causes and exponential in the positive
 * findings only. Quickscore adds and subtracts terms far larger than their sum, which loses all
 * digits when nine findings are unlikely; here every set of findings that are already explained has
 * its probability, causes are taken in one after the other, and nothing is ever subtracted.
 */
final class ExactPosterior {
  private final int sets;
  private final List<Cause> causes;

  /** A cause that could bring about one positive finding or more. */
  private record Cause(int index, double probability, List<Bit> bits) {}

  private record Bit(int mask, double strength) {}

  private ExactPosterior(Observations observations) {
    sets = 1 << observations.positives().size();
    TreeMap<Integer, List<Bit>> bits = new TreeMap<>();
    for (int f = 0; f < observations.positives().size(); f++) {
      Links links = observations.positives().get(f).links();
      for (int i = 0; i < links.size(); i++) {
        bits.computeIfAbsent(links.cause(i), _ -> new ArrayList<>())
            .add(new Bit(1 << f, links.strength(i)));
      }
    }
    causes =
        bits.entrySet().stream()
            .map(e -> new Cause(e.getKey(), observations.probability(e.getKey()), e.getValue()))
            .toList();
  }

  static Posterior of(Observations observations) {
    return new ExactPosterior(observations).solve(observations);
  }

  private Posterior solve(Observations observations) {
    double[][] completions = completions();
    double[] explained = leaks(observations.positives());
    double evidence = product(explained, completions[0]);
    double[] logOdds = new double[observations.causes()];
    Arrays.setAll(logOdds, observations::logOdds);
    for (int c = 0; c < causes.size(); c++) {
      Cause cause = causes.get(c);
      double[] after = completions[c + 1];
      double without = product(explained, after);
      double with = product(explained, pulledBack(after, cause));
      logOdds[cause.index()] += Math.log(with / without);
      explained = mixed(cause, explained, pushed(explained, cause));
    }
    return new Posterior(logOdds, OptionalDouble.of(Math.log(evidence)));
  }

  /**
   * For each number of causes already taken in, and each set explained by them: the probability
   * that the remaining causes explain the rest.
   */
  private double[][] completions() {
    double[][] completions = new double[causes.size() + 1][];
    double[] last = new double[sets];
    last[sets - 1] = 1;
    completions[causes.size()] = last;
    for (int c = causes.size() - 1; c >= 0; c--) {
      Cause cause = causes.get(c);
      double[] after = completions[c + 1];
      completions[c] = mixed(cause, after, pulledBack(after, cause));
    }
    return completions;
  }

  /** The probability of each set of findings to be there without any cause. */
  private double[] leaks(List<Positive> positives) {
    double[] explained = new double[sets];
    for (int set = 0; set < sets; set++) {
      double probability = 1;
      for (int f = 0; f < positives.size(); f++) {
        double leak = positives.get(f).leak();
        probability *= (set & 1 << f) == 0 ? 1 - leak : leak;
      }
      explained[set] = probability;
    }
    return explained;
  }

  private static double[] mixed(Cause cause, double[] absent, double[] present) {
    double[] mixed = new double[absent.length];
    for (int set = 0; set < mixed.length; set++) {
      mixed[set] = (1 - cause.probability()) * absent[set] + cause.probability() * present[set];
    }
    return mixed;
  }

  /** The distribution over explained sets once a present cause has brought about what it does. */
  private static double[] pushed(double[] explained, Cause cause) {
    double[] pushed = explained.clone();
    for (Bit bit : cause.bits()) {
      for (int set = 0; set < pushed.length; set++) {
        if ((set & bit.mask()) == 0) {
          pushed[set | bit.mask()] += bit.strength() * pushed[set];
          pushed[set] *= 1 - bit.strength();
        }
      }
    }
    return pushed;
  }

  /** The completion of each set before a present cause has brought about what it does. */
  private static double[] pulledBack(double[] after, Cause cause) {
    double[] before = after.clone();
    for (Bit bit : cause.bits()) {
      for (int set = 0; set < before.length; set++) {
        if ((set & bit.mask()) == 0) {
          before[set] =
              (1 - bit.strength()) * before[set] + bit.strength() * before[set | bit.mask()];
        }
      }
    }
    return before;
  }

  private static double product(double[] some, double[] others) {
    double sum = 0;
    for (int set = 0; set < some.length; set++) {
      sum += some[set] * others[set];
    }
    return sum;
  }
}
