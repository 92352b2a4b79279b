package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.ranking.json.RankingParametersReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every request, tried on the shipped knowledge with seeded requests. */
final class ShippedRankingTest {
  private static final KnowledgeBase BASE = KnowledgeReader.shipped().base();
  private static final RankingParameters PARAMETERS = RankingParametersReader.shipped();
  private static final Ranker RANKER = new Ranker(BASE, PARAMETERS);
  private static final List<SidedZone> ZONES = BASE.sidedZones();

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  private static PainReport random(int seed) {
    Random random = new Random(seed);
    List<SidedZone> zones = new ArrayList<>(ZONES);
    Collections.shuffle(zones, random);
    List<PainMark> marks =
        zones.subList(0, 1 + random.nextInt(12)).stream()
            .map(z -> new PainMark(z, new PainRating(random.nextInt(11))))
            .toList();
    List<String> findings = new ArrayList<>(BASE.findings().stream().map(Finding::id).toList());
    Collections.shuffle(findings, random);
    int yes = random.nextInt(3);
    int no = random.nextInt(3);
    return new PainReport(
        marks, Set.copyOf(findings.subList(0, yes)), Set.copyOf(findings.subList(yes, yes + no)));
  }

  private static Ranking rank(PainReport report) {
    return RANKER.rank(RankingRequest.of(report));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfMarksDoesNotMatter(int seed) {
    PainReport report = random(seed);
    List<PainMark> turned = new ArrayList<>(report.marks());
    Collections.shuffle(turned, new Random(seed + 1));
    assertThat(rank(new PainReport(turned, report.present(), report.absent())))
        .isEqualTo(rank(report));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameRequestGivesTheSameAnswer(int seed) {
    Ranker another = new Ranker(BASE, PARAMETERS);
    assertThat(another.rank(RankingRequest.of(random(seed)))).isEqualTo(rank(random(seed)));
  }

  @Tag("H-31")
  @ParameterizedTest
  @MethodSource("seeds")
  void mirroringTheMarksMirrorsTheRanking(int seed) {
    PainReport report = random(seed);
    List<PainMark> mirrored =
        report.marks().stream().map(m -> new PainMark(m.zone().mirrored(), m.rating())).toList();
    PainReport other = new PainReport(mirrored, report.present(), report.absent());
    Map<SidedPoint, Double> there = RANKER.posterior(RankingRequest.of(other));
    RANKER
        .posterior(RankingRequest.of(report))
        .forEach((point, probability) -> {
          SidedPoint twin = point.across();
          assertThat(there.get(twin)).isCloseTo(probability, within(1e-12));
        });
    assertThat(new HashSet<>(rank(other).candidates().stream().map(Candidate::fit).toList()))
        .isEqualTo(new HashSet<>(rank(report).candidates().stream().map(Candidate::fit).toList()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWordingNeverRisesDownTheList(int seed) {
    assertThat(rank(random(seed)).candidates())
        .extracting(Candidate::fit)
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void atMostTwoQuestionsAreProposedAndEachCanChangeTheOrder(int seed) {
    PainReport report = random(seed);
    List<NextQuestion> questions = rank(report).questions();
    assertThat(questions).hasSizeLessThanOrEqualTo(2);
    if (report.marks().size() <= 5) {
      for (NextQuestion question : questions) {
        Set<String> yes = with(report.present(), question.finding());
        Set<String> no = with(report.absent(), question.finding());
        List<SidedPoint> now = top(report);
        assertThat(
                now.equals(top(new PainReport(report.marks(), yes, report.absent())))
                    && now.equals(top(new PainReport(report.marks(), report.present(), no))))
            .as(question.finding())
            .isFalse();
      }
    }
  }

  private static Set<String> with(Set<String> ids, String id) {
    Set<String> more = new HashSet<>(ids);
    more.add(id);
    return more;
  }

  private static List<SidedPoint> top(PainReport report) {
    return rank(report).byMuscle().stream()
        .limit(PARAMETERS.questions().depth())
        .map(group -> new SidedPoint(group.muscle(), group.side()))
        .toList();
  }

  @Test
  void afterSixAnswersNothingMoreIsAsked() {
    List<String> ids = BASE.findings().stream().map(Finding::id).limit(6).toList();
    List<PainMark> marks = List.of(new PainMark(ZONES.get(5), new PainRating(5)));
    PainReport five =
        new PainReport(marks, Set.copyOf(ids.subList(0, 2)), Set.copyOf(ids.subList(2, 5)));
    PainReport six =
        new PainReport(marks, Set.copyOf(ids.subList(0, 3)), Set.copyOf(ids.subList(3, 6)));
    assertThat(rank(five).questions()).hasSize(1);
    assertThat(rank(six).questions()).isEmpty();
  }

  @Test
  void eachMainZoneAloneRaisesTheOddsOfItsPoint() {
    Map<SidedPoint, Double> before = RANKER.posterior(RankingRequest.of(PainReport.EMPTY));
    for (SidedZone zone : ZONES) {
      PainReport one =
          new PainReport(List.of(new PainMark(zone, new PainRating(5))), Set.of(), Set.of());
      Map<SidedPoint, Double> after = RANKER.posterior(RankingRequest.of(one));
      before.forEach((point, probability) -> {
        TriggerPoint known = BASE.known(point);
        boolean crosses = zone.side().isPresent() && !zone.side().get().equals(point.side());
        if (known.patternOn(point.side()).essential().contains(zone) && !crosses) {
          assertThat(after.get(point))
              .as("%s with %s", point, zone.id())
              .isGreaterThan(probability);
        }
      });
    }
  }

  @Test
  void everythingMarkedIsAnsweredAndListsEveryPointOnEachSide() {
    List<PainMark> all = ZONES.stream().map(z -> new PainMark(z, new PainRating(10))).toList();
    Ranking ranking = rank(new PainReport(all, Set.of(), Set.of()));
    assertThat(ranking.candidates()).hasSize(2 * BASE.points().size());
    assertThat(ranking.candidates()).allSatisfy(c -> assertThat(c.distant()).isFalse());
    assertThat(RANKER.posterior(RankingRequest.of(new PainReport(all, Set.of(), Set.of()))))
        .allSatisfy((_, p) -> assertThat(p).isStrictlyBetween(0.0, 1.0));
  }

  @Test
  @Timeout(60)
  void moreThanTwoHundredFindingsAreAnswered() {
    List<PainMark> all = ZONES.stream().map(z -> new PainMark(z, new PainRating(7))).toList();
    Set<String> some = Set.copyOf(BASE.findings().stream().map(Finding::id).limit(40).toList());
    PainReport report = new PainReport(all, some, Set.of());
    assertThat(report.marks().size() + some.size()).isGreaterThan(200);
    assertThat(rank(report).candidates()).hasSize(2 * BASE.points().size());
    assertThat(RANKER.posterior(RankingRequest.of(report)))
        .allSatisfy((_, p) -> assertThat(p).isStrictlyBetween(0.0, 1.0));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theAnswerTurnedIntoBytesIsTheSameWhateverTheOrderOfWhatWasTold(int seed) {
    PainReport report = random(seed);
    PainReport turned =
        new PainReport(report.marks().reversed(), report.present(), report.absent());
    Ranker another = new Ranker(KnowledgeReader.shipped().base(), PARAMETERS);
    assertThat(another.rank(RankingRequest.of(turned)).toString().getBytes(StandardCharsets.UTF_8))
        .isEqualTo(rank(report).toString().getBytes(StandardCharsets.UTF_8));
  }

  @Tag("H-31")
  @ParameterizedTest
  @MethodSource("seeds")
  void mirroringTheMarksMirrorsTheCandidatesWithTheirReasons(int seed) {
    PainReport report = random(seed);
    List<PainMark> mirrored =
        report.marks().stream().map(m -> new PainMark(m.zone().mirrored(), m.rating())).toList();
    Map<SidedPoint, Candidate> there = new HashMap<>();
    rank(new PainReport(mirrored, report.present(), report.absent()))
        .candidates()
        .forEach(c -> there.put(c.point(), c));
    Ranking here = rank(report);
    assertThat(here.candidates()).hasSameSizeAs(there.keySet());
    for (Candidate candidate : here.candidates()) {
      SidedPoint point = candidate.point();
      SidedPoint mirror = point.across();
      Candidate twin = Objects.requireNonNull(there.get(mirror));
      assertThat(twin.fit()).isEqualTo(candidate.fit());
      assertThat(twin.distant()).isEqualTo(candidate.distant());
      assertThat(weights(twin)).isEqualTo(weights(candidate));
    }
  }

  private static List<Long> weights(Candidate candidate) {
    return candidate.reasons().stream().map(r -> Math.round(r.weight() * 1e6)).sorted().toList();
  }

  @Test
  void theBestQuestionComesFirstAndNoneTwice() {
    for (SidedZone zone : ZONES) {
      List<NextQuestion> questions =
          rank(new PainReport(List.of(new PainMark(zone, new PainRating(5))), Set.of(), Set.of()))
              .questions();
      assertThat(questions).extracting(NextQuestion::finding).doesNotHaveDuplicates();
      assertThat(questions)
          .extracting(NextQuestion::gain)
          .isSortedAccordingTo(Comparator.reverseOrder())
          .allMatch(gain -> gain > 0);
    }
  }

  @Test
  void warningSignsAreNotAskedForHere() {
    Set<String> asked = new HashSet<>();
    for (SidedZone zone : ZONES) {
      List<PainMark> marks = List.of(new PainMark(zone, new PainRating(5)));
      for (Set<String> no : List.of(Set.<String>of(), asked(marks))) {
        rank(new PainReport(marks, Set.of(), no))
            .questions()
            .forEach(question -> asked.add(question.finding()));
      }
    }
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(asked).doesNotContainAnyElementsOf(PARAMETERS.questions().notAsked());
  }

  private static Set<String> asked(List<PainMark> marks) {
    return Set.copyOf(
        rank(new PainReport(marks, Set.of(), Set.of())).questions().stream()
            .map(NextQuestion::finding)
            .toList());
  }

  @Test
  void everySignThatASafetyRuleLooksAtIsLeftToTheSafetyCheck() throws IOException {
    try (InputStream in = Ranker.class.getResourceAsStream("/app/unknot/knowledge/safety.json")) {
      JsonNode rules = JsonMapper.shared().readTree(in).get("rules");
      List<String> looked =
          rules.findValuesAsString("present").stream()
              .filter(id -> BASE.finding(id).isPresent())
              .toList();
      assertThat(looked).isNotEmpty();
      assertThat(PARAMETERS.questions().notAsked()).containsAll(looked);
    }
  }

  @Test
  void everyAnswerGivenIsStillAnswered() {
    Set<String> every = Set.copyOf(BASE.findings().stream().map(Finding::id).toList());
    assertThat(rank(new PainReport(List.of(), every, Set.of())).candidates()).isNotEmpty();
    assertThat(rank(new PainReport(List.of(), Set.of(), every)))
        .isEqualTo(new Ranking(List.of(), List.of()));
  }

  @Test
  void musclesStandOnceASideInTheOrderOfTheirBestPoint() {
    Ranking ranking = rank(random(3));
    List<Ranking.MuscleGroup> groups = ranking.byMuscle();
    assertThat(groups).extracting(g -> g.muscle() + g.side()).doesNotHaveDuplicates();
    assertThat(groups.getFirst().best()).isEqualTo(ranking.candidates().getFirst());
    assertThat(groups.stream().mapToInt(g -> g.candidates().size()).sum())
        .isEqualTo(ranking.candidates().size());
  }
}
