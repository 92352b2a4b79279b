package app.unknot.knowledge.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.ZoneWords;
import app.unknot.knowledge.json.KnowledgeReader.Knowledge;
import app.unknot.knowledge.json.Translation.Translated;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {
  private static final String FILE = "de/shoulder.json";

  private final SmallKnowledge small = new SmallKnowledge();

  private Translated translated(Knowledge knowledge) {
    return Translation.read("de", small::open, knowledge);
  }

  private Translated translated() {
    return translated(small.read());
  }

  private static Prose.MuscleWords masseter(Prose prose) {
    return Objects.requireNonNull(prose.muscles().get("masseter"));
  }

  @Test
  void withoutAFileEverythingStaysEnglishAndSaysSo() {
    Knowledge english = small.read();
    assertThat(translated().prose()).isEqualTo(english.prose());
    assertThat(translated().english())
        .hasSize(english.prose().muscles().size() + english.prose().points().size());
  }

  @Test
  void anEntryMayHoldSomeOfItsFieldsAndEnglishStandsInForTheRest() {
    small.appending(
        FILE,
        """
        {"muscles": {"masseter": {"plain": "Kaumuskel", "synonyms": ["Kauer"]}}}
        """);

    Prose.MuscleWords words = masseter(translated().prose());

    assertThat(words.plain()).isEqualTo("Kaumuskel");
    assertThat(words.synonyms()).containsExactly("Kauer");
    assertThat(words.action()).isEqualTo(masseter(small.read().prose()).action());
    assertThat(translated().english()).contains("masseter");
  }

  @Test
  void onlyAWholeEntryCountsAsTranslated() {
    String entry = small.text("en/shoulder.json");
    String masseter =
        entry.substring(entry.indexOf("\"masseter-tp1\""), entry.indexOf("\"subscapularis-tp1\""));
    small.appending(FILE, "{\"points\": {" + masseter.strip().replaceAll(",$", "") + "}}");

    assertThat(translated().english()).doesNotContain("masseter-tp1").contains("masseter");
  }

  @Test
  void zonesAreTranslatedOneByOne() {
    small.appending(
        "de/vocabulary.json",
        """
        {"zones": {"head-jaw": {"label": "Kiefer", "sided": "Kiefer {side}"}}}
        """);

    Prose prose = translated().prose();

    assertThat(prose.zones().get("head-jaw"))
        .isEqualTo(new ZoneWords("Kiefer", "Kiefer {side}", "Kiefer {side}"));
    assertThat(prose.zones().get("arm-outer"))
        .isEqualTo(small.read().prose().zones().get("arm-outer"));
    assertThat(prose.findings()).isEqualTo(small.read().prose().findings());
  }

  @Test
  void whatAPackSaysInItsOwnWordsStaysAsThePackSaysIt() {
    small.appending(FILE, "{\"muscles\": {\"masseter\": {\"plain\": \"Kaumuskel\"}}}");
    Knowledge shipped = small.read();
    Knowledge packed =
        new SmallKnowledge().with("en/shoulder.json", "Jaw muscle", "The clinic’s words").read();

    assertThat(masseter(translated(shipped).prose()).plain()).isEqualTo("Kaumuskel");
    assertThat(masseter(translated(packed).prose()).plain()).isEqualTo("The clinic’s words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"muscles\": {\"nobody\": {\"plain\": \"x\"}}}",
        "{\"muscles\": {\"masseter\": {\"plane\": \"x\"}}}",
        "{\"muscles\": {\"masseter\": {\"plain\": null}}}",
        "{\"muscles\": {\"masseter\": \"x\"}}",
        "{\"points\": {\"masseter-tp1\": {\"find\": [\"one step\"]}}}",
        "{\"zones\": {}}",
        "[]",
        "{"
      })
  void aBrokenTranslationIsRefused(String broken) {
    small.appending(FILE, broken);
    assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(this::translated);
  }

  @Test
  void aZoneThatNobodyKnowsIsRefused() {
    small.appending(
        "de/vocabulary.json", "{\"zones\": {\"tail\": {\"label\": \"x\", \"sided\": \"x\"}}}");
    assertThatExceptionOfType(BrokenKnowledgeException.class).isThrownBy(this::translated);
  }

  @Test
  void whatIsShippedInGermanIsSound() {
    Knowledge shipped = KnowledgeReader.shipped();
    assertThat(Translation.shipped("de", shipped).prose().problems(shipped.base())).isEmpty();
  }
}
