package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainMark;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the ranking does, seen on a few invented points. */
final class RankerTest {
  private final Ranker ranker =
      new Ranker(
          new SmallBase()
              .point("one", "p", Set.of("p"), Set.of(), Set.of("reaching"))
              .point("two", "q", Set.of("q"), Set.of())
              .point("three", "r", Set.of("r"), Set.of())
              .point("all", "away", Set.of("p", "q", "r"), Set.of())
              .point("middle", "M", Set.of("M"), Set.of())
              .base(),
          SmallBase.parameters());

  private static PainReport report(PainMark... marks) {
    return new PainReport(List.of(marks), Set.of(), Set.of());
  }

  private static PainMark right(String zone, int rating) {
    return SmallBase.mark(zone, Side.RIGHT, rating);
  }

  private static List<String> points(Ranking ranking) {
    return ranking.candidates().stream()
        .map(c -> c.point().point() + " " + c.point().side().key())
        .toList();
  }

  private Ranking rank(PainReport report, Palpation... palpations) {
    return ranker.rank(new RankingRequest(report, List.of(palpations), Experience.NONE));
  }

  @Test
  void onePointThatCoversAllMarksOutranksThreeThatCoverOneEach() {
    Ranking ranking = rank(report(right("p", 5), right("q", 5), right("r", 5)));
    assertThat(points(ranking))
        .containsExactly("all-tp1 right", "one-tp1 right", "two-tp1 right", "three-tp1 right");
  }

  @Test
  void whatOnePointExplainsNeedsNoOther() {
    var alone = ranker.posterior(RankingRequest.of(report(right("p", 5))));
    var explained =
        ranker.posterior(RankingRequest.of(report(right("p", 5), right("q", 5), right("r", 5))));
    assertThat(explained.get(SmallBase.right("one"))).isLessThan(alone.get(SmallBase.right("one")));
  }

  @Test
  void aStrongMarkWeighsMoreThanAFaintOne() {
    Ranking ranking = rank(report(right("p", 2), right("q", 9)));
    assertThat(points(ranking)).containsSubsequence("two-tp1 right", "one-tp1 right");
  }

  @Test
  void aZoneOfThePatternThatIsNotMarkedSpeaksAgainstALittle() {
    Ranking ranking = rank(report(right("p", 5)));
    assertThat(points(ranking)).containsExactly("one-tp1 right", "all-tp1 right");
    assertThat(ranking.candidates().getLast().fit()).isNotEqualTo(Fit.WORTH_A_LOOK);
  }

  @Test
  void aPointThatLiesUnderTheMarkComesBehindAMainAreaAndBeforeTheRestOfAMuscle() {
    Ranker places =
        new Ranker(
            new SmallBase()
                .point("rest", "p", Set.of("q"), Set.of())
                .pointIn("p", "site", Set.of("q"), Set.of())
                .point("main", "away", Set.of("p"), Set.of())
                .base(),
            SmallBase.parameters());
    assertThat(points(places.rank(RankingRequest.of(report(right("p", 5))))))
        .containsExactly("main-tp1 right", "site-tp1 right", "rest-tp1 right");
  }

  @Test
  void aPointWhoseMuscleLiesUnderNoMarkIsDistant() {
    Ranking ranking = rank(report(right("p", 5)));
    assertThat(ranking.candidates()).extracting(Candidate::distant).containsExactly(false, true);
  }

  @Test
  void aMidlineMarkConcernsBothSidesAlike() {
    Ranking ranking = rank(report(SmallBase.mark("M", Side.LEFT, 5)));
    assertThat(points(ranking)).containsExactly("middle-tp1 left", "middle-tp1 right");
    assertThat(ranking.candidates()).extracting(Candidate::fit).containsOnly(Fit.FITS_PARTLY);
  }

  @Test
  void nothingToldNothingRanked() {
    assertThat(ranker.rank(RankingRequest.of(PainReport.EMPTY)))
        .isEqualTo(new Ranking(List.of(), List.of()));
  }

  @Test
  void intensityZeroIsNotMarked() {
    assertThat(rank(report(right("p", 5), right("q", 0)))).isEqualTo(rank(report(right("p", 5))));
    assertThat(rank(report(right("p", 0)))).isEqualTo(new Ranking(List.of(), List.of()));
  }

  @Test
  void anAnswerBothWaysIsNoAnswer() {
    PainReport both =
        new PainReport(List.of(right("p", 5)), Set.of("reaching"), Set.of("reaching"));
    assertThat(rank(both)).isEqualTo(rank(report(right("p", 5))));
  }

  @Test
  void anAnswerMovesThePointsItIsDescribedWith() {
    PainReport yes =
        new PainReport(List.of(right("p", 5), right("q", 5)), Set.of("reaching"), Set.of());
    PainReport no =
        new PainReport(List.of(right("p", 5), right("q", 5)), Set.of(), Set.of("reaching"));
    assertThat(points(rank(yes))).containsSubsequence("one-tp1 right", "two-tp1 right");
    assertThat(points(rank(no))).containsSubsequence("two-tp1 right", "one-tp1 right");
    assertThat(points(rank(yes))).contains("one-tp1 left");
    Candidate one = candidate(rank(no), "one");
    assertThat(one.reasons())
        .filteredOn(Reason.SpeaksAgainst.class::isInstance)
        .singleElement()
        .satisfies(reason -> assertThat(reason.weight()).isNegative());
  }

