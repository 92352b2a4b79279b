package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.body.PainReport;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.json.RankingParametersReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * How many questions bring the right muscle among the first three. The best question is answered
 * each time, as the model itself expects of somebody with this one point: yes with the strength of
 * the link or by the leak, otherwise yes by the leak alone; seeded.
 */
final class Questioning {
  private static final int REPEATS = 5;
  private static final int AIM = 3;

  private final KnowledgeBase base;
  private final Ranker ranker;
  private final Evaluation evaluation;
  private final RankingParameters.Answers numbers;

  Questioning(KnowledgeBase base, Ranker ranker, Evaluation evaluation) {
    this.base = base;
    this.ranker = ranker;
    this.evaluation = evaluation;
    numbers = RankingParametersReader.shipped().answers();
  }

  /** A row of a table in Markdown. */
  String row(String name, Function<TriggerPoint, List<PainMark>> marks, long seed) {
    Random random = new Random(seed);
    int behind = 0;
    int brought = 0;
    int asked = 0;
    int exhausted = 0;
    int reports = 0;
    for (int i = 0; i < REPEATS; i++) {
      for (TriggerPoint point : base.points()) {
        reports++;
        int questions = questions(point, marks.apply(point), random);
        behind += questions == 0 ? 0 : 1;
        if (questions > 0) {
          brought++;
          asked += questions;
        }
        exhausted += questions < 0 ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d of %d | %d (%.1f %%) | %.2f | %d (%.1f %%) |",
        name,
        behind,
        reports,
        brought,
        100.0 * brought / behind,
        (double) asked / brought,
        exhausted,
        100.0 * exhausted / behind);
  }

  /** The number of answers after which it is there; -1 where the questions run out before. */
  private int questions(TriggerPoint sought, List<PainMark> marks, Random random) {
    Set<String> yes = new HashSet<>();
    Set<String> no = new HashSet<>();
    while (true) {
      Ranking ranking = ranker.rank(RankingRequest.of(new PainReport(marks, yes, no)));
      if (evaluation.rank(sought, ranking, p -> p) <= AIM) {
        return yes.size() + no.size();
      }
      if (ranking.questions().isEmpty()) {
        return -1;
      }
      String finding = ranking.questions().getFirst().finding();
      (answer(sought, finding, random) ? yes : no).add(finding);
    }
  }

  private boolean answer(TriggerPoint point, String id, Random random) {
    boolean activity = base.finding(id).orElseThrow().kind() == Finding.Kind.AGGRAVATOR;
    double chance = activity ? numbers.aggravatorLeak() : numbers.symptomLeak();
    if (point.aggravators().contains(id) || point.symptoms().contains(id)) {
      double strength = activity ? numbers.aggravator() : numbers.symptom();
      chance = 1 - (1 - chance) * (1 - strength);
    }
    return random.nextDouble() < chance;
  }
}
