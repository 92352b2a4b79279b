package app.unknot.ranking;

import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The two layers: points on each side as causes, zones and answers as findings. */
final class Network {
  private final List<Cause> causes = new ArrayList<>();
  private final Map<SidedPoint, Integer> indexes = new HashMap<>();
  private final Map<SidedZone, Links> zones = new HashMap<>();
  private final Map<String, Links> findings = new HashMap<>();
  private final RankingParameters parameters;

  /**
   * A trigger point on a side.
   *
   * @param over the zones that lie over its muscle
   * @param main the zones of its main area
   * @param pattern how strongly it brings pain to each zone of its pattern, in the order of their
   *     ids, so that sums are always the same
   */
  record Cause(
      SidedPoint point,
      String muscle,
      Set<SidedZone> over,
      Set<SidedZone> main,
      SortedMap<SidedZone, Double> pattern,
      double priorLogOdds) {}

  /** Links the points of a knowledge base, which has no problems. */
  Network(KnowledgeBase base, RankingParameters parameters) {
    this.parameters = parameters;
    parameters.commonness().keySet().stream()
        .filter(muscle -> base.muscle(muscle).isEmpty())
        .findFirst()
        .ifPresent(muscle -> {
          throw new IllegalArgumentException("unknown muscle " + muscle);
        });
    Map<SidedZone, SequencedMap<Integer, Double>> strengths = new HashMap<>();
    for (TriggerPoint point : base.points()) {
      for (Side side : Side.values()) {
        add(base, point, side, strengths);
      }
    }
    strengths.forEach((zone, links) -> zones.put(zone, Links.of(links)));
    for (Finding finding : base.findings()) {
      double strength =
          switch (finding.kind()) {
            case AGGRAVATOR -> parameters.answers().aggravator();
            case SYMPTOM -> parameters.answers().symptom();
          };
      link(finding, base, strength);
    }
  }

  private void add(
      KnowledgeBase base,
      TriggerPoint point,
      Side side,
      Map<SidedZone, SequencedMap<Integer, Double>> links) {
    Muscle muscle = base.muscleOf(point);
    Set<SidedZone> over =
        Set.copyOf(
            muscle.zones().stream()
                .flatMap(id -> base.zone(id).stream())
                .map((Zone zone) -> zone.on(side))
                .toList());
    ReferralPattern pattern = point.patternOn(side);
    SortedMap<SidedZone, Double> strengths = new TreeMap<>();
    RankingParameters.Zones zone = parameters.zones();
    pattern.essential().forEach(z -> strengths.put(z, zone.essential() * crossing(z, side)));
    pattern.spillover().forEach(z -> strengths.put(z, zone.spillover() * crossing(z, side)));
    int index = causes.size();
    double prior = prior(point, muscle);
    causes.add(new Cause(point.on(side), muscle.id(), over, pattern.essential(), strengths, prior));
    indexes.put(point.on(side), index);
    strengths.forEach((z, strength) -> link(links, z, index, strength));
    over.forEach(z -> link(links, z, index, zone.under()));
  }

  private double crossing(SidedZone zone, Side side) {
    boolean crosses = zone.side().filter(side.other()::equals).isPresent();
    return crosses ? parameters.zones().crossing() : 1;
  }

  private double prior(TriggerPoint point, Muscle muscle) {
    double doubt = point.patternEvidence().grade() == Grade.CONTESTED ? parameters.contested() : 1;
    double prior = parameters.prior() * parameters.commonness(muscle.id()) * doubt;
    return Math.log(prior / (1 - prior));
  }

  /** Two ways to the same zone, by referral and right under it, act independently. */
  private static void link(
      Map<SidedZone, SequencedMap<Integer, Double>> links,
      SidedZone zone,
      int cause,
      double strength) {
    links
        .computeIfAbsent(zone, _ -> new TreeMap<>())
        .merge(cause, strength, (one, other) -> 1 - (1 - one) * (1 - other));
  }

  private void link(Finding finding, KnowledgeBase base, double strength) {
    TreeMap<Integer, Double> links = new TreeMap<>();
    Predicate<TriggerPoint> described =
        point ->
            point.aggravators().contains(finding.id()) || point.symptoms().contains(finding.id());
    for (int i = 0; i < causes.size(); i++) {
      if (described.test(base.known(causes.get(i).point()))) {
        links.put(i, strength);
      }
    }
    findings.put(finding.id(), Links.of(links));
  }

  List<Cause> causes() {
    return causes;
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
    Integer index = indexes.get(point);
    if (index == null) {
      throw new IllegalArgumentException("unknown point " + point.point());
    }
    return index;
  }

  /** What may bring pain to a zone. */
  Links zone(SidedZone zone) {
    return zones.getOrDefault(zone, Links.NONE);
  }

  /**
   * What may bring about an answer with yes.
   *
   * @throws IllegalArgumentException for an unknown finding
   */
  Links finding(String id) {
    Links links = findings.get(id);
    if (links == null) {
      throw new IllegalArgumentException("unknown finding " + id);
    }
    return links;
  }
}
