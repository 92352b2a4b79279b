package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The same knowledge as weights in Drools: each mark and each link that fit together fire a rule,
 * which adds to the score of the point what the finding adds to its log odds against no point at
 * all. Rules cannot compete for a mark, so nothing is explained away. The session with all links is
 * kept, which favours the engine; a request only puts its marks in and takes them out.
 */
public final class RuleEngine {
  private static final String RULES =
      """
      package app.unknot.rules
      import app.unknot.ranking.RuleEngine.Marked
      import app.unknot.ranking.RuleEngine.Weight
      import app.unknot.ranking.RuleEngine.Scores
      global Scores scores
      rule "a marked zone speaks for what is linked to it"
      when
        $marked : Marked($zone : zone)
        $weight : Weight(zone == $zone)
      then
        scores.add($marked, $weight);
      end
      """;

  private final Network network;
  private final List<SidedZone> zones;
  private final KieContainer rules;
  private final KieSession kept;

  RuleEngine(Network network, List<SidedZone> zones) {
    this.network = network;
    this.zones = zones;
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/app/unknot/rules/marks.drl", RULES);
    Results results = services.newKieBuilder(files).buildAll().getResults();
    if (results.hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(results.toString());
    }
    rules = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    kept = session();
  }

  /** A session that holds every link. */
  private KieSession session() {
    KieSession session = rules.newKieSession();
    session.setGlobal("scores", new Scores());
    for (SidedZone zone : zones) {
      Network.Area area = network.zone(zone);
      for (int i = 0; i < area.links().size(); i++) {
        session.insert(new Weight(area.number(), area.links().cause(i), area.links().link(i)));
      }
    }
    session.fireAllRules();
    return session;
  }

  /** The log odds of every cause against none, by the rules, in the session that is kept. */
  double[] scores(RankingRequest request) {
    return scores(request, kept);
  }

  /** The same in a session of its own. */
  double[] scoresInNewSession(RankingRequest request) {
    KieSession session = session();
    double[] sums = scores(request, session);
    session.dispose();
    return sums;
  }

  private double[] scores(RankingRequest request, KieSession session) {
    CaseFindings findings = CaseFindings.of(request, network);
    Scores scores = (Scores) session.getGlobal("scores");
    scores.sums = findings.marks().isEmpty() ? network.prior() : network.unmarked();
    Arrays.setAll(scores.sums, cause -> Math.log(scores.sums[cause]));
    List<FactHandle> handles = new ArrayList<>();
    for (PainMark mark : findings.marks()) {
      double leak = Samples.PARAMETERS.zones().leak(mark.rating().value());
      handles.add(session.insert(new Marked(network.zone(mark.zone()).number(), leak)));
    }
    session.fireAllRules();
    handles.forEach(session::delete);
    return scores.sums;
  }

  /** The same sum without an engine. */
  static double[] sums(RankingRequest request, Network network) {
    CaseFindings findings = CaseFindings.of(request, network);
    double[] odds = findings.odds(network);
    for (Positive positive : findings.positives(network, Samples.PARAMETERS.zones())) {
      for (int i = 0; i < positive.links().size(); i++) {
        double silent = (1 - positive.leak()) * (1 - positive.links().strength(i));
        odds[positive.links().cause(i)] *= (1 - silent) / positive.leak();
      }
    }
    for (int cause = 0; cause < odds.length; cause++) {
      odds[cause] = Math.log(odds[cause]);
    }
    return odds;
  }

  /** A fact: a marked zone. */
  public static final class Marked {
    private final int zone;
    private final double leak;

    Marked(int zone, double leak) {
      this.zone = zone;
      this.leak = leak;
    }

    public int getZone() {
      return zone;
    }
  }

  /** A fact: how a point has to do with a zone. */
  public static final class Weight {
    private final int zone;
    private final int cause;
    private final Link link;

    Weight(int zone, int cause, Link link) {
      this.zone = zone;
      this.cause = cause;
      this.link = link;
    }

    public int getZone() {
      return zone;
    }
  }

  /** What the rules add up. */
  public static final class Scores {
    private double[] sums = new double[0];

    public void add(Marked marked, Weight weight) {
      double silent = (1 - marked.leak) * (1 - weight.link.strength());
      sums[weight.cause] += Math.log((1 - silent) / marked.leak / weight.link.missed());
    }
  }
}
