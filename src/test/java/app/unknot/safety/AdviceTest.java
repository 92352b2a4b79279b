package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.Tool;
import app.unknot.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a rule tells to do now contradicts neither itself nor another rule, in both languages. */
@Tag("H-59")
class AdviceTest {
  private static final List<Texts> LANGUAGES =
      List.of(new Texts(Locale.ENGLISH), new Texts(Locale.GERMAN));

  private static final Pattern HEAT = Pattern.compile("\\bheat\\b|\\b[Ww]arm|[Ww]ärm");
  private static final Pattern HEAT_AS_IT_MAY_BE =
      Pattern.compile(
          "no heat|(heat|warming) out|where you feel normally|movement warms|warms or darkens"
              + "|keine Wärme|(Wärme|Wärmen) weg|wo du normal fühlst|Bewegung wärmt"
              + "|wärmer oder dunkler");
  private static final Pattern OTHER_TOOL =
      Pattern.compile("\\b(ball|roller|cane|stick|knuckles)\\b|\\bBall\\b|rolle\\b|haken|stab\\b");
  private static final Pattern PHARMACIST = Pattern.compile("pharmac|Apothek");
  private static final Pattern MIDWIFE = Pattern.compile("midwife|Hebamme");

  private static String doNow(Texts texts, Rule rule) {
    return texts.get("safety.rule." + rule.id() + ".do");
  }

  private static Stream<String> saying(Pattern words) {
    return LANGUAGES.stream()
        .flatMap(texts ->
            RULES.rules().stream()
                .filter(rule -> words.matcher(doNow(texts, rule)).find())
                .map(Rule::id));
  }

  @Test
  @Tag("H-51")
  void heatIsAdvisedOnlyWhereSomebodyFeelsNormally() {
    assertThat(saying(HEAT)).hasSizeGreaterThan(10);
    assertThat(
            LANGUAGES.stream()
                .flatMap(texts -> RULES.rules().stream().map(rule -> doNow(texts, rule)))
                .flatMap(advice -> Stream.of(advice.split("(?<=[.;]) ", -1)))
                .filter(sentence -> HEAT.matcher(sentence).find()))
        .allMatch(sentence -> HEAT_AS_IT_MAY_BE.matcher(sentence).find());
  }

  /** The tools that are left depend on the spot and on the other answers; the plan knows them. */
  @Test
  @Tag("H-26")
  void noRuleOffersAToolThatAnotherOneMayTakeAway() {
    assertThat(saying(OTHER_TOOL)).containsOnly("weak-bones-gentle");
  }

  @Test
  void whoeverIsLeftTheHandsOnlyIsToldSo() {
    for (Rule rule : RULES.rules()) {
      boolean handsOnly =
          rule.limits()
              .filter(l -> l.tools().equals(Set.of(Tool.FINGERS, Tool.THUMBS, Tool.KNUCKLES)))
              .isPresent();
      if (handsOnly) {
        assertThat(doNow(LANGUAGES.getFirst(), rule)).contains("hands only");
        assertThat(doNow(LANGUAGES.getLast(), rule)).contains("nur die Hände");
      }
    }
    assertThat(saying(Pattern.compile("hands only|nur die Hände")))
        .containsOnly("bleeding-risk-hands", "bleeding-no-gun");
  }

  @Test
  void aPharmacistIsAskedAboutMedicinesAMidwifeInPregnancy() {
    assertThat(saying(PHARMACIST)).containsExactly("bleeding-risk", "bleeding-risk");
    assertThat(saying(MIDWIFE)).containsExactly("pregnancy", "pregnancy");
  }

  @Test
  void aRuleThatWaitsForAYesSaysWhereToNoteIt() {
    for (Rule rule : RULES.rules()) {
      boolean waits =
          rule.when()
              .all()
              .anyMatch(c ->
                  c instanceof Condition.Not(Condition part) && part instanceof Condition.Cleared);
      if (waits) {
        assertThat(doNow(LANGUAGES.getFirst(), rule))
            .as(rule.id())
            .contains("note the date in the safety check");
        assertThat(doNow(LANGUAGES.getLast(), rule))
            .as(rule.id())
            .contains("trag das Datum im Sicherheitscheck");
      }
    }
  }

  /** The urgency that is decided is the one that is told. */
  @Test
  @Tag("H-01")
  void whoIsToBeAskedTodayIsToBeAskedToday() {
    for (Rule rule : RULES.rules()) {
      for (Texts texts : LANGUAGES) {
        String advice = doNow(texts, rule);
        if (rule.decision() == Decision.EMERGENCY) {
          assertThat(advice).as(rule.id()).containsPattern("emergency number now|jetzt .*Notruf");
        } else if (rule.urgency().filter(Urgency.TODAY::equals).isPresent()) {
          assertThat(advice).as(rule.id()).containsPattern("today|heute");
        } else if (rule.urgency().filter(Urgency.THIS_WEEK::equals).isPresent()) {
          assertThat(advice).as(rule.id()).containsPattern("this week|diese Woche");
        }
      }
    }
  }
}
