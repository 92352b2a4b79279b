package app.unknot.ranking;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The two layers: points on each side as causes, zones and answers as findings. Everything that is
 * the same for every request is worked out here once.
 */
final class Network {
  private final List<Cause> causes = new ArrayList<>();
  private final Map<SidedPoint, Integer> indexes = new HashMap<>();
  private final Map<SidedZone, Area> zones = new HashMap<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Map<String, Integer> answerIndexes = new HashMap<>();
  private final double[] prior;
  private final double[] unmarked;

  /**
   * A trigger point on a side.
   *
   * @param group a number for its muscle on its side
   */
  record Cause(SidedPoint point, String muscle, int group) {}

  /**
   * A zone on its side.
   *
   * @param number its place in the knowledge base
   * @param links what may bring pain to it
   */
  record Area(int number, Links links) {}

  /**
   * What can be answered with yes or no.
   *
   * @param leak the probability of a yes without any of the causes
   * @param links what may bring about a yes
   * @param asked whether it is ever put as a question
   */
  record Answer(Finding finding, double leak, Links links, boolean asked) {}

  /**
   * Links the points of a knowledge base, which has no problems.
   *
   * @throws IllegalArgumentException where the parameters name a muscle or finding that is not
   *     known
   */
  Network(KnowledgeBase base, RankingParameters parameters) {
    parameters.requireKnown(base);
    Map<SidedZone, SequencedMap<Integer, Link>> links = new HashMap<>();
    Map<SidedPoint, Integer> groups = new HashMap<>();
    List<Double> odds = new ArrayList<>();
    for (TriggerPoint point : base.points()) {
      Muscle muscle = base.muscleOf(point);
      for (Side side : Side.values()) {
        int group = groups.computeIfAbsent(new SidedPoint(muscle.id(), side), _ -> groups.size());
        indexes.put(point.on(side), causes.size());
        refer(parameters.zones(), point.patternOn(side), side, causes.size(), links);
        lie(parameters.zones(), base, point, side, causes.size(), links);
        causes.add(new Cause(point.on(side), muscle.id(), group));
        odds.add(prior(parameters, point));
      }
    }
    prior = odds.stream().mapToDouble(p -> p).toArray();
    unmarked = prior.clone();
    for (SidedZone zone : base.sidedZones()) {
      Links toZone = Links.of(links.getOrDefault(zone, new TreeMap<>()));
      for (int i = 0; i < toZone.size(); i++) {
        unmarked[toZone.cause(i)] *= toZone.link(i).missed();
      }
      zones.put(zone, new Area(zones.size(), toZone));
    }
    base.findings().forEach(finding -> answer(base, finding, parameters));
  }

  private static double prior(RankingParameters parameters, TriggerPoint point) {
    double doubt = point.patternEvidence().grade() == Grade.CONTESTED ? parameters.contested() : 1;
    double prior = parameters.prior() * parameters.commonness(point) * doubt;
    return prior / (1 - prior);
  }

  private static void refer(
      RankingParameters.Zones numbers,
      ReferralPattern pattern,
      Side side,
      int cause,
      Map<SidedZone, SequencedMap<Integer, Link>> links) {
    for (SidedZone zone : pattern.essential()) {
      double strength = numbers.essential() * crossing(numbers, zone, side);
      double missed = 1 - numbers.unmarked() * strength;
      to(zone, links).put(cause, new Link(strength, Link.Way.MAIN, false, missed));
    }
    for (SidedZone zone : pattern.spillover()) {
      double strength = numbers.spillover() * crossing(numbers, zone, side);
      double missed = 1 - numbers.unmarked() * strength;
      to(zone, links).put(cause, new Link(strength, Link.Way.SPILLOVER, false, missed));
    }
  }

  private static double crossing(RankingParameters.Zones numbers, SidedZone zone, Side side) {
    boolean crosses = zone.side().filter(side.other()::equals).isPresent();
    return crosses ? numbers.crossing() : 1;
  }

  private static void lie(
      RankingParameters.Zones numbers,
      KnowledgeBase base,
      TriggerPoint point,
      Side side,
      int cause,
      Map<SidedZone, SequencedMap<Integer, Link>> links) {
    String site = point.sites().getFirst().zone();
    for (String id : base.muscleOf(point).zones()) {
      double strength = id.equals(site) ? numbers.site() : numbers.under();
      base.zone(id)
          .map(zone -> to(zone.on(side), links))
          .ifPresent(toZone ->
              toZone.put(cause, toZone.getOrDefault(cause, Link.NONE).andUnder(strength)));
    }
  }

  private static SequencedMap<Integer, Link> to(
      SidedZone zone, Map<SidedZone, SequencedMap<Integer, Link>> links) {
    return links.computeIfAbsent(zone, _ -> new TreeMap<>());
  }

  private void answer(KnowledgeBase base, Finding finding, RankingParameters parameters) {
    RankingParameters.Answers numbers = parameters.answers();
    boolean activity = finding.kind() == Finding.Kind.AGGRAVATOR;
    double strength = activity ? numbers.aggravator() : numbers.symptom();
    double leak = activity ? numbers.aggravatorLeak() : numbers.symptomLeak();
    SequencedMap<Integer, Link> links = new TreeMap<>();
    for (int cause = 0; cause < causes.size(); cause++) {
      TriggerPoint point = base.known(causes.get(cause).point());
      if (point.aggravators().contains(finding.id()) || point.symptoms().contains(finding.id())) {
        links.put(cause, Link.answer(strength));
      }
    }
    answerIndexes.put(finding.id(), answers.size());
    boolean asked = !parameters.questions().notAsked().contains(finding.id());
    answers.add(new Answer(finding, leak, Links.of(links), asked));
  }

  List<Cause> causes() {
    return causes;
  }

  /** The odds of every cause before anything is known. */
  double[] prior() {
    return prior.clone();
  }

  /** The odds of every cause while no zone of its pattern is marked, but other zones are. */
  double[] unmarked() {
    return unmarked.clone();
  }

  /** Whether a point is one of the causes. */
  boolean knows(SidedPoint point) {
    return indexes.containsKey(point);
  }

  /**
   * The cause that a point is.
   *
   * @throws IllegalArgumentException for an unknown point
   */
  int index(SidedPoint point) {
    return known(indexes.get(point), point.point());
  }

  /**
   * A zone of the knowledge base.
   *
   * @throws IllegalArgumentException for an unknown zone
   */
  Area zone(SidedZone zone) {
    Area known = zones.get(zone);
    if (known == null) {
      throw new IllegalArgumentException("unknown zone " + zone.id());
    }
    return known;
  }

  /** What can be answered, in the order of the knowledge base. */
  List<Answer> answers() {
    return answers;
  }

  /**
   * The place of a finding among the answers.
   *
   * @throws IllegalArgumentException for an unknown finding
   */
  int answer(String id) {
    return known(answerIndexes.get(id), id);
  }

  private static int known(@Nullable Integer index, String id) {
    if (index == null) {
      throw new IllegalArgumentException("unknown id " + id);
    }
    return index;
  }
}
