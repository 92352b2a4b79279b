package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be wrong, and the numbers by which things are put in order. */
final class RequestTest {
  @Test
  void aPointIsFeltOnce() {
    Palpation felt = new Palpation(SmallBase.right("a"), Optional.of(true), Optional.empty());
    assertThatThrownBy(
            () -> new RankingRequest(PainReport.EMPTY, List.of(felt, felt), Experience.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 2", "3, 2"})
  void nobodyIsHelpedOnMoreDaysThanThereWere(int days, int of) {
    assertThatThrownBy(() -> new Experience.Helped(days, of))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allOrNoDaysMayHaveHelped() {
    assertThat(new Experience.Helped(2, 2).days()).isEqualTo(2);
    assertThat(new Experience.Helped(0, 1).of()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN})
  void aProbabilityLiesBetweenNothingAndCertainty(double value) {
    assertThatThrownBy(() -> new RankingParameters.Bound(value, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1000, -1, Double.NaN})
  void aFactorIsAboveNothingAndBelowAThousand(double value) {
    assertThatThrownBy(() -> new RankingParameters.Bound(0.5, value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "13, 1, 1", "1, 0, 1", "1, 1, 0"})
  void effortIsBounded(int exact, int rounds, int weighed) {
    assertThatThrownBy(() -> new RankingParameters.Effort(exact, rounds, weighed))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLeastAndTheMostEffortAreAllowed() {
    assertThat(new RankingParameters.Effort(1, 1, 1).exactFindings()).isEqualTo(1);
    assertThat(new RankingParameters.Effort(12, 1, 1).exactFindings()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, 0"})
  void atLeastOneQuestionIsAllowed(int shown, int inAll, int depth) {
    assertThatThrownBy(() -> new RankingParameters.Questions(shown, inAll, depth, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new RankingParameters.Questions(1, 1, 1, Set.of()).depth()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 1, 1", "0.1, 0, 1, 1", "0.1, 1, 0, 1", "0.1, 1, 1, 0", "0.1, 1, 1, 10"})
  void everyNumberOfThePriorIsHeldToItsRange(
      double prior, double contested, double experience, double factor) {
    RankingParameters all = SmallBase.parameters();
    assertThatThrownBy(() ->
            new RankingParameters(
                prior,
                contested,
                Map.of("one", factor),
                all.zones(),
                all.answers(),
                all.signs(),
                experience,
                all.fits(),
                all.questions(),
                all.effort()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void greaterValuesStandFirstThenLesserNumbers() {
    assertThat(Order.place(2, 9)).isLessThan(Order.place(1, 3));
    assertThat(Order.place(1, 3)).isLessThan(Order.place(1, 4));
    assertThat(Order.place(1 + 1e-10, 4)).isGreaterThan(Order.place(1, 3));
    assertThat(Order.place(-700, 3)).isLessThan(Order.last(Order.place(700, 3)));
    assertThat(Order.last(Order.place(2, 9))).isLessThan(Order.last(Order.place(1, 3)));
    for (double value : new double[] {-700, -1, 0, 3.5, 700}) {
      assertThat(Order.number(Order.place(value, 12345))).isEqualTo(12345);
      assertThat(Order.number(Order.last(Order.place(value, 999_999)))).isEqualTo(999_999);
    }
  }

  @Test
  void aReasonSaysWhatItIsAbout() {
    SidedZone zone = new SidedZone("p", Optional.of(Side.LEFT));
    assertThat(
            List.of(
                new Reason.Covers(zone, true, 1),
                new Reason.LiesUnder(zone, 1),
                new Reason.LeavesOpen(zone, 1),
                new Reason.SpeaksFor("f", 1),
                new Reason.SpeaksAgainst("g", 1)))
        .extracting(reason -> reason.about().orElse(""))
        .containsExactly("p-left", "p-left", "p-left", "f", "g");
    assertThat(
            List.of(
                new Reason.TenderThere(1),
                new Reason.NotTender(1),
                new Reason.FamiliarPain(1),
                new Reason.NotFamiliar(1)))
        .allMatch(reason -> reason.about().isEmpty());
  }

  @Test
  void fitsHaveWordsForFiles() {
    assertThat(Fit.values())
        .extracting(Fit::key)
        .containsExactly("fits-well", "fits-partly", "fits-a-little", "worth-a-look");
  }
}
