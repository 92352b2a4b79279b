package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.SidedZone;
import java.util.List;
import java.util.Set;

/** That what is measured side by side gives the same answers, as far as the meanings agree. */
final class SameAnswers {
  private SameAnswers() {}

  public static void main(String[] arguments) {
    Network network = new Network(Samples.BASE, Samples.PARAMETERS);
    List<SidedZone> zones = Samples.BASE.sidedZones();
    RuleEngine rules = new RuleEngine(network, zones);
    for (int marks : List.of(1, 2, 4)) {
      for (RankingRequest request : Samples.requests(marks).subList(0, 8)) {
        theJoinTreeGivesTheSamePosterior(request, network);
        theRulesGiveTheSameOddsAgainstNone(request, network, rules);
        if (marks == 1) {
          withOneMarkTheRulesOrderEqualsAlike(request, network, rules);
        }
      }
    }
    List.of(1, 3, 6, 12).forEach(marks -> compareFirst(marks, network, rules));
    System.out.println("same answers");
  }

  private static void theJoinTreeGivesTheSamePosterior(RankingRequest request, Network network) {
    CaseFindings findings = CaseFindings.of(request, network);
    List<Positive> positives = findings.positives(network, Samples.PARAMETERS.zones());
    Contenders contenders = new Contenders(network.causes().size(), positives, Set.of());
    double[] odds = contenders.of(findings.odds(network));
    Posterior expected = new ExactInference(contenders).posterior(odds, Inference.ALL);
    double[] posterior = new JoinTreeNetwork(contenders, odds).posterior();
    for (int c = 0; c < posterior.length; c++) {
      assertThat(posterior[c]).isCloseTo(expected.probability(c), within(1e-12));
    }
  }

  private static void theRulesGiveTheSameOddsAgainstNone(
      RankingRequest request, Network network, RuleEngine rules) {
    double[] expected = RuleEngine.sums(request, network);
    assertThat(rules.scores(request)).containsExactly(expected, within(1e-9));
    assertThat(rules.scoresInNewSession(request)).containsExactly(expected, within(1e-9));
  }

  /**
   * Points with equal odds before the mark stand in the same order. With more marks, or other odds,
   * points compete for a mark, which rules do not know.
   */
  private static void withOneMarkTheRulesOrderEqualsAlike(
      RankingRequest request, Network network, RuleEngine rules) {
    Examination examination = new Examination(request, network, Samples.PARAMETERS);
    Contenders contenders = examination.contenders();
    double[] scores = rules.scores(request);
    for (int c = 0; c < contenders.size(); c++) {
      for (int d = 0; d < c; d++) {
        double before =
            examination.odds(contenders.cause(c)) / examination.odds(contenders.cause(d));
        double posterior =
            Math.log(examination.posterior().odds(c) / examination.posterior().odds(d));
        double byRules = scores[contenders.cause(c)] - scores[contenders.cause(d)];
        if (Math.abs(before - 1) < 1e-9 && Math.abs(byRules) > 1e-9) {
          assertThat(Math.signum(posterior)).isEqualTo(Math.signum(byRules));
        }
      }
    }
  }

  /** How often the first point is the same one. */
  private static void compareFirst(int marks, Network network, RuleEngine rules) {
    int same = 0;
    List<RankingRequest> requests = Samples.requests(marks);
    for (RankingRequest request : requests) {
      Examination examination = new Examination(request, network, Samples.PARAMETERS);
      double[] scores = rules.scores(request);
      int first = 0;
      int firstByRules = 0;
      for (int c = 1; c < examination.contenders().size(); c++) {
        first = examination.posterior().odds(c) > examination.posterior().odds(first) ? c : first;
        boolean higher =
            scores[examination.contenders().cause(c)]
                > scores[examination.contenders().cause(firstByRules)];
        firstByRules = higher ? c : firstByRules;
      }
      same += first == firstByRules ? 1 : 0;
    }
    System.out.println(
        marks
            + " marks: rules and ranking name the same first point in "
            + same
            + " of "
            + requests.size()
            + " reports");
  }
}
