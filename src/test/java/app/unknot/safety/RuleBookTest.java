package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped rules fit together, say why in words, and leave no question without a rule. */
class RuleBookTest {
  private static Properties texts() throws IOException {
    Properties texts = new Properties();
    try (var in =
        Objects.requireNonNull(
            RuleBookTest.class.getResourceAsStream("/app/unknot/text/safety.properties"))) {
      texts.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** What a question can have besides its sentences. */
  private static final Pattern ASIDE = Pattern.compile("\\.(?:detail|topic)$");

  @Test
  @Tag("H-05")
  void theShippedRulesHaveNoProblems() {
    assertThat(RULES.problems(Body.BASE)).isEmpty();
    assertThat(RULES.questions()).hasSize(81);
  }

  @Test
  void everySourceIsUsedAndCanBeLookedUp() {
    Set<String> used = RULES.rules().stream().map(Rule::source).collect(Collectors.toSet());

    assertThat(RULES.sources()).allMatch(source -> used.contains(source.id()));
    assertThat(RULES.sources())
        .filteredOn(source -> !source.id().equals("aim-maternal-warning-signs"))
        .allSatisfy(source ->
            assertThat(source.reference())
                .as("a title, and journal, year and pages or article")
                .hasSizeGreaterThan(60)
                .containsPattern("20\\d\\d;|1997;|2025, article"));
  }

  @Test
  void everyCircumstanceHasARuleExceptThoseThatOnlyAsk() {
    Set<Circumstance> used =
        RULES.rules().stream()
            .flatMap(r -> r.when().all())
            .filter(Condition.Given.class::isInstance)
            .map(c -> ((Condition.Given) c).circumstance())
            .collect(Collectors.toSet());
    Set<Circumstance> all = new HashSet<>(Arrays.asList(Circumstance.values()));
    all.removeAll(
        Set.of(
            Circumstance.PRESSED_BEFORE,
            Circumstance.NECK_WORK_LATELY,
            Circumstance.LEG_WORK_LATELY));
    assertThat(used).isEqualTo(all);
  }

  @Test
  @Tag("H-54")
  @Tag("H-59")
  void everyQuestionAndRuleHasItsWordsAndNoWordsBelongToNothing() throws IOException {
    Set<String> wanted = new HashSet<>();
    for (Question q : RULES.questions()) {
      wanted.add("safety.question." + q.id());
      wanted.add("safety.question." + q.id() + ".short");
      if (RULES.isEmergency(q.id())) {
        wanted.add("safety.question." + q.id() + ".plain");
      }
    }
    for (Rule r : RULES.rules()) {
      wanted.add("safety.rule." + r.id());
      wanted.add("safety.rule." + r.id() + ".do");
      r.notes().forEach(n -> wanted.add("safety.note." + n));
    }
    Set<String> have = texts().stringPropertyNames();
    assertThat(have).containsAll(wanted);
    assertThat(have.stream().filter(k -> !wanted.contains(k)))
        .allMatch(
            k -> ASIDE.matcher(k).find() && wanted.contains(ASIDE.matcher(k).replaceFirst("")));
  }

  /** A row of the two lists says all that its question says, which takes more words. */
  private static boolean isRow(String key) {
    return key.startsWith("safety.question.now-") || key.startsWith("safety.question.health-");
  }

  @Test
  void shortFormsAreShortAndNoSentenceJudgesOrPromises() throws IOException {
    Properties texts = texts();
    List<String> barred =
        List.of("should", "diagnos", "treat ", "cure", "heal you", "percent", "!", "%");
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      if (key.endsWith(".short") && !isRow(key)) {
        assertThat(text).as(key).hasSizeLessThanOrEqualTo(45);
      }
      if (RULES.question(key.replace("safety.question.", "")).isPresent()) {
        continue; // the question bank's own wording is given
      }
      assertThat(
              barred.stream()
                  .filter(text.replace("Shoulder", "").replace("shoulder", "")::contains))
          .as(key + ": " + text)
          .isEmpty();
    }
  }

  @Test
  @Tag("H-03")
  void onlyHealthQuestionsThatAskAClinicianFirstCanBeCleared() {
    assertThat(RULES.questions().stream().filter(q -> q.clearance().isPresent()))
        .extracting(Question::id)
        .containsExactly(
            "health-pregnant",
            "health-clot",
            "health-bleeding",
            "health-cancer",
            "health-bones",
            "health-diabetes",
            "health-heart",
            "health-muscle-blood");
  }

  @Test
  void theWordsOfAnAlarmAreFoundByIt() {
    RULES
        .words()
        .forEach((group, phrases) ->
            phrases
                .phrases()
                .forEach(phrase ->
                    assertThat(Asked.SCREENER.alarms(Body.marks(), phrase.replace("*", "")))
                        .as(phrase)
                        .extracting(Ruling::rule)
                        .contains("words-" + group)));
  }
}
