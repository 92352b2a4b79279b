package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ranking.json.RankingParametersReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What is measured: seeded reports of pain in one region, and knowledge of several sizes. */
final class Samples {
  static final KnowledgeBase BASE = KnowledgeReader.shipped().base();
  static final RankingParameters PARAMETERS = RankingParametersReader.shipped();

  private static final int REPORTS = 32;

  private Samples() {}

  /** Reports with this many marks: the patterns of points of one region, one after the other. */
  static List<RankingRequest> requests(int marks) {
    List<RankingRequest> requests = new ArrayList<>();
    for (int seed = 0; seed < REPORTS; seed++) {
      Random random = new Random(seed);
      Region[] regions = Region.values();
      Region region = regions[random.nextInt(regions.length)];
      List<TriggerPoint> near = new ArrayList<>(BASE.points());
      near.removeIf(point -> BASE.muscleOf(point).region() != region);
      List<TriggerPoint> any = List.copyOf(BASE.points());
      Set<SidedZone> zones = new TreeSet<>();
      for (int tries = 0; zones.size() < marks; tries++) {
        List<TriggerPoint> from = tries < 200 && !near.isEmpty() ? near : any;
        TriggerPoint point = from.get(random.nextInt(from.size()));
        for (SidedZone zone : new TreeSet<>(point.patternOn(Side.RIGHT).essential())) {
          if (zones.size() < marks) {
            zones.add(zone);
          }
        }
      }
      List<PainMark> told =
          zones.stream().map(z -> new PainMark(z, new PainRating(1 + random.nextInt(10)))).toList();
      requests.add(RankingRequest.of(new PainReport(told, Set.of(), Set.of())));
    }
    return requests;
  }

  /** The shipped knowledge with every muscle and point so many times over, on the same zones. */
  static KnowledgeBase base(int times) {
    List<Muscle> muscles = new ArrayList<>();
    List<TriggerPoint> points = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String suffix = i == 0 ? "" : "-" + i;
      BASE.muscles().forEach(muscle -> muscles.add(renamed(muscle, suffix)));
      BASE.points().forEach(point -> points.add(renamed(point, suffix)));
    }
    return new KnowledgeBase(
        "synthetic",
        List.copyOf(BASE.zones()),
        muscles,
        points,
        List.copyOf(BASE.findings()),
        List.of(),
        List.of());
  }

  private static Muscle renamed(Muscle muscle, String suffix) {
    return new Muscle(
        muscle.id() + suffix,
        muscle.region(),
        muscle.anatomical(),
        muscle.zones(),
        muscle.aggravators(),
        muscle.symptoms(),
        muscle.neighbours(),
        muscle.anatomy(),
        muscle.overload(),
        muscle.revised());
  }

  private static TriggerPoint renamed(TriggerPoint point, String suffix) {
    return new TriggerPoint(
        point.id() + suffix,
        point.muscle() + suffix,
        point.number(),
        point.pointClass(),
        point.sites(),
        point.pattern(),
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
}
