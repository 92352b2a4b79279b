package app.unknot.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Looks for the questions with the highest expected information gain. */
final class Inquiry {
  private static final double BIT = Math.log(2);

  private final Network network;
  private final RankingParameters parameters;
  private final Examination examination;
  private final Posterior posterior;

  /** The uncertainty that is left about every contender, in natural units. */
  private final double[] entropies;

  private final MuscleOrder top;

  Inquiry(Network network, RankingParameters parameters, Examination examination, int[] sorted) {
    this.network = network;
    this.parameters = parameters;
    this.examination = examination;
    posterior = examination.posterior();
    entropies = new double[sorted.length];
    Arrays.setAll(entropies, c -> entropy(posterior.odds(c), Math.log(posterior.odds(c))));
    top = new MuscleOrder(examination, sorted, parameters.questions().depth());
  }

  /** At most as many as may be shown, and none that cannot change the order at the top. */
  List<NextQuestion> best() {
    RankingParameters.Questions limits = parameters.questions();
    Set<String> answered = examination.findings().answered();
    int left = Math.min(limits.shown(), limits.inAll() - answered.size());
    if (left <= 0) {
      return List.of();
    }
    List<NextQuestion> questions = new ArrayList<>();
    for (Network.Answer answer : promising(answered)) {
      weigh(answer, questions);
    }
    long[] places = new long[questions.size()];
    Arrays.setAll(places, i -> Order.place(questions.get(i).gain(), i));
    Arrays.sort(places);
    return Arrays.stream(places).limit(left).mapToObj(Order::number).map(questions::get).toList();
  }

  /** Those that come first by the quick estimate. */
  private List<Network.Answer> promising(Set<String> answered) {
    List<Network.Answer> answers = network.answers();
    long[] places = new long[answers.size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      Network.Answer answer = answers.get(i);
      if (answer.asked() && !answered.contains(answer.finding().id())) {
        double gain = estimate(answer);
        if (gain >= 0) {
          places[count++] = Order.place(gain, i);
        }
      }
    }
    Arrays.sort(places, 0, count);
    return Arrays.stream(places, 0, Math.min(count, parameters.effort().weighedQuestions()))
        .mapToObj(Order::number)
        .map(answers::get)
        .toList();
  }

  /**
   * The gain if the points were independent, which is quick; the questions that come first by it
   * are then weighed properly. Negative where the answer concerns no contender.
   */
  double estimate(Network.Answer answer) {
    Links links = answer.links();
    double chanceOfNo = 1 - answer.leak();
    for (int i = 0; i < links.size(); i++) {
      chanceOfNo *= 1 - links.strength(i) * examination.probability(links.cause(i));
    }
    double gain = 0;
    boolean concerns = false;
    for (int i = 0; i < links.size(); i++) {
      int contender = examination.contenders().contender(links.cause(i));
      if (contender >= 0) {
        concerns = true;
        double no = posterior.odds(contender) * (1 - links.strength(i));
        double yes = afterYes(contender, Posterior.probability(no), chanceOfNo);
        gain +=
            entropies[contender]
                - chanceOfNo * entropy(no, Math.log(no))
                - (1 - chanceOfNo) * entropy(yes, Math.log(yes));
      }
    }
    return concerns ? Math.max(0, gain / BIT) : -1;
  }

  private void weigh(Network.Answer answer, List<NextQuestion> questions) {
    Posterior no = examination.withAbsent(answer.links());
    double chanceOfNo = chanceOfNo(answer, no);
    double gain = 0;
    double[] logNo = new double[entropies.length];
    double[] logYes = new double[entropies.length];
    for (int c = 0; c < entropies.length; c++) {
      double yes = afterYes(c, no.probability(c), chanceOfNo);
      logNo[c] = Math.log(no.odds(c));
      logYes[c] = Math.log(yes);
      gain +=
          entropies[c]
              - chanceOfNo * entropy(no.odds(c), logNo[c])
              - (1 - chanceOfNo) * entropy(yes, logYes[c]);
    }
    if (!top.isKeptBy(logNo) || !top.isKeptBy(logYes)) {
      questions.add(new NextQuestion(answer.finding().id(), gain / BIT));
    }
  }

  /** The probability of an answer with no, given everything that is known. */
  private double chanceOfNo(Network.Answer answer, Posterior no) {
    Links links = answer.links();
    boolean exact = posterior.evidence().isPresent();
    double chance = 1 - answer.leak();
    for (int i = 0; i < links.size(); i++) {
      int cause = links.cause(i);
      double there =
          exact ? Posterior.probability(examination.odds(cause)) : examination.probability(cause);
      chance *= 1 - links.strength(i) * there;
    }
    return exact
        ? chance * no.evidence().orElseThrow() / posterior.evidence().orElseThrow()
        : chance;
  }

  /** The odds after a yes: what is believed now, less what a no would leave of it. */
  private double afterYes(int contender, double no, double chanceOfNo) {
    double now = posterior.probability(contender);
    double there = now - chanceOfNo * no;
    double absent = 1 - now - chanceOfNo * (1 - no);
    return Math.max(there, 1e-300) / Math.max(absent, 1e-300);
  }

  /** In natural units, from odds and their logarithm. */
  private static double entropy(double odds, double log) {
    return Math.log(1 + odds) - Posterior.probability(odds) * log;
  }
}
