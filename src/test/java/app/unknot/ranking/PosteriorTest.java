package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
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
    Observations observations = random(new Random(seed), 5);
    Posterior posterior = ExactPosterior.of(observations);
    double[] expected = enumerated(observations);
    for (int cause = 0; cause < CAUSES; cause++) {
      assertThat(posterior.probability(cause)).isCloseTo(expected[cause], within(1e-9));
    }
    assertThat(Math.exp(posterior.logEvidence().orElseThrow()))
        .isCloseTo(expected[CAUSES], within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void manyUnlikelyFindingsKeepTheirDigits(int seed) {
    Random random = new Random(seed);
    List<Positive> positives = new ArrayList<>();
    for (int f = 0; f < 12; f++) {
      positives.add(new Positive(1e-4, links(random, 0.01)));
    }
    Observations observations = new Observations(priors(random), positives);
    double[] expected = enumerated(observations);
    Posterior posterior = ExactPosterior.of(observations);
    for (int cause = 0; cause < CAUSES; cause++) {
      assertThat(posterior.probability(cause)).isCloseTo(expected[cause], within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theApproximationIsExactWithOneFinding(int seed) {
    Observations observations = random(new Random(seed), 1);
    Posterior posterior = ApproximatePosterior.of(observations, 60);
    double[] expected = enumerated(observations);
    for (int cause = 0; cause < CAUSES; cause++) {
      assertThat(posterior.probability(cause)).isCloseTo(expected[cause], within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theApproximationStaysNear(int seed) {
    Observations observations = random(new Random(seed), 5);
    Posterior posterior = ApproximatePosterior.of(observations, 25);
    double[] expected = enumerated(observations);
    for (int cause = 0; cause < CAUSES; cause++) {
      assertThat(posterior.probability(cause)).isCloseTo(expected[cause], within(0.2));
    }
  }

  private static Observations random(Random random, int findings) {
    List<Positive> positives = new ArrayList<>();
    for (int f = 0; f < findings; f++) {
      positives.add(new Positive(0.02 + 0.2 * random.nextDouble(), links(random, 0.8)));
    }
    return new Observations(priors(random), positives);
  }

  private static double[] priors(Random random) {
    return IntStream.range(0, CAUSES).mapToDouble(_ -> -4 * random.nextDouble()).toArray();
  }

  private static Links links(Random random, double strongest) {
    SequencedMap<Integer, Double> strengths = new TreeMap<>();
    for (int cause = 0; cause < CAUSES; cause++) {
      if (random.nextInt(3) == 0) {
        strengths.put(cause, 0.001 + strongest * random.nextDouble());
      }
    }
    return Links.of(strengths);
  }

  /** The posterior of every cause, then the probability of the findings. */
  private static double[] enumerated(Observations observations) {
    double[] sums = new double[CAUSES + 1];
    for (int combination = 0; combination < 1 << CAUSES; combination++) {
      double probability = 1;
      for (int cause = 0; cause < CAUSES; cause++) {
        double there = observations.probability(cause);
        probability *= (combination & 1 << cause) == 0 ? 1 - there : there;
      }
      for (Positive positive : observations.positives()) {
        double silent = 1 - positive.leak();
        for (int cause = 0; cause < CAUSES; cause++) {
          if ((combination & 1 << cause) != 0) {
            silent *= 1 - positive.links().strengthOf(cause);
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
