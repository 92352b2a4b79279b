package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said for and against a point. */
final class ExplanationTest {
  private static final SmallBase BASE =
      new SmallBase()
          .point("own", "p", Set.of("p"), Set.of("q"), Set.of("first", "second"))
          .point("other", "q", Set.of("q", "r", "s", "t"), Set.of(), Set.of("second", "third"));

  private final Ranker ranker = new Ranker(BASE.base(), SmallBase.parameters());

  private Candidate own(PainReport report) {
    return ranker.rank(RankingRequest.of(report)).candidates().stream()
        .filter(c -> c.point().equals(SmallBase.right("own")))
        .findFirst()
        .orElseThrow();
  }

  private static PainReport report(int... strengths) {
    List<String> zones = List.of("p", "r", "s", "t", "q");
    return new PainReport(
        IntStream.range(0, strengths.length)
            .mapToObj(i -> SmallBase.mark(zones.get(i), Side.RIGHT, strengths[i]))
            .toList(),
        Set.of(),
        Set.of());
  }

  @Test
  void onlyTheThreeStrongestOpenZonesAreNamed() {
    PainReport told =
        new PainReport(
            List.of(
                SmallBase.mark("p", Side.RIGHT, 5),
                SmallBase.mark("p", Side.LEFT, 4),
                SmallBase.mark("r", Side.RIGHT, 2),
                SmallBase.mark("s", Side.RIGHT, 9),
                SmallBase.mark("t", Side.RIGHT, 7)),
            Set.of(),
            Set.of());
    assertThat(own(told).reasons())
        .filteredOn(Reason.LeavesOpen.class::isInstance)
        .extracting(reason -> reason.about().orElse(""))
        .containsExactlyInAnyOrder("p-left", "s-right", "t-right");
  }

  @Test
  void eachAnswerIsWeighedByItself() {
    PainReport bare = report(5, 6);
    PainReport told = new PainReport(bare.marks(), Set.of("second", "third"), Set.of("first"));
    Candidate own = own(told);
    assertThat(own.reasons())
        .filteredOn(r -> r instanceof Reason.SpeaksFor || r instanceof Reason.SpeaksAgainst)
        .extracting(reason -> reason.about().orElse(""))
        .containsExactly("second", "first");
    for (Reason reason : own.reasons()) {
      PainReport without =
          switch (reason) {
            case Reason.SpeaksFor(String id, _) -> without(told, id);
            case Reason.SpeaksAgainst(String id, _) -> without(told, id);
            case Reason.Covers(SidedZone zone, _, _) -> without(told, zone);
            case Reason.LeavesOpen(SidedZone zone, _) -> without(told, zone);
            default -> throw new AssertionError(reason);
          };
      if (reason instanceof Reason.SpeaksFor || reason instanceof Reason.SpeaksAgainst) {
        assertThat(reason.weight()).isCloseTo(logOdds(told) - logOdds(without), within(1e-9));
      }
    }
  }

  @Test
  void anAnswerWithNoIsNamedOnlyWhereItIsDescribed() {
    PainReport bare = report(5, 6);
    PainReport told = new PainReport(bare.marks(), Set.of(), Set.of("first", "third"));
    assertThat(own(told).reasons())
        .filteredOn(Reason.SpeaksAgainst.class::isInstance)
        .extracting(reason -> reason.about().orElse(""))
        .containsExactly("first");
  }

  private static PainReport without(PainReport told, String id) {
    return new PainReport(
        told.marks(),
        Set.copyOf(told.present().stream().filter(f -> !f.equals(id)).toList()),
        Set.copyOf(told.absent().stream().filter(f -> !f.equals(id)).toList()));
  }

  private static PainReport without(PainReport told, SidedZone zone) {
    return new PainReport(
        told.marks().stream().filter(m -> !m.zone().equals(zone)).toList(),
        told.present(),
        told.absent());
  }

  private double logOdds(PainReport report) {
    double there =
        ranker
            .posterior(RankingRequest.of(report))
            .getOrDefault(SmallBase.right("own"), Double.NaN);
    return Math.log(there / (1 - there));
  }

  @Test
  void whatSpeaksForItComesFirstTheWeightiestFirst() {
    PainReport told = new PainReport(report(9, 9, 9, 9, 2).marks(), Set.of("first"), Set.of());
    List<Reason> reasons = own(told).reasons();
    assertThat(reasons.getFirst()).isInstanceOf(Reason.Covers.class);
    int open =
        reasons.indexOf(
            reasons.stream().filter(Reason.LeavesOpen.class::isInstance).findFirst().orElseThrow());
    assertThat(reasons.subList(0, open)).noneMatch(Reason.LeavesOpen.class::isInstance);
    assertThat(reasons.subList(open, reasons.size())).allMatch(Reason.LeavesOpen.class::isInstance);
    assertThat(reasons.subList(0, open))
        .extracting(reason -> -Math.abs(reason.weight()))
        .isSorted();
    assertThat(reasons.subList(open, reasons.size()))
        .extracting(reason -> -Math.abs(reason.weight()))
        .isSorted();
  }

  @Test
  void daysWithoutReliefCountButAreNotShown() {
    Experience never = new Experience(Map.of(SmallBase.right("own"), new Experience.Helped(0, 3)));
    Experience often = new Experience(Map.of(SmallBase.right("own"), new Experience.Helped(3, 4)));
    RankingRequest told = new RankingRequest(report(5), List.of(), never);
    assertThat(ranker.rank(told).candidates().getFirst().reasons())
        .noneMatch(Reason.HelpedBefore.class::isInstance);
    double bare = logOdds(report(5));
    assertThat(logOdds(never)).isCloseTo(bare + Math.log(2 / 5.0), within(1e-9));
    assertThat(logOdds(often)).isCloseTo(bare + Math.log(8 / 6.0), within(1e-9));
    assertThat(
            ranker
                .rank(new RankingRequest(report(5), List.of(), often))
                .candidates()
                .getFirst()
                .reasons())
        .filteredOn(Reason.HelpedBefore.class::isInstance)
        .singleElement()
        .satisfies(r -> assertThat(r.about()).isEmpty());
  }

  private double logOdds(Experience experience) {
    double there =
        ranker
            .posterior(new RankingRequest(report(5), List.of(), experience))
            .getOrDefault(SmallBase.right("own"), Double.NaN);
    return Math.log(there / (1 - there));
  }

  @Test
  void whatWasFeltWeighsItsLikelihoodRatio() {
    double bare = logOdds(report(5));
    assertThat(felt(true, true)).isCloseTo(bare + Math.log(3) + Math.log(8), within(1e-9));
    assertThat(felt(true, false)).isCloseTo(bare + Math.log(3) + Math.log(0.2 / 0.9), within(1e-9));
    assertThat(felt(false, false))
        .isCloseTo(bare + Math.log(1 / 7.0) + Math.log(0.2 / 0.9), within(1e-9));
    assertThat(felt(false, true)).isCloseTo(bare + Math.log(1 / 7.0), within(1e-9));
  }

  private double felt(boolean tender, boolean familiar) {
    Palpation palpation =
        new Palpation(SmallBase.right("own"), Optional.of(tender), Optional.of(familiar));
    double there =
        ranker
            .posterior(new RankingRequest(report(5), List.of(palpation), Experience.NONE))
            .getOrDefault(SmallBase.right("own"), Double.NaN);
    return Math.log(there / (1 - there));
  }
}
