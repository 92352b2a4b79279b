package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Orders trigger points by how well they go with the pain: a two-layer noisy-OR network in the
 * manner of QMR-DT, described in {@code docs/ranking.md}. The same request, the same answer.
 */
public final class Ranker {
  private final KnowledgeBase base;
  private final RankingParameters parameters;
  private final Network network;

  /**
   * Links the points of a knowledge base to what they are described with.
   *
   * @throws IllegalArgumentException where the parameters name a muscle that is not known
   */
  public Ranker(KnowledgeBase base, RankingParameters parameters) {
    this.base = base;
    this.parameters = parameters;
    this.network = new Network(base, parameters);
  }

  /**
   * The ranking for a request: every point on each side that has to do with what is there, that is,
   * whose pattern contains a marked zone, whose muscle lies under one, with which an answer of yes
   * is described, or that was felt. Nothing told, nothing ranked.
   *
   * @throws IllegalArgumentException for an unknown zone, finding or point
   */
  public Ranking rank(RankingRequest request) {
    CaseFindings findings = CaseFindings.of(request, base);
    SpotFindings spots = new SpotFindings(request, network, parameters);
    Observations observations = observe(findings, spots);
    Posterior posterior = Posterior.of(observations, parameters.effort());
    Order order = new Order(network, spots);
    List<Integer> sorted = order.sorted(related(observations, spots), posterior);
    Explanation explanation =
        new Explanation(findings, spots, network, observations, posterior, parameters.effort());
    double best =
        sorted.stream()
            .filter(c -> !spots.isNotSore(c))
            .mapToDouble(posterior::probability)
            .max()
            .orElse(1);
    List<Candidate> candidates = new ArrayList<>();
    for (int cause : sorted) {
      Network.Cause point = network.causes().get(cause);
      Fit fit = spots.isNotSore(cause) ? Fit.WORTH_A_LOOK : fit(posterior, cause, best);
      boolean distant =
          findings.marks().stream().map(PainMark::zone).noneMatch(point.over()::contains);
      candidates.add(
          new Candidate(point.point(), point.muscle(), fit, distant, explanation.reasons(cause)));
    }
    Inquiry inquiry = new Inquiry(network, parameters, observations, posterior, order, sorted);
    return new Ranking(candidates, inquiry.best(base.findings(), findings.answered()));
  }

  /**
   * The posterior probability of every point on each side, for checks; no number is ever shown.
   *
   * @throws IllegalArgumentException as {@link #rank}
   */
  public Map<SidedPoint, Double> posterior(RankingRequest request) {
    CaseFindings findings = CaseFindings.of(request, base);
    SpotFindings spots = new SpotFindings(request, network, parameters);
    Posterior posterior = Posterior.of(observe(findings, spots), parameters.effort());
    Map<SidedPoint, Double> probabilities = new LinkedHashMap<>();
    for (int i = 0; i < network.causes().size(); i++) {
      probabilities.put(network.causes().get(i).point(), posterior.probability(i));
    }
    return probabilities;
  }

  private Observations observe(CaseFindings findings, SpotFindings spots) {
    double[] logOdds = findings.logOdds(network, parameters);
    spots.weigh(logOdds);
    return new Observations(logOdds, findings.positives(network, parameters));
  }

  private List<Integer> related(Observations observations, SpotFindings spots) {
    Set<Integer> linked = new HashSet<>();
    for (Positive positive : observations.positives()) {
      for (int i = 0; i < positive.links().size(); i++) {
        linked.add(positive.links().cause(i));
      }
    }
    return IntStream.range(0, observations.causes())
        .boxed()
        .filter(cause -> linked.contains(cause) || spots.isFelt(cause))
        .toList();
  }

  private Fit fit(Posterior posterior, int cause, double best) {
    double share = posterior.probability(cause) / best;
    double ordinary = Math.log(parameters.prior() / (1 - parameters.prior()));
    double lift = Math.exp(posterior.logOdds(cause) - ordinary);
    RankingParameters.Fits fits = parameters.fits();
    if (reached(fits.well(), share, lift)) {
      return Fit.FITS_WELL;
    }
    if (reached(fits.partly(), share, lift)) {
      return Fit.FITS_PARTLY;
    }
    return reached(fits.little(), share, lift) ? Fit.FITS_A_LITTLE : Fit.WORTH_A_LOOK;
  }

  private static boolean reached(RankingParameters.Bound bound, double share, double lift) {
    return share >= bound.share() && lift >= bound.lift();
  }
}
