package app.unknot.ranking;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Loopy belief propagation for more positive findings than can be summed over: a fixed number of
 * damped rounds, so that the work grows with the number of links alone. Exact where no two findings
 * share two causes; otherwise an approximation that still lets causes compete.
 */
final class MessageInference implements Inference {
  private final Contenders contenders;
  private final int rounds;

  /** What a finding tells a contender: a factor on its odds. */
  private final double[] messages;

  /** The probability that a contender does not bring a finding about, as things stand. */
  private final double[] silent;

  private final double[] all;

  MessageInference(Contenders contenders, int rounds) {
    this.contenders = contenders;
    this.rounds = rounds;
    messages = new double[contenders.ties()];
    silent = new double[contenders.ties()];
    all = new double[contenders.findings()];
  }

  @Override
  public Posterior posterior(double[] odds, int omitted) {
    Arrays.fill(messages, 1);
    double[] posterior = odds.clone();
    for (int round = 0; round < rounds; round++) {
      listen(posterior, omitted);
      tell(odds, posterior, omitted);
    }
    return new Posterior(posterior, OptionalDouble.empty());
  }

  private void listen(double[] posterior, int omitted) {
    for (int f = 0; f < all.length; f++) {
      all[f] = 1 - contenders.leak(f);
    }
    for (int c = 0; c < posterior.length; c++) {
      for (int tie = contenders.first(c); tie < contenders.first(c + 1); tie++) {
        if (contenders.finding(tie) != omitted) {
          double there = posterior[c] / (posterior[c] + messages[tie]);
          silent[tie] = 1 - contenders.strength(tie) * there;
          all[contenders.finding(tie)] *= silent[tie];
        }
      }
    }
  }

  /** A finding tells each contender how much it is needed, given what the others do. */
  private void tell(double[] odds, double[] posterior, int omitted) {
    for (int c = 0; c < posterior.length; c++) {
      posterior[c] = odds[c];
      for (int tie = contenders.first(c); tie < contenders.first(c + 1); tie++) {
        if (contenders.finding(tie) != omitted) {
          double others = all[contenders.finding(tie)] / silent[tie];
          double told = (1 - others * (1 - contenders.strength(tie))) / (1 - others);
          // Half way, in the logarithm: the damping.
          messages[tie] = Math.sqrt(messages[tie] * told);
          posterior[c] *= messages[tie];
        }
      }
    }
  }
}