  @Test
  void nothingSoreDropsThePointToTheEnd() {
    Palpation felt = new Palpation(SmallBase.right("all"), Optional.of(false), Optional.of(true));
    Ranking ranking = rank(report(right("p", 5), right("q", 5), right("r", 5)), felt);
    Candidate last = ranking.candidates().getLast();
    assertThat(last.point()).isEqualTo(SmallBase.right("all"));
    assertThat(last.fit()).isEqualTo(Fit.WORTH_A_LOOK);
    assertThat(last.reasons().getFirst()).isInstanceOf(Reason.NotTender.class);
    assertThat(last.reasons()).noneMatch(Reason.FamiliarPain.class::isInstance);
  }

  @Test
  void theFamiliarPainRaisesAPointAndItsAbsenceLowersIt() {
    PainReport told = report(right("p", 5));
    Ranking found =
        rank(told, new Palpation(SmallBase.right("all"), Optional.of(true), Optional.of(true)));
    assertThat(points(found)).startsWith("all-tp1 right");
    Ranking notFound =
        rank(told, new Palpation(SmallBase.right("one"), Optional.of(true), Optional.of(false)));
    assertThat(candidate(notFound, "one").reasons())
        .extracting(r -> r.getClass().getSimpleName())
        .containsExactly("Covers", "TenderThere", "NotFamiliar");
  }

  @Test
  void aPointThatWasFeltIsListedWithoutAnyMark() {
    Palpation felt = new Palpation(SmallBase.right("two"), Optional.of(true), Optional.empty());
    assertThat(points(rank(PainReport.EMPTY, felt))).containsExactly("two-tp1 right");
  }

  @Test
  void whatHasHelpedComesFirstAmongEquals() {
    PainReport told = report(right("q", 5), right("r", 5));
    Experience experience =
        new Experience(Map.of(SmallBase.right("three"), new Experience.Helped(3, 4)));
    Ranking ranking = ranker.rank(new RankingRequest(told, List.of(), experience));
    assertThat(points(ranking)).containsSubsequence("three-tp1 right", "two-tp1 right");
    assertThat(candidate(ranking, "three").reasons())
        .anyMatch(Reason.HelpedBefore.class::isInstance);
  }

  @Test
  void experienceWithAPointThatIsNoLongerDescribedIsPassedOver() {
    Experience old =
        new Experience(Map.of(new SidedPoint("gone-tp1", Side.LEFT), new Experience.Helped(1, 1)));
    PainReport told = report(right("q", 5));
    assertThat(ranker.rank(new RankingRequest(told, List.of(), old))).isEqualTo(rank(told));
  }

  @Test
  void tiesKeepTheOrderOfTheFiles() {
    Ranking ranking = rank(report(right("r", 5), right("q", 5)));
    assertThat(points(ranking)).containsSubsequence("two-tp1 right", "three-tp1 right");
  }

  @Test
  void aPointFarBehindTheFirstDoesNotFitWellHoweverMuchMoreLikelyItBecame() {
    Ranker apart =
        new Ranker(
            new SmallBase()
                .point("one", "p", Set.of("p"), Set.of())
                .point("two", "q", Set.of("q"), Set.of())
                .base(),
            SmallBase.parameters());
    PainReport report = report(right("p", 10), right("q", 5));
    Palpation found = new Palpation(SmallBase.right("one"), Optional.of(true), Optional.of(true));
    Palpation notSore = new Palpation(SmallBase.right("one"), Optional.of(false), Optional.empty());

    assertThat(fitOfTwo(apart, report)).isEqualTo(Fit.FITS_WELL);
    assertThat(fitOfTwo(apart, report, found)).isEqualTo(Fit.FITS_PARTLY);
    assertThat(fitOfTwo(apart, report, notSore)).isEqualTo(Fit.FITS_WELL);
  }

  private static Fit fitOfTwo(Ranker ranker, PainReport report, Palpation... felt) {
    return ranker
        .rank(new RankingRequest(report, List.of(felt), Experience.NONE))
        .candidates()
        .stream()
        .filter(c -> c.point().equals(SmallBase.right("two")))
        .map(Candidate::fit)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnknownZoneIsRefusedEvenWithoutPain() {
    assertThatThrownBy(() -> rank(report(right("nowhere", 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unknownIdsAreRefused() {
    PainReport zone = report(right("nowhere", 5));
    PainReport answer = new PainReport(List.of(), Set.of("unheard-of"), Set.of());
    Palpation point = new Palpation(SmallBase.right("nobody"), Optional.of(true), Optional.empty());
    assertThatThrownBy(() -> rank(zone)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rank(answer)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rank(PainReport.EMPTY, point))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Candidate candidate(Ranking ranking, String name) {
    return ranking.candidates().stream()
        .filter(c -> c.point().equals(SmallBase.right(name)))
        .findFirst()
        .orElseThrow();
  }
}
