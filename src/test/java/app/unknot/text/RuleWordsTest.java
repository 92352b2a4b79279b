package app.unknot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleWordsTest {
  private final Texts texts = new Texts(Locale.ENGLISH);
  private final RuleWords words = new RuleWords(texts);

  @Test
  void aWarningSignThatWasToldStandsThereInItsOwnWords() {
    assertThat(words.told("chest-pain-now"))
        .isEqualTo(words.why("chest-pain-now"))
        .isNotEqualTo(words.told("a-rule-of-an-earlier-version"));
  }

  @Test
  void aSignWhoseRuleIsNotInTheBookAnyMoreIsStillTold() {
    assertThat(words.told("a-rule-of-an-earlier-version")).isNotBlank().doesNotContain("common.");
  }
}
