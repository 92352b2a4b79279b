package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ranking.json.RankingParametersReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More marks of its own never speak against a point. */
final class MonotonyTest {
  private static final KnowledgeBase BASE = KnowledgeReader.shipped().base();
  private static final RankingParameters PARAMETERS = RankingParametersReader.shipped();
  private static final Network NETWORK = new Network(BASE, PARAMETERS);
  private static final List<SidedZone> ZONES = BASE.sidedZones();
  private static final Zone SPOT = new Zone("spot", "spot", true, Set.of(Region.NECK));

  static List<SidedPoint> points() {
    return BASE.points().stream().map(p -> p.on(Side.RIGHT)).toList();
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("points")
  void eachMainMarkRaisesAndEachSpilloverMarkDoesNotLowerTheOddsOfOneAgainstNone(SidedPoint one) {
    Random random = new Random(one.point().hashCode());
    TriggerPoint point = BASE.known(one);
    List<SidedZone> main = shuffled(point.patternOn(one.side()).essential(), random);
    List<SidedZone> spillover = shuffled(point.patternOn(one.side()).spillover(), random);
    List<PainMark> marks = new ArrayList<>();
    marks.add(new PainMark(elsewhere(one, random), new PainRating(5)));
    double odds = oneAgainstNone(one, marks);
    for (SidedZone zone : main) {
      marks.add(new PainMark(zone, new PainRating(1 + random.nextInt(10))));
      double more = oneAgainstNone(one, marks);
      assertThat(more).as("%s with %s", one, zone.id()).isGreaterThan(odds);
      odds = more;
    }
    for (SidedZone zone : spillover) {
      marks.add(new PainMark(zone, new PainRating(1 + random.nextInt(10))));
      double more = oneAgainstNone(one, marks);
      assertThat(more).as("%s with %s", one, zone.id()).isGreaterThanOrEqualTo(odds);
      odds = more;
    }
  }

  @ParameterizedTest
  @MethodSource("points")
  void theOddsOfOneAgainstNoneAreAProductOverTheFindings(SidedPoint one) {
    TriggerPoint point = BASE.known(one);
    List<PainMark> marks =
        point.patternOn(one.side()).essential().stream()
            .map(z -> new PainMark(z, new PainRating(7)))
            .toList();
    double expected = NETWORK.unmarked()[NETWORK.index(one)];
    for (PainMark mark : marks) {
      Links links = NETWORK.zone(mark.zone()).links();
      for (int i = 0; i < links.size(); i++) {
        if (links.cause(i) == NETWORK.index(one)) {
          double leak = PARAMETERS.zones().leak(7);
          double there = 1 - (1 - leak) * (1 - links.strength(i));
          expected *= there / leak / links.link(i).missed();
        }
      }
    }
    assertThat(oneAgainstNone(one, marks)).isCloseTo(expected, within(expected * 1e-12));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aMainMarkThatIsInNoOtherPatternNeverLowersItsPoint(int seed) {
    Random random = new Random(seed);
    SmallBase small = new SmallBase();
    List<String> shared = List.of("p", "q", "r", "s", "M");
    small.point("own", pick(shared, random), Set.of("x", pick(shared, random)), Set.of());
    for (int i = 0; i < 6; i++) {
      String over = random.nextInt(3) == 0 ? "x" : pick(shared, random);
      small.point(
          "other" + i, over, Set.of(pick(shared, random)), Set.of(pick(List.of("t", "u"), random)));
    }
    small.point("all", "t", Set.copyOf(shared), Set.of());
    Ranker ranker = new Ranker(small.base(), SmallBase.parameters());
    List<PainMark> marks = new ArrayList<>();
    for (String zone : shared.subList(0, 1 + random.nextInt(5))) {
      Side side = random.nextInt(4) == 0 ? Side.LEFT : Side.RIGHT;
      marks.add(SmallBase.mark(zone, side, 1 + random.nextInt(10)));
    }
    double without = believed(ranker, marks, SmallBase.right("own"));
    marks.add(SmallBase.mark("x", Side.RIGHT, 1 + random.nextInt(10)));
    assertThat(believed(ranker, marks, SmallBase.right("own"))).isGreaterThanOrEqualTo(without);
  }

  /** No shipped zone is in one pattern alone, so each point is given one here. */
  @ParameterizedTest
  @MethodSource("seeds")
  void norDoesItAmongAllShippedPoints(int seed) {
    Random random = new Random(seed);
    List<TriggerPoint> points = new ArrayList<>(BASE.points());
    int chosen = random.nextInt(points.size());
    SidedPoint owner = points.get(chosen).on(Side.RIGHT);
    points.set(chosen, alsoAt(points.get(chosen), SPOT.on(Side.RIGHT)));
    List<Zone> zones = new ArrayList<>(BASE.zones());
    zones.add(SPOT);
    KnowledgeBase base =
        new KnowledgeBase(
            "test",
            zones,
            List.copyOf(BASE.muscles()),
            points,
            List.copyOf(BASE.findings()),
            List.of(),
            List.of());
    Ranker ranker = new Ranker(base, PARAMETERS);
    List<PainMark> marks = new ArrayList<>();
    List<SidedZone> pattern = shuffled(BASE.known(owner).pattern().essential(), random);
    marks.add(new PainMark(pattern.getFirst(), new PainRating(1 + random.nextInt(10))));
    for (SidedZone other : shuffled(Set.copyOf(ZONES), random).subList(0, 1 + random.nextInt(5))) {
      if (!other.equals(pattern.getFirst())) {
        marks.add(new PainMark(other, new PainRating(1 + random.nextInt(10))));
      }
    }
    double without = believed(ranker, marks, owner);
    marks.add(new PainMark(SPOT.on(Side.RIGHT), new PainRating(1 + random.nextInt(10))));
    assertThat(believed(ranker, marks, owner)).isGreaterThan(without);
  }

  private static TriggerPoint alsoAt(TriggerPoint point, SidedZone zone) {
    Set<SidedZone> main = new HashSet<>(point.pattern().essential());
    main.add(zone);
    return new TriggerPoint(
        point.id(),
        point.muscle(),
        point.number(),
        point.pointClass(),
        point.sites(),
        new ReferralPattern(main, point.pattern().spillover()),
        point.aggravators(),
        point.symptoms(),
        point.techniques(),
        point.unsuitable(),
        point.movement(),
        point.stretch(),
        point.near(),
        point.patternEvidence(),
        point.techniqueEvidence(),
        point.revised());
  }

  private static double believed(Ranker ranker, List<PainMark> marks, SidedPoint point) {
    return ranker.posterior(request(marks)).getOrDefault(point, Double.NaN);
  }

  private static RankingRequest request(List<PainMark> marks) {
    return RankingRequest.of(new PainReport(marks, Set.of(), Set.of()));
  }

  /** The posterior odds in a network in which this point is the only cause. */
  private static double oneAgainstNone(SidedPoint one, List<PainMark> marks) {
    int cause = NETWORK.index(one);
    CaseFindings findings = CaseFindings.of(request(marks), NETWORK);
    List<Positive> alone =
        findings.positives(NETWORK, PARAMETERS.zones()).stream()
            .map(p -> new Positive(p.leak(), only(cause, p.links())))
            .toList();
    Contenders contenders = new Contenders(NETWORK.causes().size(), alone, Set.of(cause));
    assertThat(contenders.size()).isEqualTo(1);
    double[] prior = contenders.of(findings.odds(NETWORK));
    return new ExactInference(contenders).posterior(prior, Inference.ALL).odds(0);
  }

  private static Links only(int cause, Links links) {
    TreeMap<Integer, Link> one = new TreeMap<>();
    for (int i = 0; i < links.size(); i++) {
      if (links.cause(i) == cause) {
        one.put(cause, links.link(i));
      }
    }
    return Links.of(one);
  }

  private static SidedZone elsewhere(SidedPoint one, Random random) {
    List<SidedZone> others = new ArrayList<>(ZONES);
    others.removeAll(BASE.known(one).patternOn(one.side()).essential());
    others.removeAll(BASE.known(one).patternOn(one.side()).spillover());
    return others.get(random.nextInt(others.size()));
  }

  private static List<SidedZone> shuffled(Set<SidedZone> zones, Random random) {
    List<SidedZone> list = new ArrayList<>(zones.stream().sorted().toList());
    Collections.shuffle(list, random);
    return list;
  }

  private static String pick(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }
}
