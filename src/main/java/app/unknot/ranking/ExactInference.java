package app.unknot.ranking;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The exact posterior of a noisy-OR network with two layers.
 *
 * <p>Like Heckerman's Quickscore (1989) it is linear in the causes and exponential in the positive
 * findings only. Quickscore adds and subtracts terms far larger than their sum, which loses all
 * digits when nine findings are unlikely; here every set of findings that are already explained has
 * its probability, causes are taken in one after the other, and nothing is ever subtracted.
 *
 * <p>Contenders that could bring about one finding only are taken in with its leak, at once: they
 * compete with others for that finding alone. The room for sets is needed for the others only.
 */
final class ExactInference implements Inference {
  private final Contenders contenders;

  /** For each finding in use: the probability that neither its leak nor a single contender acts. */
  private final double[] silent;

  /** Of the ties of a contender to findings in use, the sets of one finding and the strengths. */
  private final int[] bits;

  private final double[] strengths;
  private final int[] shared;
  private final double[] explained;
  private final double[] pushed;
  private double[] completions = new double[0];

  ExactInference(Contenders contenders) {
    this.contenders = contenders;
    int sets = 1 << contenders.findings();
    silent = new double[contenders.findings()];
    bits = new int[contenders.findings()];
    strengths = new double[contenders.findings()];
    shared = new int[contenders.size()];
    explained = new double[sets];
    pushed = new double[sets];
  }

  @Override
  public Posterior posterior(double[] odds, int omitted) {
    double[] posterior = odds.clone();
    int findings = contenders.findings() - (omitted == ALL ? 0 : 1);
    int sets = 1 << findings;
    int last = sort(odds, omitted);
    complete(odds, omitted, last, sets);
    begin(findings);
    double evidence = product(explained, 0, sets);
    single(posterior, omitted, findings);
    for (int i = 0; i < last; i++) {
      int contender = shared[i];
      double there = Posterior.probability(odds[contender]);
      push(load(contender, omitted), sets);
      double with = product(pushed, (i + 1) * sets, sets);
      // One of the two parts of the evidence is at least half of it; the other follows from it.
      double without =
          there * with < evidence / 2
              ? (evidence - there * with) / (1 - there)
              : product(explained, (i + 1) * sets, sets);
      posterior[contender] *= with / without;
      for (int set = 0; set < sets; set++) {
        explained[set] = (1 - there) * explained[set] + there * pushed[set];
      }
    }
    return new Posterior(posterior, OptionalDouble.of(evidence));
  }

  /** Takes single contenders in with the leaks and lists the others; returns how many these are. */
  private int sort(double[] odds, int omitted) {
    for (int f = 0; f < contenders.findings(); f++) {
      if (f != omitted) {
        silent[place(f, omitted)] = 1 - contenders.leak(f);
      }
    }
    int last = 0;
    for (int c = 0; c < contenders.size(); c++) {
      int ties = load(c, omitted);
      if (ties == 1) {
        int finding = Integer.numberOfTrailingZeros(bits[0]);
        silent[finding] *= 1 - Posterior.probability(odds[c]) * strengths[0];
      } else if (ties > 1) {
        shared[last++] = c;
      }
    }
    return last;
  }

  private static int place(int finding, int omitted) {
    return omitted != ALL && finding > omitted ? finding - 1 : finding;
  }

  /** Loads the ties of a contender to the findings in use and returns their number. */
  private int load(int contender, int omitted) {
    int ties = 0;
    for (int tie = contenders.first(contender); tie < contenders.first(contender + 1); tie++) {
      int finding = contenders.finding(tie);
      if (finding != omitted) {
        bits[ties] = 1 << place(finding, omitted);
        strengths[ties++] = contenders.strength(tie);
      }
    }
    return ties;
  }

  /**
   * For each number of shared contenders already taken in, and each set explained by then: the
   * probability that the remaining ones explain the rest.
   */
  private void complete(double[] odds, int omitted, int last, int sets) {
    if (completions.length < (last + 1) * sets) {
      completions = new double[(last + 1) * sets];
    }
    Arrays.fill(completions, last * sets, (last + 1) * sets, 0);
    completions[(last + 1) * sets - 1] = 1;
    for (int i = last - 1; i >= 0; i--) {
      double there = Posterior.probability(odds[shared[i]]);
      pull((i + 1) * sets, load(shared[i], omitted), sets);
      for (int set = 0; set < sets; set++) {
        completions[i * sets + set] =
            (1 - there) * completions[(i + 1) * sets + set] + there * pushed[set];
      }
    }
  }

  /** The completion of each set before a present contender has brought about what it does. */
  private void pull(int from, int ties, int sets) {
    System.arraycopy(completions, from, pushed, 0, sets);
    for (int tie = 0; tie < ties; tie++) {
      int bit = bits[tie];
      double strength = strengths[tie];
      for (int low = 0; low < sets; low += 2 * bit) {
        for (int set = low; set < low + bit; set++) {
          pushed[set] = (1 - strength) * pushed[set] + strength * pushed[set + bit];
        }
      }
    }
  }

  /** The distribution over explained sets once a present contender has brought about its share. */
  private void push(int ties, int sets) {
    System.arraycopy(explained, 0, pushed, 0, sets);
    for (int tie = 0; tie < ties; tie++) {
      int bit = bits[tie];
      double strength = strengths[tie];
      for (int low = 0; low < sets; low += 2 * bit) {
        for (int set = low; set < low + bit; set++) {
          pushed[set + bit] += strength * pushed[set];
          pushed[set] *= 1 - strength;
        }
      }
    }
  }

  /** The probability of each set of findings to be there by leaks and single contenders alone. */
  private void begin(int findings) {
    explained[0] = 1;
    for (int f = 0; f < findings; f++) {
      int bit = 1 << f;
      for (int set = 0; set < bit; set++) {
        explained[set + bit] = explained[set] * (1 - silent[f]);
        explained[set] *= silent[f];
      }
    }
  }

  private void single(double[] posterior, int omitted, int findings) {
    double[] brought = new double[findings];
    double[] needed = new double[findings];
    for (int set = 0; set < 1 << findings; set++) {
      double all = explained[set] * completions[set];
      for (int f = 0; f < findings; f++) {
        if ((set & 1 << f) == 0) {
          needed[f] += all / silent[f];
        } else {
          brought[f] += all / (1 - silent[f]);
        }
      }
    }
    for (int c = 0; c < contenders.size(); c++) {
      if (load(c, omitted) == 1) {
        int f = Integer.numberOfTrailingZeros(bits[0]);
        double others = silent[f] / (1 - Posterior.probability(posterior[c]) * strengths[0]);
        double with = others * (1 - strengths[0]);
        posterior[c] *=
            (with * needed[f] + (1 - with) * brought[f])
                / (others * needed[f] + (1 - others) * brought[f]);
      }
    }
  }

  private double product(double[] some, int from, int sets) {
    double sum = 0;
    for (int set = 0; set < sets; set++) {
      sum += some[set] * completions[from + set];
    }
    return sum;
  }
}
