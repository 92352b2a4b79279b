package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ways to the posterior against the sum over every combination of causes. */
final class PosteriorTest {
  private static final int CAUSES = 9;

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theExactPosteriorIsTheSumOverAllCombinations(int seed) {
    Observed observed = random(new Random(seed), 5);
    Posterior posterior = observed.exactly(Inference.ALL);
    double[] expected = enumerated(observed);
    holdsTo(expected, posterior, 1e-9);
    assertThat(posterior.evidence().orElseThrow())
        .isCloseTo(expected[CAUSES], withinPercentage(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void manyUnlikelyFindingsKeepTheirDigits(int seed) {
    Random random = new Random(seed);
    List<Positive> positives = new ArrayList<>();
    for (int f = 0; f < 12; f++) {
      positives.add(new Positive(1e-4, links(random, 0.01)));
    }
    Observed observed = new Observed(priors(random), positives);
    holdsTo(enumerated(observed), observed.exactly(Inference.ALL), 1e-9);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFindingThatIsPassedOverSaysNothing(int seed) {
    Observed observed = random(new Random(seed), 5);
    for (int omitted = 0; omitted < 5; omitted++) {
      List<Positive> fewer = new ArrayList<>(observed.positives());
      fewer.remove(omitted);
      Observed other = new Observed(observed.odds(), fewer);
      holdsTo(enumerated(other), observed.exactly(omitted), 1e-9);
      Posterior approximately = observed.approximately(25, omitted);
      Posterior same = other.approximately(25, Inference.ALL);
      for (int cause = 0; cause < CAUSES; cause++) {
        assertThat(approximately.odds(cause)).isCloseTo(same.odds(cause), withinPercentage(1e-9));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anInferenceMayBeUsedAgain(int seed) {
    Observed observed = random(new Random(seed), 5);
    Inference inference = new ExactInference(observed.contenders());
    double[] prior = observed.odds().stream().mapToDouble(o -> o).toArray();
    Posterior first = inference.posterior(prior, Inference.ALL);
    inference.posterior(prior, 2);
    Posterior second = inference.posterior(prior, Inference.ALL);
    for (int cause = 0; cause < CAUSES; cause++) {
      assertThat(second.odds(cause)).isEqualTo(first.odds(cause));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCauseWithoutALinkKeepsItsOdds(int seed) {
    Random random = new Random(seed);
    SequencedMap<Integer, Link> one = new TreeMap<>();
    one.put(3, Link.answer(0.5));
    Observed observed = new Observed(priors(random), List.of(new Positive(0.1, Links.of(one))));
    for (Posterior posterior :
        List.of(observed.exactly(Inference.ALL), observed.approximately(9, Inference.ALL))) {
      assertThat(posterior.odds(2)).isEqualTo(observed.odds().get(2));
      assertThat(posterior.odds(3)).isGreaterThan(observed.odds().get(3));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theApproximationIsExactWithOneFinding(int seed) {
    Observed observed = random(new Random(seed), 1);
    holdsTo(enumerated(observed), observed.approximately(60, Inference.ALL), 1e-9);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theApproximationStaysNear(int seed) {
    Observed observed = random(new Random(seed), 5);
    holdsTo(enumerated(observed), observed.approximately(25, Inference.ALL), 0.2);
  }

  /** Every cause is a contender, so that the numbers of both are the same. */
  private record Observed(List<Double> odds, List<Positive> positives) {
    private Contenders contenders() {
      Set<Integer> all = IntStream.range(0, CAUSES).boxed().collect(Collectors.toSet());
      return new Contenders(CAUSES, positives, all);
    }

    private Posterior exactly(int omitted) {
      return posterior(new ExactInference(contenders()), omitted);
    }

    private Posterior approximately(int rounds, int omitted) {
      return posterior(new MessageInference(contenders(), rounds), omitted);
    }

    private Posterior posterior(Inference inference, int omitted) {
      return inference.posterior(odds.stream().mapToDouble(o -> o).toArray(), omitted);
    }
  }

  private static void holdsTo(double[] expected, Posterior posterior, double tolerance) {
    for (int cause = 0; cause < CAUSES; cause++) {
      assertThat(posterior.probability(cause)).isCloseTo(expected[cause], within(tolerance));
    }
  }

  private static Observed random(Random random, int findings) {
    List<Positive> positives = new ArrayList<>();
    for (int f = 0; f < findings; f++) {
      positives.add(new Positive(0.02 + 0.2 * random.nextDouble(), links(random, 0.8)));
    }
    return new Observed(priors(random), positives);
  }

  private static List<Double> priors(Random random) {
    return IntStream.range(0, CAUSES).mapToObj(_ -> Math.exp(-4 * random.nextDouble())).toList();
  }

  private static Links links(Random random, double strongest) {
    SequencedMap<Integer, Link> strengths = new TreeMap<>();
    for (int cause = 0; cause < CAUSES; cause++) {
      if (random.nextInt(3) == 0) {
        strengths.put(cause, Link.answer(0.001 + strongest * random.nextDouble()));
      }
    }
    return Links.of(strengths);
  }

  /** The posterior of every cause, then the probability of the findings. */
  private static double[] enumerated(Observed observed) {
    double[] sums = new double[CAUSES + 1];
    for (int combination = 0; combination < 1 << CAUSES; combination++) {
      double probability = 1;
      for (int cause = 0; cause < CAUSES; cause++) {
        double there = Posterior.probability(observed.odds().get(cause));
        probability *= (combination & 1 << cause) == 0 ? 1 - there : there;
      }
      for (Positive positive : observed.positives()) {
        double silent = 1 - positive.leak();
        for (int i = 0; i < positive.links().size(); i++) {
          if ((combination & 1 << positive.links().cause(i)) != 0) {
            silent *= 1 - positive.links().strength(i);
          }
        }
        probability *= 1 - silent;
      }
      sums[CAUSES] += probability;
      for (int cause = 0; cause < CAUSES; cause++) {
        sums[cause] += (combination & 1 << cause) == 0 ? 0 : probability;
      }
    }
    for (int cause = 0; cause < CAUSES; cause++) {
      sums[cause] /= sums[CAUSES];
    }
    return sums;
  }
}
