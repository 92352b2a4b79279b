package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.SCREENER;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws that hold for every answer of the bank, alone and in pairs. */
class LawsTest {
  /** Marks in many regions, so that every scope touches something; none of them an alarm. */
  private static final PainReport EVERYWHERE =
      Body.marks(
          "head-temple-right",
          "neck-back-right",
          "shoulder-outer-right",
          "arm-outer-right",
          "wrist-front-right",
          "ribs-front-right",
          "back-lower-right",
          "abdomen-upper-right",
          "groin-right",
          "buttock-middle-right",
          "thigh-outer-upper-right",
          "calf-inner-right",
          "foot-arch-right");

  private static Facts with(Map<String, Answer> answers) {
    return Facts.of(EVERYWHERE, TODAY).withAge(OptionalInt.of(60)).withAnswers(answers);
  }

  private static Decision decided(Map<String, Answer> answers) {
    return SCREENER.assess(with(answers)).decision();
  }

  private static List<Map.Entry<String, Answer>> everyAnswer() {
    List<Map.Entry<String, Answer>> all = new ArrayList<>();
    for (Question question : RULES.questions()) {
      for (Answer answer : Answer.values()) {
        all.add(Map.entry(question.id(), answer));
      }
    }
    return all;
  }

  @Test
  void nothingToldDecidesNothing() {
    Assessment assessment = SCREENER.assess(with(Map.of()));
    assertThat(assessment.decision()).isEqualTo(Decision.PROCEED);
    assertThat(assessment.rulings()).extracting(Ruling::rule).containsExactly("belly-manners");
  }

  @Test
  @Tag("H-05")
  void everyWorryingAnswerLeadsSomewhereAndEveryGoodOneNowhere() {
    for (Question question : RULES.questions()) {
      OptionalInt age = OptionalInt.of(question.id().equals("back-morning-young") ? 30 : 60);
      Facts bad = with(Map.of(question.id(), question.worrying())).withAge(age);
      Facts good = with(Map.of(question.id(), Asked.fine(question))).withAge(age);
      List<Ruling> nothing = SCREENER.assess(with(Map.of())).rulings();
      assertThat(SCREENER.assess(bad).rulings()).as(question.id()).hasSizeGreaterThan(1);
      assertThat(SCREENER.assess(good).rulings()).as(question.id()).isEqualTo(nothing);
    }
  }

  @Test
  @Tag("H-06")
  void aSecondAnswerNeverMakesTheDecisionMilder() {
    List<Map.Entry<String, Answer>> all = everyAnswer();
    Map<Map.Entry<String, Answer>, Decision> alone = new LinkedHashMap<>();
    all.forEach(e -> alone.put(e, decided(Map.ofEntries(e))));
    for (Map.Entry<String, Answer> a : all) {
      for (Map.Entry<String, Answer> b : all) {
        if (a.getKey().compareTo(b.getKey()) < 0) {
          Decision both = decided(Map.ofEntries(a, b));
          assertThat(both)
              .as(a + " and " + b)
              .isGreaterThanOrEqualTo(alone.getOrDefault(a, Decision.PROCEED))
              .isGreaterThanOrEqualTo(alone.getOrDefault(b, Decision.PROCEED));
        }
      }
    }
  }

  @Test
  @Tag("H-04")
  void notSureIsAClinicianTodayOnAWarningSignAndTheWorryingAnswerElsewhere() {
    for (Question question : RULES.questions()) {
      OptionalInt age = OptionalInt.of(question.id().equals("back-morning-young") ? 30 : 60);
      Assessment unsure =
          SCREENER.assess(with(Map.of(question.id(), Answer.NOT_SURE)).withAge(age));
      Assessment bad =
          SCREENER.assess(with(Map.of(question.id(), question.worrying())).withAge(age));
      if (RULES.isEmergency(question.id())) {
        assertThat(unsure.rulings().getFirst().rule()).isEqualTo("not-sure-warning");
        assertThat(unsure.rulings().getFirst().urgency()).contains(Urgency.TODAY);
        assertThat(bad.decision()).as(question.id()).isEqualTo(Decision.EMERGENCY);
      } else {
        assertThat(unsure.decision()).as(question.id()).isEqualTo(bad.decision());
        assertThat(Asked.rules(unsure.rulings()))
            .as(question.id())
            .isEqualTo(Asked.rules(bad.rulings()));
      }
    }
  }

  @Test
  @Tag("H-07")
  void anUnknownAgeIsNeverClearerThanAnyAge() {
    for (Question question : RULES.questions()) {
      Facts facts = with(Map.of(question.id(), question.worrying()));
      Decision unknown = SCREENER.assess(facts.withAge(OptionalInt.empty())).decision();
      for (int age : List.of(30, 45, 50, 60)) {
        assertThat(unknown)
            .as(question.id() + " at " + age)
            .isGreaterThanOrEqualTo(SCREENER.assess(facts.withAge(OptionalInt.of(age))).decision());
      }
    }
  }

  @Test
  @Tag("H-01")
  @Tag("H-02")
  @Tag("H-57")
  void nobodyWithAWarningSignOrAnUnansweredQuestionGetsAClearance() {
    ScreeningRequest fine = Asked.healthy(Body.right("infraspinatus"));
    assertThat(SCREENER.screen(fine)).isInstanceOf(Screening.Cleared.class);
    for (Question question : RULES.questions()) {
      if (RULES.isEmergency(question.id())) {
        assertThat(SCREENER.screen(Asked.but(fine, question.id(), Answer.YES)))
            .as(question.id())
            .isInstanceOfSatisfying(
                Screening.Referred.class,
                r -> assertThat(r.decision()).isEqualTo(Decision.EMERGENCY));
      }
    }
    for (Question question : SCREENER.questions(fine)) {
      var answers = new java.util.HashMap<>(fine.facts().answers());
      answers.remove(question.id());
      Facts skipped = fine.facts().withAnswers(answers).withSoreness(Optional.empty());
      assertThat(SCREENER.screen(fine.withFacts(skipped)))
          .as(question.id())
          .isInstanceOf(Screening.Open.class);
    }
  }

  @Test
  @Tag("H-06")
  void noAnswerEverLoosensALimit() {
    ScreeningRequest fine = Asked.healthy(Body.right("infraspinatus"));
    Limits usual = limits(SCREENER.screen(fine)).orElseThrow();
    for (Map.Entry<String, Answer> entry : everyAnswer()) {
      limits(SCREENER.screen(Asked.but(fine, entry.getKey(), entry.getValue())))
          .ifPresent(l -> assertThat(l.tighten(usual)).as(entry.toString()).isEqualTo(l));
    }
  }

  private static Optional<Limits> limits(Screening screening) {
    return screening instanceof Screening.Cleared cleared
        ? Optional.of(cleared.clearance().points().getFirst().limits())
        : Optional.empty();
  }

  @Test
  void everyRuleCanFire() {
    Set<String> spoken = new java.util.HashSet<>();
    for (Rule rule : RULES.rules()) {
      if (Reaching.fires(rule)) {
        spoken.add(rule.id());
      }
    }
    assertThat(spoken)
        .containsExactlyInAnyOrderElementsOf(RULES.rules().stream().map(Rule::id).toList());
  }
}
