package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.KnowledgeBase;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A request put in order: the same findings always come in the same sequence, whatever the order in
 * which they were told, so that sums and ties are always the same.
 *
 * @param marks the marks above 0, in the order of the knowledge base
 * @param present answers with yes, likewise; what was answered both ways counts as not answered
 * @param absent answers with no, likewise
 */
record CaseFindings(List<PainMark> marks, List<Finding> present, List<Finding> absent) {
  static CaseFindings of(RankingRequest request, KnowledgeBase base) {
    List<SidedZone> order = base.sidedZones();
    List<PainMark> marks =
        order.stream()
            .flatMap(zone -> request.report().marks().stream().filter(m -> m.zone().equals(zone)))
            .toList();
    if (marks.size() < request.report().marks().size()) {
      throw new IllegalArgumentException("a marked zone is not known");
    }
    Set<String> yes = request.report().present();
    Set<String> no = request.report().absent();
    if (Stream.concat(yes.stream(), no.stream()).anyMatch(id -> base.finding(id).isEmpty())) {
      throw new IllegalArgumentException("an answered finding is not known");
    }
    return new CaseFindings(
        marks.stream().filter(m -> m.rating().value() > 0).toList(),
        base.findings().stream().filter(f -> yes.contains(f.id()) && !no.contains(f.id())).toList(),
        base.findings().stream()
            .filter(f -> no.contains(f.id()) && !yes.contains(f.id()))
            .toList());
  }

  /** What is there, marks first, in the order of this case. */
  List<Positive> positives(Network network, RankingParameters parameters) {
    return Stream.concat(
            marks.stream()
                .map(m ->
                    new Positive(
                        parameters.zones().leak(m.rating().value()), network.zone(m.zone()))),
            present.stream()
                .map(f -> new Positive(leak(f, parameters.answers()), network.finding(f.id()))))
        .toList();
  }

  /**
   * The log odds of every cause by its prior and by what is not there. Zones left unmarked say
   * little, for people mark what bothers them most; where nothing is marked they say nothing.
   */
  double[] logOdds(Network network, RankingParameters parameters) {
    Set<SidedZone> marked = new HashSet<>();
    marks.forEach(mark -> marked.add(mark.zone()));
    double unmarked = parameters.zones().unmarked();
    double[] logOdds = new double[network.causes().size()];
    for (int i = 0; i < logOdds.length; i++) {
      Network.Cause cause = network.causes().get(i);
      logOdds[i] = cause.priorLogOdds();
      for (Map.Entry<SidedZone, Double> zone : cause.pattern().entrySet()) {
        if (!marked.isEmpty() && !marked.contains(zone.getKey())) {
          logOdds[i] += Math.log1p(-unmarked * zone.getValue());
        }
      }
    }
    for (Finding finding : absent) {
      Links links = network.finding(finding.id());
      for (int i = 0; i < links.size(); i++) {
        logOdds[links.cause(i)] += Math.log1p(-links.strength(i));
      }
    }
    return logOdds;
  }

  /** The ids that were answered, either way. */
  Set<String> answered() {
    Set<String> ids = new HashSet<>();
    present.forEach(f -> ids.add(f.id()));
    absent.forEach(f -> ids.add(f.id()));
    return ids;
  }

  static double leak(Finding finding, RankingParameters.Answers answers) {
    return switch (finding.kind()) {
      case AGGRAVATOR -> answers.aggravatorLeak();
      case SYMPTOM -> answers.symptomLeak();
    };
  }
}
