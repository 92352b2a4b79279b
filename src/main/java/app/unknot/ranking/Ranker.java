package app.unknot.ranking;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders trigger points by how well they go with the pain: a two-layer noisy-OR network in the
 * manner of QMR-DT, described in {@code docs/ranking.md}. The same request, the same answer.
 */
public final class Ranker {
  private final RankingParameters parameters;
  private final Network network;

  /**
   * Links the points of a knowledge base to what they are described with.
   *
   * @throws IllegalArgumentException where the parameters name a muscle that is not known
   */
  public Ranker(KnowledgeBase base, RankingParameters parameters) {
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
    Examination examination = new Examination(request, network, parameters);
    int[] sorted = sorted(examination);
    if (sorted.length == 0) {
      return new Ranking(List.of(), List.of());
    }
    Explanation explanation = new Explanation(examination);
    double best = best(examination, sorted);
    List<Candidate> candidates = new ArrayList<>(sorted.length);
    for (int contender : sorted) {
      Network.Cause cause = examination.cause(contender);
      Fit fit =
          examination.isNotSore(contender)
              ? Fit.WORTH_A_LOOK
              : fit(examination.posterior(), contender, best);
      candidates.add(
          new Candidate(
              cause.point(),
              cause.muscle(),
              fit,
              isDistant(examination, contender),
              explanation.reasons(contender)));
    }
    return new Ranking(candidates, new Inquiry(network, parameters, examination, sorted).best());
  }

  /**
   * The posterior probability of every point on each side, for checks; no number is ever shown.
   *
   * @throws IllegalArgumentException as {@link #rank}
   */
  public Map<SidedPoint, Double> posterior(RankingRequest request) {
    Examination examination = new Examination(request, network, parameters);
    Map<SidedPoint, Double> probabilities = new LinkedHashMap<>();
    for (int cause = 0; cause < network.causes().size(); cause++) {
      probabilities.put(network.causes().get(cause).point(), examination.probability(cause));
    }
    return probabilities;
  }

  private static int[] sorted(Examination examination) {
    Posterior posterior = examination.posterior();
    long[] places = new long[examination.contenders().size()];
    for (int c = 0; c < places.length; c++) {
      long place = Order.place(Math.log(posterior.odds(c)), c);
      places[c] = examination.isNotSore(c) ? Order.last(place) : place;
    }
    Arrays.sort(places);
    return Arrays.stream(places).mapToInt(Order::number).toArray();
  }

  /** The highest probability, for the share that the wording looks at. */
  private static double best(Examination examination, int[] sorted) {
    double best = 0;
    for (int contender : sorted) {
      if (!examination.isNotSore(contender)) {
        best = Math.max(best, examination.posterior().probability(contender));
      }
    }
    return best;
  }

  private static boolean isDistant(Examination examination, int contender) {
    for (int f = 0; f < examination.findings().marks().size(); f++) {
      if (examination.contenders().link(contender, f).over()) {
        return false;
      }
    }
    return true;
  }

  private Fit fit(Posterior posterior, int contender, double best) {
    double share = posterior.probability(contender) / best;
    double lift = posterior.odds(contender) * (1 - parameters.prior()) / parameters.prior();
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
