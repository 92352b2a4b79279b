package app.unknot.ranking;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.ReferralPattern;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ranking.json.RankingParametersReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * How well the ranking finds a point from its own pattern, whole and disturbed. Patterns come from
 * the knowledge itself, so this measures the ranking, not whether the patterns are true.
 *
 * <p>A muscle is found at rank k when fewer than k muscles stand before it whose best point has a
 * different pattern; points with the same pattern cannot be told apart and count as one. Where the
 * main area alone is marked, the same main area counts as the same pattern.
 */
final class Evaluation {
  private static final long SEED = 20261121;
  private static final int REPEATS = 5;
  private static final PainRating MAIN = new PainRating(6);
  private static final PainRating SPILLOVER = new PainRating(3);

  private final KnowledgeBase base;
  private final Ranker ranker;

  private Evaluation(KnowledgeBase base, Ranker ranker) {
    this.base = base;
    this.ranker = ranker;
  }

  /** Shares of points whose muscle is among the first 1, 3 and 5. */
  private record Shares(int points, double first, double three, double five) {
    private static Shares of(List<Integer> ranks) {
      return new Shares(ranks.size(), share(ranks, 1), share(ranks, 3), share(ranks, 5));
    }

    private static double share(List<Integer> ranks, int limit) {
      return (double) ranks.stream().filter(r -> r <= limit).count() / ranks.size();
    }

    private String row(String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %.1f %% | %.1f %% | %.1f %% |",
          name,
          points,
          first * 100,
          three * 100,
          five * 100);
    }
  }

  /** Prints a table in Markdown; with the argument {@code misses} also what was not found. */
  public static void main(String[] arguments) {
    KnowledgeBase base = KnowledgeReader.shipped().base();
    Evaluation evaluation =
        new Evaluation(base, new Ranker(base, RankingParametersReader.shipped()));
    boolean misses = List.of(arguments).contains("misses");
    Random random = new Random(SEED);
    System.out.println("| marked | reports | first | first 3 | first 5 |");
    System.out.println("|---|---|---|---|---|");
    evaluation.print(
        "own pattern, main area", 1, misses, ReferralPattern::essential, evaluation::mainArea);
    evaluation.print("own pattern with spillover", 1, misses, p -> p, evaluation::whole);
    evaluation.print(
        "a third dropped, one random zone",
        REPEATS,
        misses,
        p -> p,
        point -> evaluation.disturbed(point, random));
    evaluation.print("strongest zone only", 1, misses, p -> p, evaluation::strongest);
    System.out.println();
    System.out.println(
        "| marked | not among the first 3 | brought there | questions needed | no question left |");
    System.out.println("|---|---|---|---|---|");
    Questioning questioning = new Questioning(base, evaluation.ranker, evaluation);
    System.out.println(questioning.row("strongest zone only", evaluation::strongest, SEED));
    System.out.println(
        questioning.row(
            "a third dropped, one random zone", p -> evaluation.disturbed(p, random), SEED));
  }

  private void print(
      String name,
      int repeats,
      boolean misses,
      Function<ReferralPattern, Object> told,
      Function<TriggerPoint, List<PainMark>> marks) {
    List<Integer> ranks = new ArrayList<>();
    for (int i = 0; i < repeats; i++) {
      for (TriggerPoint point : base.points()) {
        List<PainMark> marked = marks.apply(point);
        int rank = rank(point, marked, told);
        ranks.add(rank);
        if (misses && rank > 3 && repeats == 1) {
          System.out.println(point.id() + " " + rank + " " + marked);
        }
      }
    }
    System.out.println(Shares.of(ranks).row(name));
  }

  private int rank(
      TriggerPoint sought, List<PainMark> marks, Function<ReferralPattern, Object> told) {
    PainReport report = new PainReport(marks, Set.of(), Set.of());
    return rank(sought, ranker.rank(RankingRequest.of(report)), told);
  }

  /** Where the muscle of a point stands, 1 for the first. */
  int rank(TriggerPoint sought, Ranking ranking, Function<ReferralPattern, Object> told) {
    Set<Object> before = new HashSet<>();
    Object own = told.apply(sought.patternOn(Side.RIGHT));
    for (Ranking.MuscleGroup group : ranking.byMuscle()) {
      Candidate best = group.best();
      Object pattern = told.apply(base.known(best.point()).patternOn(best.point().side()));
      if (pattern.equals(own)
          || (group.muscle().equals(sought.muscle()) && group.side() == Side.RIGHT)) {
        return before.size() + 1;
      }
      before.add(pattern);
    }
    return Integer.MAX_VALUE;
  }

  private List<PainMark> mainArea(TriggerPoint point) {
    return point.pattern().essential().stream().sorted().map(z -> new PainMark(z, MAIN)).toList();
  }

  private List<PainMark> whole(TriggerPoint point) {
    List<PainMark> marks = new ArrayList<>(mainArea(point));
    point.pattern().spillover().stream()
        .sorted()
        .forEach(zone -> marks.add(new PainMark(zone, SPILLOVER)));
    return marks;
  }

  private List<PainMark> disturbed(TriggerPoint point, Random random) {
    List<PainMark> marks = new ArrayList<>(whole(point));
    int dropped = Math.round(marks.size() / 3f);
    for (int i = 0; i < dropped; i++) {
      marks.remove(random.nextInt(marks.size()));
    }
    List<SidedZone> others = new ArrayList<>(base.sidedZones());
    marks.forEach(mark -> others.remove(mark.zone()));
    marks.add(new PainMark(others.get(random.nextInt(others.size())), SPILLOVER));
    return marks;
  }

  private List<PainMark> strongest(TriggerPoint point) {
    return mainArea(point).subList(0, 1);
  }
}
