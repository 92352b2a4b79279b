package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/ranking.md}; the fractions there and here were found by hand. */
final class WorkedExampleTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private final Ranker ranker =
      new Ranker(
          new SmallBase()
              .point("a", "back", Set.of("temple"), Set.of("neck"))
              .point("b", "back", Set.of("neck"), Set.of("shoulder"), Set.of("turning"))
              .base(),
          SmallBase.parameters());
  private final PainReport report =
      new PainReport(
          List.of(SmallBase.mark("temple", Side.RIGHT, 10), SmallBase.mark("neck", Side.RIGHT, 1)),
          Set.of(),
          Set.of());

  @Test
  void thePosteriorIsTheFractionFoundByHand() {
    var posterior = ranker.posterior(RankingRequest.of(report));
    assertThat(posterior.get(SmallBase.right("a"))).isCloseTo(35834 / 58649.0, CLOSE);
    assertThat(posterior.get(SmallBase.right("b"))).isCloseTo(12929 / 58649.0, CLOSE);
    assertThat(posterior.get(new SidedPoint("a-tp1", Side.LEFT))).isCloseTo(7 / 127.0, CLOSE);
    assertThat(posterior.get(new SidedPoint("b-tp1", Side.LEFT))).isCloseTo(7 / 127.0, CLOSE);
  }

  @Test
  void aReasonWeighsWhatTheLogOddsLoseWithoutIt() {
    Candidate a = ranker.rank(RankingRequest.of(report)).candidates().getFirst();
    assertThat(a.point()).isEqualTo(SmallBase.right("a"));
    assertThat(a.reasons()).hasSize(2);
    assertThat(a.reasons().getFirst())
        .isInstanceOfSatisfying(
            Reason.Covers.class,
            covers -> {
              assertThat(covers.zone().id()).isEqualTo("temple-right");
              assertThat(covers.main()).isTrue();
              assertThat(covers.weight()).isCloseTo(2.1041341542702074, CLOSE);
            });
    assertThat(a.reasons().getLast())
        .isInstanceOfSatisfying(
            Reason.Covers.class,
            covers -> {
              assertThat(covers.main()).isFalse();
              assertThat(covers.weight()).isCloseTo(0.5445693720643524, CLOSE);
            });
  }

  @Test
  void whatAnotherPointExplainsSpeaksAgainstThisOne() {
    Candidate b = ranker.rank(RankingRequest.of(report)).candidates().get(1);
    assertThat(b.reasons())
        .filteredOn(Reason.LeavesOpen.class::isInstance)
        .singleElement()
        .satisfies(open -> assertThat(open.weight()).isCloseTo(-0.27683196693704726, CLOSE));
  }

  @Test
  void theGainOfAQuestionIsTheExpectedFallOfEntropy() {
    PainReport told =
        new PainReport(
            List.of(
                SmallBase.mark("temple", Side.RIGHT, 1), SmallBase.mark("neck", Side.RIGHT, 10)),
            Set.of(),
            Set.of());
    NextQuestion question = ranker.rank(RankingRequest.of(told)).questions().getFirst();
    assertThat(question.finding()).isEqualTo("turning");
    // P(no) = 3/4 * (1 - P(b, right)/2) * (1 - P(b, left)/2), for the two are independent here.
    var now = ranker.posterior(RankingRequest.of(told));
    double right = now.getOrDefault(SmallBase.right("b"), 0.0);
    double chanceOfNo = 0.75 * (1 - right / 2) * (1 - 7 / 127.0 / 2);
    PainReport no = new PainReport(told.marks(), Set.of(), Set.of("turning"));
    PainReport yes = new PainReport(told.marks(), Set.of("turning"), Set.of());
    double expected = entropy(told) - chanceOfNo * entropy(no) - (1 - chanceOfNo) * entropy(yes);
    assertThat(question.gain()).isCloseTo(expected, CLOSE);
  }

  /** Of the candidates, which are the two points on the right. */
  private double entropy(PainReport told) {
    var posterior = ranker.posterior(RankingRequest.of(told));
    double sum = 0;
    for (String name : List.of("a", "b")) {
      double p = posterior.getOrDefault(SmallBase.right(name), 0.0);
      sum -= (p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }
    return sum;
  }
}
