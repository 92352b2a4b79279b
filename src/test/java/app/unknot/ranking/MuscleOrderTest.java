package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainReport;
import app.unknot.body.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the top stays as it is, against the order itself, sorted once more. */
final class MuscleOrderTest {
  private static final int MUSCLES = 6;
  private static final int NOT_SORE = 2;

  private static final Examination EXAMINATION = examination();

  private static Examination examination() {
    SmallBase base = new SmallBase();
    for (int i = 0; i < MUSCLES; i++) {
      base.point("m" + i, "z" + i, Set.of("a"), Set.of());
    }
    PainReport told =
        new PainReport(List.of(SmallBase.mark("a", Side.RIGHT, 6)), Set.of(), Set.of());
    Palpation notSore =
        new Palpation(SmallBase.right("m" + NOT_SORE), Optional.of(false), Optional.empty());
    RankingParameters parameters = SmallBase.parameters();
    return new Examination(
        new RankingRequest(told, List.of(notSore), Experience.NONE),
        new Network(base.base(), parameters),
        parameters);
  }

  /** By the log odds, equal ones by number, what is not sore last. */
  private static int[] sorted(double[] logOdds) {
    return IntStream.range(0, logOdds.length)
        .boxed()
        .sorted(
            Comparator.comparing(EXAMINATION::isNotSore)
                .thenComparingDouble(c -> -logOdds[c])
                .thenComparingInt(c -> c))
        .mapToInt(c -> c)
        .toArray();
  }

  private static List<Integer> top(double[] logOdds, int depth) {
    return IntStream.of(sorted(logOdds))
        .mapToObj(c -> EXAMINATION.cause(c).group())
        .distinct()
        .limit(depth)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, MUSCLES, MUSCLES + 4})
  void theTopIsKeptExactlyWhenSortingAgainLeavesItAsItWas(int depth) {
    Random random = new Random(20261122L + depth);
    int kept = 0;
    for (int run = 0; run < 2000; run++) {
      double[] before = few(random);
      double[] after = few(random);
      boolean same = top(before, depth).equals(top(after, depth));
      assertThat(new MuscleOrder(EXAMINATION, sorted(before), depth).isKeptBy(after))
          .as("%d: %s, then %s", depth, top(before, MUSCLES), top(after, MUSCLES))
          .isEqualTo(same);
      kept += same ? 1 : 0;
    }
    assertThat(kept).as("both cases are met").isBetween(1, 1999);
  }

  /** So few different numbers that many are equal. */
  private static double[] few(Random random) {
    return random.ints(EXAMINATION.contenders().size(), 0, 3).asDoubleStream().toArray();
  }
}
