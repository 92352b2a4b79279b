package app.unknot.ranking;

import app.unknot.body.PainMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the reasons: what the log odds of each point lose when a finding is taken away. */
final class Explanation {
  /** A point that leaves most marks open says so for the strongest ones only. */
  private static final int OPEN_ZONES = 3;

  private static final Comparator<Reason> ORDER =
      Comparator.comparingInt(Explanation::group)
          .thenComparingLong(reason -> -Math.round(Math.abs(reason.weight()) * 1e9));

  private final Examination examination;
  private final CaseFindings findings;
  private final List<Posterior> withoutPositive = new ArrayList<>();
  private final List<Posterior> withoutAbsent = new ArrayList<>();

  /** The numbers of the marks, the strongest first. */
  private final int[] strongest;

  Explanation(Examination examination) {
    this.examination = examination;
    findings = examination.findings();
    for (int f = 0; f < examination.contenders().findings(); f++) {
      withoutPositive.add(examination.without(f));
    }
    for (Network.Answer answer : findings.absent()) {
      withoutAbsent.add(examination.withoutAbsent(answer.links()));
    }
    strongest =
        IntStream.range(0, findings.marks().size())
            .boxed()
            .sorted(Comparator.comparingInt(f -> -findings.marks().get(f).rating().value()))
            .mapToInt(f -> f)
            .toArray();
  }

  /** What speaks for a point, the weightiest first, then what speaks against it. */
  List<Reason> reasons(int contender) {
    List<Reason> reasons =
        new ArrayList<>(examination.spots().reasons(examination.contenders().cause(contender)));
    reasons.removeIf(r -> r instanceof Reason.HelpedBefore helped && helped.days() == 0);
    addMarks(contender, reasons);
    addOpen(contender, reasons);
    addAnswers(contender, reasons);
    reasons.sort(ORDER);
    return reasons;
  }

  private void addMarks(int contender, List<Reason> reasons) {
    for (int f = 0; f < findings.marks().size(); f++) {
      PainMark mark = findings.marks().get(f);
      Link.Way way = examination.contenders().link(contender, f).way();
      if (way == Link.Way.UNDER) {
        reasons.add(new Reason.LiesUnder(mark.zone(), lost(contender, withoutPositive.get(f))));
      } else if (way != Link.Way.NONE) {
        double weight = lost(contender, withoutPositive.get(f));
        reasons.add(new Reason.Covers(mark.zone(), way == Link.Way.MAIN, weight));
      }
    }
  }

  private void addOpen(int contender, List<Reason> reasons) {
    int open = 0;
    for (int i = 0; i < strongest.length && open < OPEN_ZONES; i++) {
      int f = strongest[i];
      if (examination.contenders().link(contender, f).way() == Link.Way.NONE) {
        double weight = lost(contender, withoutPositive.get(f));
        reasons.add(new Reason.LeavesOpen(findings.marks().get(f).zone(), weight));
        open++;
      }
    }
  }

  private void addAnswers(int contender, List<Reason> reasons) {
    int marks = findings.marks().size();
    for (int i = 0; i < findings.present().size(); i++) {
      if (examination.contenders().link(contender, marks + i).way() != Link.Way.NONE) {
        String id = findings.present().get(i).finding().id();
        reasons.add(new Reason.SpeaksFor(id, lost(contender, withoutPositive.get(marks + i))));
      }
    }
    int cause = examination.contenders().cause(contender);
    for (int i = 0; i < findings.absent().size(); i++) {
      if (findings.absent().get(i).links().has(cause)) {
        String id = findings.absent().get(i).finding().id();
        reasons.add(new Reason.SpeaksAgainst(id, lost(contender, withoutAbsent.get(i))));
      }
    }
  }

  private double lost(int contender, Posterior without) {
    return Math.log(examination.posterior().odds(contender) / without.odds(contender));
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
