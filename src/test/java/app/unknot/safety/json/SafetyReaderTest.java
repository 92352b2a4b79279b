package app.unknot.safety.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.knowledge.Tool;
import app.unknot.safety.Condition;
import app.unknot.safety.Limits;
import app.unknot.safety.Reach;
import app.unknot.safety.Rule;
import app.unknot.safety.RuleBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is not exactly what it has to be is refused. */
@Tag("H-05")
class SafetyReaderTest {
  private static String shipped() throws IOException {
    try (var in =
        Objects.requireNonNull(
            SafetyReaderTest.class.getResourceAsStream("/app/unknot/knowledge/safety.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static RuleBook read(String text) throws UnreadableRules {
    return SafetyReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theShippedFileIsRead() throws Exception {
    RuleBook rules = read(shipped());
    assertThat(rules.questions()).hasSize(81);
    assertThat(rules.question("now-chest")).isPresent();
    assertThat(rules.rule("nothing")).isEmpty();
    assertThat(rules.neighbourhood().adjacent().get("head-ear")).contains("head-side", "head-jaw");
  }

  /** Read anew here, so that what is tested is this reading. */
  @Test
  void nothingOfTheShippedFileIsLostInReading() throws Exception {
    RuleBook rules = read(shipped());
    assertThat(rules.words()).containsKey("clot");
    for (Rule rule : rules.rules()) {
      assertThat(rule.lasting()).as(rule.id()).isNotNull();
      assertThat(rule.revised()).as(rule.id()).isNotNull();
      assertThat(rule.when().all()).as(rule.id()).doesNotContainNull();
      if (rule.reach() instanceof Reach.Regions regions) {
        assertThat(regions.regions()).as(rule.id()).isNotEmpty();
      }
      if (rule.reach() instanceof Reach.Tools tools) {
        assertThat(tools.tools()).as(rule.id()).isNotEmpty();
      }
    }
    assertThat(rules.rules().stream().flatMap(r -> r.when().all()))
        .anyMatch(Condition.WordsMention.class::isInstance);
    Limits gun = rules.rule("gun-used-today").flatMap(Rule::limits).orElseThrow();
    assertThat(gun.tools()).doesNotContain(Tool.MASSAGE_GUN).contains(Tool.FINGERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"shortCheck\": true | \"shortCheck\": \"true\" | not true or false",
        "\"shortCheck\": true | \"shortCheck\": null | missing shortCheck",
        "\"shortCheck\": true | \"shortChecked\": true | missing shortCheck",
        "\"shortCheck\": true | \"shortCheck\": true, \"more\": 1 | unknown property more",
        "\"shortCheck\": true | \"shortCheck\": true, \"shortCheck\": true | uplicate",
        "\"regions\": [] | \"regions\": \"all\" | not a list",
        "\"regions\": [] | \"regions\": [\"tail\"] | unknown word tail",
        "\"regions\": [] | \"regions\": [\"head\", \"head\"] | a value stands twice",
        "\"regions\": [] | \"regions\": [1] | not a text",
        "\"id\": \"now-chest\" | \"id\": \" \" | not a text",
        "\"id\": \"now-chest\" | \"id\": \"now-breath\" | question stands twice",
        "\"atLeast\": 4 | \"atLeast\": 4.5 | not a whole number",
        "\"atLeast\": 4 | \"atLeast\": \"4\" | not a whole number",
        "\"ageUnknown\": true | \"ageUnknown\": false | ageUnknown is true or left out",
        "\"beforeSession\": true | \"beforeSession\": false | beforeSession is true or left out",
        "\"given\": \"too-soon\" | \"given\": \"never\" | unknown word never",
        "\"given\": \"too-soon\" | \"guessed\": \"never\" | missing given",
        "\"until\": \"P12W\" | \"until\": \"soon\" | not a period: soon",
        "\"until\": \"P12W\" | \"until\": \"P0D\" | a period runs forwards",
        "\"revised\": \"2026-11-21\" | \"revised\": \"today\" | not a date: today",
        "\"kind\": \"limb\" | \"kind\": \"tail\" | unknown kind tail",
        "\"tools\": [\"massage-gun\"] | \"tools\": [] | it reaches nothing",
        "\"when\": {\"answered\" | \"when\": 1, \"x\": {\"answered\" | not an object",
        "\"urgency\": \"today\" | \"urgency\": null | missing urgency",
        "\"only\": [\"fingers\", \"thumbs\", \"knuckles\"] | \"only\": [] | empty",
      })
  void aSpoiledFileIsRefused(String right, String wrong, String why) throws IOException {
    String spoiled = shipped().replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThat(spoiled).isNotEqualTo(shipped());
    assertThatThrownBy(() -> read(spoiled))
        .isInstanceOf(UnreadableRules.class)
        .hasMessageContaining(why);
  }

  @Test
  void whatFollowsTheFileOrIsNoJsonIsRefused() throws IOException {
    String good = shipped();
    assertThatThrownBy(() -> read(good + "{}")).isInstanceOf(UnreadableRules.class);
    assertThatThrownBy(() -> read("{ broken")).isInstanceOf(UnreadableRules.class);
    assertThatThrownBy(() -> read("[]")).hasMessageContaining("not an object");
    assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableRules.class);
  }

  @Test
  void aRuleCanTightenEveryLimitItKnowsAndLoosenNone() throws Exception {
    String more =
        shipped()
            .replaceFirst(
                java.util.regex.Pattern.quote("\"limits\": {\"only\""),
                "\"limits\": {\"target\": {\"low\": 2, \"high\": 9}, \"hold\": 300,"
                    + " \"presses\": 1, \"sessionsPerDay\": 9, \"floor\": true, \"only\"");
    var limits = read(more).rule("bleeding-risk-hands").orElseThrow().limits().orElseThrow();
    assertThat(limits.hold().toSeconds()).isEqualTo(90);
    assertThat(limits.presses()).isEqualTo(1);
    assertThat(limits.sessionsPerDay()).isEqualTo(3);
    assertThat(limits.target().high().value()).isEqualTo(7);
  }
}
