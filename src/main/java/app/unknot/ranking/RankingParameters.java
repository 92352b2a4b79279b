package app.unknot.ranking;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.TriggerPoint;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of the model. Each has its reason in {@code knowledge/ranking.json}; {@code
 * docs/ranking.md} says what they do.
 *
 * @param prior probability that a point is there before anything is known, above 0 and below 1
 * @param contested factor on the prior of points whose pattern is contested
 * @param commonness factor on the prior by the id of a muscle or of a point; 1 where neither is
 *     named
 */
public record RankingParameters(
    double prior,
    double contested,
    Map<String, Double> commonness,
    Zones zones,
    Answers answers,
    Signs signs,
    double experience,
    Fits fits,
    Questions questions,
    Effort effort) {
  public RankingParameters {
    commonness = Map.copyOf(commonness);
    probability("prior", prior);
    positive("contested", contested);
    positive("experience", experience);
    commonness.forEach((id, factor) -> {
      positive(id, factor);
      probability(id, prior * factor);
    });
  }

  /**
   * How zones go with points.
   *
   * @param essential probability that a point brings pain to a zone of its main area
   * @param spillover the same for a zone of its spillover
   * @param crossing factor on both for zones of the other side
   * @param site probability that a point brings pain to the zone in which it lies
   * @param under the same for any other zone over its muscle
   * @param unmarked weight of a zone of the pattern that is not marked, 0 to 1
   * @param leakMild probability that pain of strength 1 in a zone has another origin
   * @param leakSevere the same for pain of strength 10
   */
  public record Zones(
      double essential,
      double spillover,
      double crossing,
      double site,
      double under,
      double unmarked,
      double leakMild,
      double leakSevere) {
    public Zones {
      probability("essential", essential);
      probability("spillover", spillover);
      probability("crossing", crossing);
      probability("site", site);
      probability("under", under);
      probability("unmarked", unmarked);
      probability("leakMild", leakMild);
      probability("leakSevere", leakSevere);
    }

    /** The probability that pain of this strength, 1 to 10, has another origin. */
    double leak(int strength) {
      return leakMild + (leakSevere - leakMild) * (strength - 1) / 9;
    }
  }

  /**
   * How answers go with points.
   *
   * @param aggravator probability that a point makes a described activity painful
   * @param aggravatorLeak probability of a yes without any point
   * @param symptom probability that a point comes with a described sign
   * @param symptomLeak probability of a yes without any point
   */
  public record Answers(
      double aggravator, double aggravatorLeak, double symptom, double symptomLeak) {
    public Answers {
      probability("aggravator", aggravator);
      probability("aggravatorLeak", aggravatorLeak);
      probability("symptom", symptom);
      probability("symptomLeak", symptomLeak);
    }
  }

  /**
   * What feeling for the spot tells: probabilities of a yes with and without the point.
   *
   * @param tenderWith sore when pressed, with the point
   * @param tenderWithout sore when pressed, without it
   * @param familiarWith the familiar pain, with the point
   * @param familiarWithout the familiar pain, without it
   */
  public record Signs(
      double tenderWith, double tenderWithout, double familiarWith, double familiarWithout) {
    public Signs {
      probability("tenderWith", tenderWith);
      probability("tenderWithout", tenderWithout);
      probability("familiarWith", familiarWith);
      probability("familiarWithout", familiarWithout);
    }
  }

  /** From where a wording applies; the strictest that holds is used. */
  public record Fits(Bound well, Bound partly, Bound little) {}

  /**
   * Both must be reached.
   *
   * @param share of the best candidate's posterior
   * @param lift posterior odds as a multiple of the odds of an ordinary point before anything is
   *     known
   */
  public record Bound(double share, double lift) {
    public Bound {
      probability("share", share);
      positive("lift", lift);
    }
  }

  /**
   * How much is asked.
   *
   * @param shown at a time
   * @param inAll answered in all
   * @param depth how many muscles at the top a question must be able to reorder
   * @param notAsked ids of findings that are never put as a question, because the safety check asks
   *     for them
   */
  public record Questions(int shown, int inAll, int depth, Set<String> notAsked) {
    public Questions {
      if (shown < 1 || inAll < 1 || depth < 1) {
        throw new IllegalArgumentException("questions out of range");
      }
      notAsked = Set.copyOf(notAsked);
    }
  }

  /**
   * How much is computed.
   *
   * @param exactFindings the most positive findings for which the posterior is exact; 1 to 12
   * @param rounds of the approximation beyond
   * @param weighedQuestions how many questions are weighed properly after a quick look at all
   */
  public record Effort(int exactFindings, int rounds, int weighedQuestions) {
    public Effort {
      if (exactFindings < 1 || exactFindings > 12 || rounds < 1 || weighedQuestions < 1) {
        throw new IllegalArgumentException("effort out of range");
      }
    }
  }

  /** Refuses ids that the knowledge does not have. */
  void requireKnown(KnowledgeBase base) {
    for (String id : commonness.keySet()) {
      if (base.muscle(id).isEmpty() && base.point(id).isEmpty()) {
        throw new IllegalArgumentException("unknown muscle or point " + id);
      }
    }
    for (String finding : questions.notAsked()) {
      if (base.finding(finding).isEmpty()) {
        throw new IllegalArgumentException("unknown finding " + finding);
      }
    }
  }

  /** The factor on the prior of a point, by its muscle and by itself. */
  double commonness(TriggerPoint point) {
    return commonness.getOrDefault(point.muscle(), 1.0) * commonness.getOrDefault(point.id(), 1.0);
  }

  private static void probability(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " lies between 0 and 1, not " + value);
    }
  }

  private static void positive(String name, double value) {
    if (!(value > 0 && value < 1000)) {
      throw new IllegalArgumentException(name + " is above 0, not " + value);
    }
  }
}
