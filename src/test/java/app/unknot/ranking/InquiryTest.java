package app.unknot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.body.PainMark;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which questions are asked, and which are not. */
final class InquiryTest {
  /** Points that share no zone: what is believed of one does not depend on the others. */
  private static final SmallBase APART =
      new SmallBase()
          .point("one", "p", Set.of("p"), Set.of("s"), Set.of("seldom-told", "shared"))
          .point("two", "q", Set.of("q"), Set.of(), Set.of("shared", "telling"))
          .point("three", "r", Set.of("r"), Set.of(), Set.of("telling", "elsewhere"))
          .point("four", "away", Set.of("t"), Set.of(), Set.of("elsewhere", "unconcerned"));

  private static final PainReport TOLD =
      report(
          SmallBase.mark("p", Side.RIGHT, 3),
          SmallBase.mark("q", Side.RIGHT, 8),
          SmallBase.mark("r", Side.RIGHT, 6));

  private static PainReport report(PainMark... marks) {
    return new PainReport(List.of(marks), Set.of(), Set.of());
  }

  private static RankingParameters weighing(int questions, int depth, Set<String> notAsked) {
    RankingParameters all = SmallBase.parameters();
    return new RankingParameters(
        all.prior(),
        all.contested(),
        all.commonness(),
        all.zones(),
        all.answers(),
        all.signs(),
        all.experience(),
        all.fits(),
        new RankingParameters.Questions(6, 6, depth, notAsked),
        new RankingParameters.Effort(8, 25, questions));
  }

  private static List<NextQuestion> questions(int weighed, int depth, String... notAsked) {
    return new Ranker(APART.base(), weighing(weighed, depth, Set.of(notAsked)))
        .rank(RankingRequest.of(TOLD))
        .questions();
  }

  @Test
  void theQuickLookIsRightWherePointsDoNotCompete() {
    RankingParameters parameters = weighing(10, 8, Set.of());
    Network network = new Network(APART.base(), parameters);
    Examination examination = new Examination(RankingRequest.of(TOLD), network, parameters);
    Inquiry inquiry = new Inquiry(network, parameters, examination, new int[] {1, 2, 0});
    List<NextQuestion> weighed = inquiry.best();
    assertThat(weighed).extracting(NextQuestion::finding).contains("telling", "shared");
    for (NextQuestion question : weighed) {
      Network.Answer answer = network.answers().get(network.answer(question.finding()));
      assertThat(inquiry.estimate(answer)).isCloseTo(question.gain(), within(1e-9));
    }
  }

  @Test
  void aQuestionThatConcernsNoCandidateIsNotEvenWeighed() {
    RankingParameters parameters = weighing(10, 8, Set.of());
    Network network = new Network(APART.base(), parameters);
    Examination examination = new Examination(RankingRequest.of(TOLD), network, parameters);
    Inquiry inquiry = new Inquiry(network, parameters, examination, new int[] {1, 2, 0});
    assertThat(inquiry.estimate(network.answers().get(network.answer("unconcerned")))).isNegative();
    assertThat(inquiry.estimate(network.answers().get(network.answer("elsewhere")))).isPositive();
    assertThat(questions(10, 8)).extracting(NextQuestion::finding).doesNotContain("unconcerned");
  }

  @Test
  void theMostPromisingOnesAreWeighed() {
    List<NextQuestion> all = questions(10, 8);
    assertThat(all).hasSizeGreaterThan(2);
    assertThat(questions(1, 8)).containsExactly(all.getFirst());
    assertThat(questions(2, 8)).containsExactlyElementsOf(all.subList(0, 2));
  }

  @Test
  void aQuestionThatOnlyReordersBelowTheTopIsNotAsked() {
    Palpation found = new Palpation(SmallBase.right("two"), Optional.of(true), Optional.of(true));
    RankingRequest sure = new RankingRequest(TOLD, List.of(found), Experience.NONE);
    assertThat(new Ranker(APART.base(), weighing(10, 1, Set.of())).rank(sure).questions())
        .isEmpty();
    assertThat(new Ranker(APART.base(), weighing(10, 8, Set.of())).rank(sure).questions())
        .isNotEmpty();
  }

  @Test
  void whatIsNotSoreStaysLastInTheOrderThatAQuestionCouldChange() {
    List<Palpation> felt =
        List.of(
            new Palpation(SmallBase.right("one"), Optional.of(false), Optional.empty()),
            new Palpation(SmallBase.right("two"), Optional.of(true), Optional.of(true)));
    PainReport told =
        report(SmallBase.mark("p", Side.RIGHT, 10), SmallBase.mark("q", Side.RIGHT, 10));
    RankingRequest request = new RankingRequest(told, felt, Experience.NONE);
    assertThat(new Ranker(APART.base(), weighing(10, 8, Set.of())).rank(request).questions())
        .isEmpty();
  }

  @Test
  void whatTheSafetyCheckAsksIsNotAsked() {
    List<NextQuestion> all = questions(10, 8);
    assertThat(questions(10, 8, all.getFirst().finding()))
        .containsExactlyElementsOf(all.subList(1, all.size()));
  }

  @Test
  void idsInTheParametersThatTheKnowledgeDoesNotHaveAreRefused() {
    assertThatThrownBy(() -> new Ranker(APART.base(), weighing(1, 8, Set.of("unheard-of"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unheard-of");
    assertThatThrownBy(() -> new Ranker(APART.base(), commoner("nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
  }

  @Test
  void aFactorHoldsForAMuscleOrForAPoint() {
    for (String id : List.of("two", "two-tp1")) {
      Ranker ranker = new Ranker(APART.base(), commoner(id));
      assertThat(ranker.posterior(RankingRequest.of(PainReport.EMPTY)))
          .containsEntry(SmallBase.right("two"), 0.2)
          .containsEntry(SmallBase.right("one"), 0.1);
    }
  }

  private static RankingParameters commoner(String id) {
    RankingParameters all = SmallBase.parameters();
    return new RankingParameters(
        all.prior(),
        all.contested(),
        Map.of(id, 2.0),
        all.zones(),
        all.answers(),
        all.signs(),
        all.experience(),
        all.fits(),
        all.questions(),
        all.effort());
  }
}
