package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PainKind;
import app.unknot.knowledge.Grade;
import app.unknot.knowledge.Problem;
import app.unknot.knowledge.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules that do not fit together are named, each with its place. */
@Tag("H-05")
class ProblemsTest {
  private static final RuleBook R = Asked.RULES;

  private static List<Problem> with(Condition when) {
    return with(when, "a-book", new Reach.Session(), new Lasting.Fixed(new Until.Gone()));
  }

  private static List<Problem> with(Condition when, String source, Reach reach, Lasting lasting) {
    List<Rule> rules = new ArrayList<>(R.rules());
    rules.add(
        new Rule(
            "extra",
            when,
            Decision.MODIFY,
            Optional.empty(),
            lasting,
            reach,
            Optional.empty(),
            List.of(),
            source,
            Grade.CONTESTED,
            LocalDate.of(2026, 11, 21)));
    return new RuleBook(R.questions(), rules, R.words(), R.neighbourhood(), R.limbs(), R.sources())
        .problems(Body.BASE);
  }

  @Test
  void whatARuleNamesHasToExist() {
    assertThat(with(new Condition.Answered("nothing", Answer.YES)))
        .containsExactly(new Problem("extra", "unknown question nothing"));
    assertThat(with(new Condition.Cleared("health-unwell-weeks")))
        .containsExactly(new Problem("extra", "nobody can clear health-unwell-weeks"));
    assertThat(with(new Condition.RatingAtLeast("now-chest", 3)))
        .containsExactly(new Problem("extra", "not a rating: now-chest"));
    assertThat(with(new Condition.Present("nothing")))
        .containsExactly(new Problem("extra", "unknown finding nothing"));
    assertThat(with(new Condition.WordsMention("nothing")))
        .containsExactly(new Problem("extra", "unknown words nothing"));
    assertThat(with(new Condition.SpotTouches(Set.of("nowhere"))))
        .containsExactly(new Problem("extra", "unknown zone nowhere"));
    assertThat(
            with(
                new Condition.Not(
                    new Condition.Marked(Set.of(), Set.of("nowhere"), Optional.empty()))))
        .containsExactly(new Problem("extra", "unknown zone nowhere"));
    assertThat(
            with(
                new Condition.AgeUnknown(),
                "no-book",
                new Reach.Places(Set.of(), Set.of("nowhere"), false),
                new Lasting.Fixed(new Until.Gone())))
        .containsExactly(
            new Problem("extra", "unknown source no-book"),
            new Problem("extra", "unknown zone nowhere"));
    assertThat(
            with(
                new Condition.WordsMention("clot"),
                "a-book",
                new Reach.Session(),
                new Lasting.For(Period.ofDays(1))))
        .containsExactly(new Problem("extra", "an alarm stands before any day is known"));
  }

  @Test
  void everyQuestionNeedsARuleAndEveryWarningSignAnAnswerToNotSure() {
    List<Rule> rules = new ArrayList<>(R.rules());
    rules.removeIf(r -> List.of("skin", "not-sure-warning").contains(r.id()));
    rules.removeIf(r -> r.when().all().anyMatch(Condition.RatingAtLeast.class::isInstance));
    List<Problem> problems =
        new RuleBook(R.questions(), rules, R.words(), R.neighbourhood(), R.limbs(), R.sources())
            .problems(Body.BASE);
    assertThat(problems)
        .contains(
            new Problem("spot-skin", "its worrying answer leads to no rule"),
            new Problem("spot-soreness", "its worrying answer leads to no rule"),
            new Problem("belly-beating", "no rule says what not sure means"))
        .hasSize(17);
  }

