package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.Region;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.Tool;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The small values refuse what cannot be, and the logic has three values. */
class ValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Test
  @Tag("H-05")
  void kleenesLogicHoldsForAllValues() {
    for (Truth a : Truth.values()) {
      assertThat(a.not().not()).isEqualTo(a);
      assertThat(a.and(Truth.TRUE)).isEqualTo(a);
      assertThat(a.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
      assertThat(a.or(Truth.FALSE)).isEqualTo(a);
      assertThat(a.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
      for (Truth b : Truth.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
      }
    }
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void theStricterDecisionWins() {
    assertThat(Decision.MODIFY.strictest(Decision.EMERGENCY)).isEqualTo(Decision.EMERGENCY);
    assertThat(Decision.EXCLUDE_AREA.strictest(Decision.PROCEED)).isEqualTo(Decision.EXCLUDE_AREA);
  }

  @Test
  @Tag("H-17")
  void sorenessGoesFromNoneToTenAndClosesFromFour() {
    assertThat(new Soreness(10)).isGreaterThan(new Soreness(9)).isGreaterThan(new Soreness(0));
    assertThatThrownBy(() -> new Soreness(11)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Soreness(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Soreness(3).closes()).isFalse();
    assertThat(new Soreness(4).closes()).isTrue();
  }

  @Test
  void wordsInFilesAreKebabCase() {
    assertThat(Decision.SEE_CLINICIAN_FIRST.key()).isEqualTo("see-clinician-first");
    assertThat(Urgency.BEFORE_STARTING.key()).isEqualTo("before-starting");
    assertThat(Answer.NOT_SURE.key()).isEqualTo("not-sure");
    assertThat(QuestionGroup.SPOT.key()).isEqualTo("spot");
    assertThat(Presser.PARTNER.key()).isEqualTo("partner");
    assertThat(Question.Kind.YES_NO.key()).isEqualTo("yes-no");
    assertThat(StopSign.WHOLE_BODY.key()).isEqualTo("whole-body");
    assertThat(Circumstance.TOO_SOON.key()).isEqualTo("too-soon");
    assertThat(Arrays.stream(Scope.Kind.values()).map(Scope.Kind::key))
        .containsExactly("session", "region", "zone", "muscle", "tool");
    assertThat(
            List.<Until>of(
                new Until.Checked(),
                new Until.Gone(),
                new Until.Tomorrow(),
                new Until.On(DAY),
                new Until.Always()))
        .extracting(Until::key)
        .containsExactly("checked", "gone", "tomorrow", "2026-11-21", "always");
  }

  @Test
  void aScopeNamesSomethingExceptForTheSession() {
    assertThatThrownBy(() -> new Scope(Scope.Kind.ZONE, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scope(Scope.Kind.SESSION, Set.of("neck")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEndIsFixedOrAPeriodThatRunsForwards() {
    assertThatThrownBy(() -> new Lasting.Fixed(new Until.On(DAY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lasting.For(Period.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lasting.For(Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Lasting.For(Period.ofWeeks(2)).from(DAY))
        .isEqualTo(new Until.On(DAY.plusDays(14)));
  }

  @Test
  void aQuestionIsClearedOnlyAboutHealthAndWorriedByYesOrNo() {
    assertThatThrownBy(
            () -> question(QuestionGroup.SPOT, Answer.YES, Optional.of(Period.ofDays(1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> question(QuestionGroup.HEALTH, Answer.NOT_SURE, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            question(QuestionGroup.HEALTH, Answer.NO, Optional.of(Period.ofDays(1)))
                .concerns(Set.of(Region.HEAD)))
        .isFalse();
  }

  private static Question question(QuestionGroup group, Answer worrying, Optional<Period> yes) {
    return new Question(
        "q",
        group,
        Question.Kind.YES_NO,
        Set.of(Region.FOOT),
        false,
        Optional.empty(),
        worrying,
        yes);
  }

  @Test
  void aRuleSaysHowUrgentAClinicianIsAndAnEmergencyEndsTheSession() {
    assertThatThrownBy(
            () -> rule(Decision.SEE_CLINICIAN_FIRST, Optional.empty(), new Reach.Session()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rule(Decision.MODIFY, Optional.of(Urgency.TODAY), new Reach.Session()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rule(Decision.EMERGENCY, Optional.empty(), new Reach.Limb()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Rule rule(Decision decision, Optional<Urgency> urgency, Reach reach) {
    return new Rule(
        "r",
        new Condition.AgeUnknown(),
        decision,
        urgency,
        new Lasting.Fixed(new Until.Gone()),
        reach,
        Optional.empty(),
        List.of(),
        "a-book",
        Grade.CONTESTED,
        DAY);
  }

  @Test
  void emptyConditionsAndPhrasesAreRefused() {
    assertThatThrownBy(() -> new Condition.AllOf(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Condition.AnyOf(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    Condition.Marked anywhere = new Condition.Marked(Set.of(), Set.of(), Optional.empty());
    assertThatThrownBy(() -> new Condition.Felt(Set.of(), Set.of(), anywhere))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Phrases(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Phrases(List.of("*")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Facts.of(Body.marks(), DAY).withAge(OptionalInt.of(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Tag("H-56")
  void aPhraseIsFoundWithinAClauseWithTwoWordsBetween() {
    Phrases p = new Phrases(List.of("chest pain*"));
    assertThat(p.in("CHEST wall muscle pains")).isTrue();
    assertThat(p.in("chest one two three pain")).isFalse();
    assertThat(p.in("chest. pain")).isFalse();
    assertThat(p.in("no chest pain")).isFalse();
    assertThat(p.in("no, chest pain")).isTrue();
    assertThat(p.in("without chest pain, then chest pain")).isTrue();
    assertThat(p.in("chest chest pain")).isTrue();
    assertThat(p.in("no chest and chest pain")).isTrue();
    assertThat(p.in("chest")).isFalse();
    assertThat(p.in("  ")).isFalse();
  }

  @Test
  void scopesFlowDownAndNeverUp() {
    Coverage coverage = new Coverage(Body.BASE);
    var neck = Body.right("levator-scapulae");
    assertThat(coverage.covers(Scope.SESSION, neck)).isTrue();
    assertThat(coverage.covers(new Scope(Scope.Kind.REGION, Set.of("neck")), neck)).isTrue();
    assertThat(coverage.covers(new Scope(Scope.Kind.REGION, Set.of("shoulder")), neck)).isTrue();
    assertThat(coverage.covers(new Scope(Scope.Kind.REGION, Set.of("foot")), neck)).isFalse();
    assertThat(coverage.covers(new Scope(Scope.Kind.ZONE, Set.of("neck-back-right")), neck))
        .isTrue();
    assertThat(coverage.covers(new Scope(Scope.Kind.ZONE, Set.of("neck-back-left")), neck))
        .isFalse();
    assertThat(coverage.covers(new Scope(Scope.Kind.MUSCLE, Set.of("levator-scapulae")), neck))
        .isTrue();
    assertThat(
            coverage.covers(new Scope(Scope.Kind.MUSCLE, Set.of("levator-scapulae-right")), neck))
        .isTrue();
    assertThat(coverage.covers(new Scope(Scope.Kind.MUSCLE, Set.of("levator-scapulae-left")), neck))
        .isFalse();
    Scope gun = new Scope(Scope.Kind.TOOL, Set.of(Tool.MASSAGE_GUN.key()));
    assertThat(coverage.covers(gun, neck)).isFalse();
    var zone = Body.BASE.sidedZone("neck-back-right").orElseThrow();
    assertThat(coverage.covers(gun, zone)).isFalse();
    assertThat(coverage.covers(new Scope(Scope.Kind.MUSCLE, Set.of("levator-scapulae")), zone))
        .isFalse();
    assertThat(coverage.covers(Scope.SESSION, zone)).isTrue();
  }
}
