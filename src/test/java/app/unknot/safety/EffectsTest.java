package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainReport;
import app.unknot.body.SidedZone;
import app.unknot.safety.HealthProfile.SpotCheck;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an entry on file causes is what the safety check says of it, and no second opinion. */
class EffectsTest {
  private static final Screener SCREENER = new Screener(RULES, Body.BASE);
  private static final OffsetDateTime AT = NOW.atOffset(ZoneOffset.UTC);
  private static final String DIABETES = "health-diabetes";

  private static HealthProfile profile(Map<String, Answer> answers, OptionalInt age) {
    return new HealthProfile(
        age, Optional.of(TODAY), answers, Map.of(), Map.of(), Optional.of(TODAY), List.of());
  }

  private static Map<String, Answer> but(String question, Answer answer) {
    Map<String, Answer> all = new HashMap<>();
    SCREENER.onFile().forEach(q -> all.put(q.id(), Answer.NO));
    all.put(question, answer);
    return all;
  }

  private static Effect effect(String question, HealthProfile profile) {
    return SCREENER.effect(question, profile, History.EMPTY, AT);
  }

  private static Set<String> rules(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::rule).collect(Collectors.toSet());
  }

  private static Set<String> check(Map<String, Answer> answers) {
    Facts facts =
        Facts.of(PainReport.EMPTY, TODAY).withAge(OptionalInt.of(40)).withAnswers(answers);
    return rules(SCREENER.assess(facts).rulings());
  }

  @Test
  void everyAnswerCausesWhatTheCheckSaysOfItAndNothingElse() {
    Set<String> healthy = check(but(DIABETES, Answer.NO));
    for (Question question : SCREENER.onFile()) {
      for (Answer answer : Answer.values()) {
        Map<String, Answer> answers = but(question.id(), answer);
        Set<String> more = check(answers);
        more.removeAll(healthy);
        Effect effect = effect(question.id(), profile(answers, OptionalInt.of(40)));
        assertThat(rules(effect.rulings())).as("%s: %s", question.id(), answer).isEqualTo(more);
        if (answer == Answer.NO) {
          assertThat(effect).isEqualTo(new Effect(List.of(), Limits.CEILING));
          assertThat(effect.decision()).isEqualTo(Decision.PROCEED);
        } else {
          assertThat(effect.rulings()).as("%s: %s", question.id(), answer).isNotEmpty();
        }
      }
    }
  }

  @Test
  void anEntryDoesNotCauseWhatTheAgeBesideItDoes() {
    Effect effect = effect(DIABETES, profile(but(DIABETES, Answer.YES), OptionalInt.of(70)));
    assertThat(rules(effect.rulings())).isNotEmpty().doesNotContain("from-65");
  }

  @Test
  void onFileGoWhatLastsAndNotWhatIsAskedEachTime() {
    assertThat(SCREENER.onFile())
        .extracting(Question::id)
        .contains(DIABETES, "health-clot")
        .doesNotContain("pregnancy-warning", "now-chest", "spot-lump");
  }

  @Test
  @Tag("H-03")
  void aYesThatCountsMakesItGentleAndOneThatIsOverDoesNot() {
    HealthProfile told = profile(but(DIABETES, Answer.YES), OptionalInt.of(40));
    assertThat(effect(DIABETES, told).decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    Effect cleared = effect(DIABETES, told.withCleared(DIABETES, Optional.of(TODAY)));
    assertThat(cleared.decision()).isEqualTo(Decision.MODIFY);
    assertThat(cleared.limits().target()).isEqualTo(Limits.GENTLE.target());
    assertThat(cleared.limits().heat()).isFalse();
    LocalDate old = TODAY.minusYears(1);
    assertThat(effect(DIABETES, told.withCleared(DIABETES, Optional.of(old))).decision())
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(effect("health-clot", told.withCleared(DIABETES, Optional.of(TODAY))).rulings())
        .as("what is so about another entry")
        .isEmpty();
  }

  @Test
  @Tag("H-07")
  void theAgeCausesWhatItsRulesSay() {
    assertThat(age(OptionalInt.of(40), History.EMPTY).rulings()).isEmpty();
    assertThat(rules(age(OptionalInt.of(17), History.EMPTY).rulings())).containsExactly("under-18");
    assertThat(rules(age(OptionalInt.of(70), History.EMPTY).rulings())).containsExactly("from-65");
    assertThat(rules(age(OptionalInt.empty(), History.EMPTY).rulings()))
        .containsExactly("age-unknown");
    assertThat(age(OptionalInt.of(70), Asked.often(Body.right("infraspinatus"))).rulings())
        .as("after three sessions")
        .isEmpty();
  }

  private static Effect age(OptionalInt years, History history) {
    return SCREENER.effectOfAge(profile(Map.of(), years), history, AT);
  }

  @Test
  @Tag("H-25")
  void aPlaceThatIsToldNarrowsWhatIsClosed() {
    SidedZone foot = new SidedZone("foot-heel", Optional.of(app.unknot.body.Side.LEFT));
    HealthProfile told = profile(but("health-device", Answer.YES), OptionalInt.of(40));
    assertThat(effect("health-device", told).rulings())
        .filteredOn(r -> r.decision() == Decision.EXCLUDE_AREA)
        .allMatch(r -> r.scope().equals(Scope.SESSION));
    HealthProfile placed =
        told.withAnswer(question("health-device"), Answer.YES, Set.of(foot), TODAY);
    assertThat(effect("health-device", placed).rulings())
        .filteredOn(r -> r.decision() == Decision.EXCLUDE_AREA)
        .isNotEmpty()
        .allMatch(r -> r.scope().kind() == Scope.Kind.ZONE);
  }

  private static Question question(String id) {
    return RULES.question(id).orElseThrow();
  }

  @Test
  @Tag("H-03")
  void aWorryingAnswerMoreEndsEveryYesAndEveryAnswerAboutASpot() {
    SpotCheck spot =
        new SpotCheck(Set.of(Body.right("infraspinatus")), TODAY, Map.of("spot-lump", Answer.NO));
    HealthProfile before =
        new HealthProfile(
            OptionalInt.of(40),
            Optional.of(TODAY),
            but(DIABETES, Answer.YES),
            Map.of(DIABETES, TODAY),
            Map.of(),
            Optional.of(TODAY.minusDays(3)),
            List.of(spot));
    HealthProfile more =
        before.withAnswer(question("health-clot"), Answer.NOT_SURE, Set.of(), TODAY);
    assertThat(more.cleared()).isEmpty();
    assertThat(more.spots()).isEmpty();
    assertThat(more.told("health-clot")).contains(TODAY);
    assertThat(more.told(DIABETES)).contains(TODAY.minusDays(3));
    HealthProfile again = before.withAnswer(question(DIABETES), Answer.YES, Set.of(), TODAY);
    assertThat(again.cleared()).as("nothing new").isEqualTo(before.cleared());
    assertThat(again.spots()).isEqualTo(before.spots());
    HealthProfile less = before.withAnswer(question(DIABETES), Answer.NO, Set.of(), TODAY);
    assertThat(less.cleared()).as("the yes to what is not so any more").isEmpty();
    assertThat(less.spots()).isEqualTo(before.spots());
    assertThat(before.without(spot).spots()).isEmpty();
    assertThat(before.withAge(OptionalInt.empty(), TODAY).aged()).isEmpty();
  }
}