  @Test
  void everyZoneHasANeighbourAndEveryPhraseARule() {
    Map<String, Set<String>> adjacent = new HashMap<>(R.neighbourhood().adjacent());
    adjacent.remove("head-nose");
    adjacent.put("nowhere", Set.of("head-crown"));
    Map<String, Phrases> words = new HashMap<>(R.words());
    words.put("idle", new Phrases(List.of("idle")));
    Limb limb = new Limb("tail", Set.of(), Set.of(), Set.of("tail-tip"));
    List<Problem> problems =
        new RuleBook(
                R.questions(),
                R.rules(),
                words,
                new Neighbourhood(adjacent, Set.of("elsewhere")),
                List.of(limb),
                R.sources())
            .problems(Body.BASE);
    assertThat(problems)
        .containsExactlyInAnyOrder(
            new Problem("head-nose", "this zone has no neighbour"),
            new Problem("adjacent", "unknown zone nowhere"),
            new Problem("crossing", "unknown zone elsewhere"),
            new Problem("tail", "unknown zone tail-tip"),
            new Problem("idle", "no rule looks for these words"));
  }

  @Test
  void whatAQuestionAndAFeltPlaceNameHasToExist() {
    List<Question> questions = new ArrayList<>(R.questions());
    questions.add(
        new Question(
            "spot-more",
            QuestionGroup.SPOT,
            Question.Kind.YES_NO,
            Set.of(),
            true,
            Optional.of(new Condition.Answered("nothing", Answer.YES)),
            Answer.YES,
            Optional.empty()));
    assertThat(
            new RuleBook(questions, R.rules(), R.words(), R.neighbourhood(), R.limbs(), R.sources())
                .problems(Body.BASE))
        .contains(new Problem("spot-more", "unknown question nothing"));
    assertThat(
            with(
                new Condition.Felt(
                    Set.of(PainKind.NUMB),
                    Set.of(),
                    new Condition.Marked(Set.of(), Set.of("nowhere"), Optional.empty()))))
        .containsExactly(new Problem("extra", "unknown zone nowhere"));
    Map<String, Set<String>> adjacent = new HashMap<>(R.neighbourhood().adjacent());
    adjacent.put("head-nose", Set.of("nowhere"));
    assertThat(
            new RuleBook(
                    R.questions(),
                    R.rules(),
                    R.words(),
                    new Neighbourhood(adjacent, Set.of()),
                    R.limbs(),
                    R.sources())
                .problems(Body.BASE))
        .containsExactly(new Problem("head-nose", "unknown zone nowhere"));
  }

  @Test
  void notSureOnAWarningSignNeedsAClinicianAndNothingLess() {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : R.rules()) {
      rules.add(
          rule.id().equals("not-sure-warning")
              ? new Rule(
                  rule.id(),
                  rule.when(),
                  Decision.MODIFY,
                  Optional.empty(),
                  rule.lasting(),
                  rule.reach(),
                  rule.limits(),
                  rule.notes(),
                  rule.source(),
                  rule.grade(),
                  rule.revised())
              : rule);
    }
    assertThat(
            new RuleBook(R.questions(), rules, R.words(), R.neighbourhood(), R.limbs(), R.sources())
                .problems(Body.BASE))
        .contains(new Problem("now-chest", "no rule says what not sure means"));
  }

  @Test
  void anIdStandsOnlyOnce() {
    List<Rule> rules = List.of(R.rules().getFirst(), R.rules().getFirst());
    assertThatThrownBy(() ->
            new RuleBook(
                R.questions(), rules, R.words(), R.neighbourhood(), R.limbs(), R.sources()))
        .hasMessage("rule stands twice: " + rules.getFirst().id());
    List<Source> twice = List.of(new Source("a", "A."), new Source("a", "A."));
    assertThatThrownBy(() ->
            new RuleBook(R.questions(), R.rules(), R.words(), R.neighbourhood(), R.limbs(), twice))
        .hasMessage("source stands twice: a");
  }

  @Test
  @Tag("H-05")
  void aRatingThatNoRuleLooksAtIsAProblem() {
    List<Question> questions = new ArrayList<>(R.questions());
    questions.add(
        new Question(
            "spot-swelling",
            QuestionGroup.SPOT,
            Question.Kind.RATING,
            Set.of(),
            true,
            Optional.empty(),
            Answer.YES,
            Optional.empty()));
    RuleBook more =
        new RuleBook(questions, R.rules(), R.words(), R.neighbourhood(), R.limbs(), R.sources());
    assertThat(more.problems(Body.BASE))
        .containsExactly(new Problem("spot-swelling", "its worrying answer leads to no rule"));
  }
}
