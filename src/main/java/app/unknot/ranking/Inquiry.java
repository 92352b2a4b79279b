package app.unknot.ranking;

import app.unknot.knowledge.Finding;
import app.unknot.knowledge.SidedPoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks for the questions with the highest expected information gain. */
final class Inquiry {
  private final Network network;
  private final RankingParameters parameters;
  private final Observations observations;
  private final Posterior posterior;
  private final Order order;
  private final SequencedSet<Integer> candidates;
  private final List<SidedPoint> top;

  Inquiry(
      Network network,
      RankingParameters parameters,
      Observations observations,
      Posterior posterior,
      Order order,
      List<Integer> sorted) {
    this.network = network;
    this.parameters = parameters;
    this.observations = observations;
    this.posterior = posterior;
    this.order = order;
    this.candidates = new LinkedHashSet<>(sorted);
    this.top = order.muscles(sorted, parameters.questions().depth());
  }

  /** At most as many as may be shown, and none that cannot change the order at the top. */
  List<NextQuestion> best(Collection<Finding> askable, Set<String> answered) {
    RankingParameters.Questions limits = parameters.questions();
    int left = Math.min(limits.shown(), limits.inAll() - answered.size());
    if (left <= 0 || candidates.isEmpty()) {
      return List.of();
    }
    List<NextQuestion> questions = new ArrayList<>();
    askable.stream()
        .filter(finding -> !answered.contains(finding.id()))
        .filter(this::concernsCandidates)
        .sorted(Comparator.comparingDouble(finding -> -Math.rint(estimate(finding) * 1e9)))
        .limit(parameters.effort().weighedQuestions())
        .forEach(finding -> weigh(finding, questions));
    return questions.stream()
        .sorted(Comparator.comparingDouble(q -> -Math.rint(q.gain() * 1e9)))
        .limit(left)
        .toList();
  }

  private boolean concernsCandidates(Finding finding) {
    Links links = network.finding(finding.id());
    return IntStream.range(0, links.size()).anyMatch(i -> candidates.contains(links.cause(i)));
  }

  /**
   * The gain if the points were independent, which is quick; the questions that come first by it
   * are then weighed properly.
   */
  private double estimate(Finding finding) {
    Links links = network.finding(finding.id());
    double chanceOfNo = 1 - CaseFindings.leak(finding, parameters.answers());
    for (int i = 0; i < links.size(); i++) {
      chanceOfNo *= 1 - links.strength(i) * posterior.probability(links.cause(i));
    }
    double gain = 0;
    for (int i = 0; i < links.size(); i++) {
      double now = posterior.probability(links.cause(i));
      if (candidates.contains(links.cause(i))) {
        double silent = 1 - links.strength(i);
        double no = now * silent / (1 - now + now * silent);
        double yes = Math.min(1, Math.max(0, (now - chanceOfNo * no) / (1 - chanceOfNo)));
        gain += entropy(now) - chanceOfNo * entropy(no) - (1 - chanceOfNo) * entropy(yes);
      }
    }
    return gain;
  }

  private void weigh(Finding finding, List<NextQuestion> questions) {
    Links links = network.finding(finding.id());
    Posterior no = Posterior.of(observations.withAbsent(links), parameters.effort());
    double chanceOfNo = chanceOfNo(finding, links, no);
    Posterior yes = complement(no, chanceOfNo);
    boolean reorders = !top.equals(muscles(no)) || !top.equals(muscles(yes));
    if (reorders) {
      double gain = 0;
      for (int cause : candidates) {
        gain +=
            entropy(posterior.probability(cause))
                - chanceOfNo * entropy(no.probability(cause))
                - (1 - chanceOfNo) * entropy(yes.probability(cause));
      }
      questions.add(new NextQuestion(finding.id(), gain));
    }
  }

  /** The probability of an answer with no, given everything that is known. */
  private double chanceOfNo(Finding finding, Links links, Posterior no) {
    double leak = CaseFindings.leak(finding, parameters.answers());
    boolean exact = posterior.logEvidence().isPresent();
    double log = Math.log1p(-leak);
    for (int i = 0; i < links.size(); i++) {
      int cause = links.cause(i);
      double there = exact ? observations.probability(cause) : posterior.probability(cause);
      log += Math.log1p(-links.strength(i) * there);
    }
    if (exact) {
      log += no.logEvidence().orElseThrow() - posterior.logEvidence().orElseThrow();
    }
    return Math.exp(log);
  }

  /** What is believed after a yes: what is believed now, less what a no would leave of it. */
  private Posterior complement(Posterior no, double chanceOfNo) {
    double[] logOdds = new double[observations.causes()];
    for (int cause = 0; cause < logOdds.length; cause++) {
      double now = posterior.probability(cause);
      double there = now - chanceOfNo * no.probability(cause);
      double absent = 1 - now - chanceOfNo * (1 - no.probability(cause));
      logOdds[cause] = Math.log(Math.max(there, 1e-300)) - Math.log(Math.max(absent, 1e-300));
    }
    return new Posterior(logOdds, posterior.logEvidence());
  }

  private List<SidedPoint> muscles(Posterior after) {
    return order.muscles(
        order.sorted(List.copyOf(candidates), after), parameters.questions().depth());
  }

  private static double entropy(double probability) {
    return term(probability) + term(1 - probability);
  }

  private static double term(double probability) {
    return probability <= 0 ? 0 : -probability * Math.log(probability) / Math.log(2);
  }
}
