package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.knowledge.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the reasons: what the log odds of each point lose when a finding is taken away. */
final class Explanation {
  /** A point that leaves most marks open says so for the strongest ones only. */
  private static final int OPEN_ZONES = 3;

  private final CaseFindings findings;
  private final SpotFindings spots;
  private final Network network;
  private final Posterior whole;
  private final List<Posterior> withoutPositive = new ArrayList<>();
  private final List<Posterior> withoutAbsent = new ArrayList<>();

  Explanation(
      CaseFindings findings,
      SpotFindings spots,
      Network network,
      Observations observations,
      Posterior whole,
      RankingParameters.Effort effort) {
    this.findings = findings;
    this.spots = spots;
    this.network = network;
    this.whole = whole;
    for (int f = 0; f < observations.positives().size(); f++) {
      withoutPositive.add(Posterior.of(observations.without(f), effort));
    }
    for (Finding finding : findings.absent()) {
      Observations unanswered = observations.withoutAbsent(network.finding(finding.id()));
      withoutAbsent.add(Posterior.of(unanswered, effort));
    }
  }

  /** What speaks for a point, the weightiest first, then what speaks against it. */
  List<Reason> reasons(int cause) {
    List<Reason> reasons = new ArrayList<>(spots.reasons(cause));
    int marks = findings.marks().size();
    List<PainMark> open = new ArrayList<>();
    for (int f = 0; f < marks; f++) {
      PainMark mark = findings.marks().get(f);
      double weight = lost(cause, withoutPositive.get(f));
      Network.Cause point = network.causes().get(cause);
      if (point.pattern().containsKey(mark.zone())) {
        boolean main = point.main().contains(mark.zone());
        reasons.add(new Reason.Covers(mark.zone(), main, weight));
      } else if (point.over().contains(mark.zone())) {
        reasons.add(new Reason.LiesUnder(mark.zone(), weight));
      } else {
        open.add(mark);
      }
    }
    open.stream()
        .sorted(Comparator.comparing(PainMark::rating).reversed())
        .limit(OPEN_ZONES)
        .forEach(mark -> {
          Posterior without = withoutPositive.get(findings.marks().indexOf(mark));
          reasons.add(new Reason.LeavesOpen(mark.zone(), lost(cause, without)));
        });
    for (int f = 0; f < findings.present().size(); f++) {
      String id = findings.present().get(f).id();
      if (network.finding(id).strengthOf(cause) > 0) {
        reasons.add(new Reason.SpeaksFor(id, lost(cause, withoutPositive.get(marks + f))));
      }
    }
    for (int f = 0; f < findings.absent().size(); f++) {
      String id = findings.absent().get(f).id();
      if (network.finding(id).strengthOf(cause) > 0) {
        reasons.add(new Reason.SpeaksAgainst(id, lost(cause, withoutAbsent.get(f))));
      }
    }
    reasons.removeIf(r -> r instanceof Reason.HelpedBefore helped && helped.days() == 0);
    reasons.sort(
        Comparator.comparingInt(Explanation::group)
            .thenComparingDouble(r -> -Math.abs(Math.rint(r.weight() * 1e9))));
    return reasons;
  }

  private double lost(int cause, Posterior without) {
    return whole.logOdds(cause) - without.logOdds(cause);
  }

  private static int group(Reason reason) {
    return switch (reason) {
      case Reason.NotTender _ -> 0;
      case Reason.TenderThere _,
          Reason.FamiliarPain _,
          Reason.Covers _,
          Reason.LiesUnder _,
          Reason.SpeaksFor _,
          Reason.HelpedBefore _ ->
          1;
      case Reason.LeavesOpen _, Reason.SpeaksAgainst _, Reason.NotFamiliar _ -> 2;
    };
  }
}
