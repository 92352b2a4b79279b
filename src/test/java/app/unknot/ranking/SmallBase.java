package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.body.Zone;
import app.unknot.knowledge.Described;
import app.unknot.knowledge.Evidence;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A few invented points for sums that can be done by hand. Zones are named by letters and paired,
 * except those in capitals, which lie on the midline; each point is a muscle of its own.
 */
final class SmallBase {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** The zone of a point that lies under none of the others. */
  private static final String NOWHERE = "nowhere";

  private static final Evidence EVIDENCE =
      new Evidence(Grade.TEXTBOOK_PATTERN, List.of("simons-1999"));

  private final Map<String, Zone> zones = new LinkedHashMap<>();
  private final Map<String, Muscle> muscles = new LinkedHashMap<>();
  private final List<TriggerPoint> points = new ArrayList<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  /** Adds a point; its muscle lies under {@code over}. */
  SmallBase point(String name, String over, Set<String> main, Set<String> spillover) {
    return point(name, over, main, spillover, Set.of());
  }

  /** Adds a point that lies itself in the zone over its muscle. */
  SmallBase pointIn(String over, String name, Set<String> main, Set<String> spillover) {
    return point(name, over, over, main, spillover, Set.of());
  }

  /** Adds a point whose muscle is described with aggravating activities. */
  SmallBase point(
      String name, String over, Set<String> main, Set<String> spillover, Set<String> hurting) {
    return point(name, over, NOWHERE, main, spillover, hurting);
  }

  private SmallBase point(
      String name,
      String over,
      String site,
      Set<String> main,
      Set<String> spillover,
      Set<String> hurting) {
    zone(over);
    hurting.forEach(id -> findings.put(id, new Finding(id, Finding.Kind.AGGRAVATOR)));
    muscles.put(
        name,
        new Muscle(
            name,
            Region.NECK,
            name,
            Set.of(over),
            hurting,
            Set.of(),
            Set.of(),
            EVIDENCE,
            EVIDENCE,
            DAY));
    points.add(
        new TriggerPoint(
            name + "-tp1",
            name,
            new Described.NotDescribed<>("invented"),
            PointClass.SELF_PRESS,
            List.of(new Site(View.BACK, 0, 0, site)),
            new ReferralPattern(sided(main), sided(spillover)),
            hurting,
            Set.of(),
            List.of(
                new Technique(
                    Technique.Kind.RELEASE,
                    Tool.FINGERS,
                    Position.SITTING,
                    Duration.ofSeconds(30),
                    3,
                    PressingRange.of(5, 7))),
            Set.of(),
            new Described.NotDescribed<>("invented"),
            new Described.NotDescribed<>("invented"),
            Set.of(),
            EVIDENCE,
            EVIDENCE,
            DAY));
    return this;
  }

  private Set<SidedZone> sided(Set<String> ids) {
    return ids.stream().map(id -> zone(id).on(Side.RIGHT)).collect(Collectors.toSet());
  }

  private Zone zone(String id) {
    return zones.computeIfAbsent(
        id,
        i -> new Zone(i, i, !i.equals(i.toUpperCase(java.util.Locale.ROOT)), Set.of(Region.NECK)));
  }

  KnowledgeBase base() {
    return new KnowledgeBase(
        "test",
        List.copyOf(zones.values()),
        List.copyOf(muscles.values()),
        points,
        List.copyOf(findings.values()),
        List.of(),
        List.of());
  }

  /** Round numbers, those of the worked example in {@code docs/ranking.md}. */
  static RankingParameters parameters() {
    return new RankingParameters(
        0.1,
        0.5,
        Map.of(),
        new RankingParameters.Zones(0.8, 0.25, 0.1, 0.4, 0.05, 0.5, 0.2, 0.1),
        new RankingParameters.Answers(0.5, 0.25, 0.5, 0.1),
        new RankingParameters.Signs(0.9, 0.3, 0.8, 0.1),
        1,
        new RankingParameters.Fits(
            new RankingParameters.Bound(0.5, 4),
            new RankingParameters.Bound(0.2, 2),
            new RankingParameters.Bound(0.05, 0.5)),
        new RankingParameters.Questions(2, 6, 8, Set.of()),
        new RankingParameters.Effort(8, 25, 10));
  }

  static PainMark mark(String zone, Side side, int rating) {
    boolean paired = !zone.equals(zone.toUpperCase(java.util.Locale.ROOT));
    return new PainMark(
        new SidedZone(zone, paired ? java.util.Optional.of(side) : java.util.Optional.empty()),
        new PainRating(rating));
  }

  static SidedPoint right(String name) {
    return new SidedPoint(name + "-tp1", Side.RIGHT);
  }
}
