package app.unknot.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.tidy.Bundles.Bundle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said to a person is calm and promises nothing. */
class WordingTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile("!|%|diagnos|\\bcure|\\btreat(s|ed|ing|ment)?\\b", Pattern.CASE_INSENSITIVE);

  /** The same in German, and the formal address, which nobody is spoken to with. */
  private static final Pattern VERBOTEN =
      Pattern.compile(
          "!|%|diagnos|\\bheil(e|t|en|st|ung|bar)?\\b|\\bkurier|\\bbehand(el|l)|\\btherapier"
              + "|prozent|wahrscheinlichkeit|risikowert|\\bsollt|(?-i:\\bIh(nen|re[nmrs]?)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** To say what the product does not do is honest, so this one denial may stand. */
  private static final String DENIAL = "not a diagnosis";

  private static final String VERNEINUNG = "keine Diagnose";

  @Tag("H-41")
  @Test
  void textsOfTheInterfaceKeepTheTone() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Bundle bundle : Bundles.english()) {
      sentences.putAll(bundle.sentences());
    }

    assertThat(sentences).hasSizeGreaterThan(100);
    assertThat(loud(sentences)).isEmpty();
  }

  @Tag("H-41")
  @Test
  void germanKeepsTheToneToo() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Bundle bundle : Bundles.german()) {
      sentences.putAll(bundle.sentences());
    }
    collectProse("knowledge/de", sentences);

    assertThat(sentences).hasSizeGreaterThan(1800);
    assertThat(
            sentences.entrySet().stream()
                .filter(e -> VERBOTEN.matcher(e.getValue().replace(VERNEINUNG, "")).find())
                .map(e -> e.getKey() + ": " + e.getValue()))
        .isEmpty();
  }

  @Test
  void theProseOfTheKnowledgeKeepsTheTone() {
    Map<String, String> sentences = new LinkedHashMap<>();
    collectProse("knowledge/en", sentences);

    assertThat(sentences).hasSizeGreaterThan(4000);
    assertThat(loud(sentences)).isEmpty();
  }

  private static Stream<String> loud(Map<String, String> sentences) {
    return sentences.entrySet().stream()
        .filter(e -> FORBIDDEN.matcher(e.getValue().replace(DENIAL, "")).find())
        .map(e -> e.getKey() + ": " + e.getValue());
  }

  private static void collectProse(String folder, Map<String, String> sentences) {
    JsonMapper mapper = new JsonMapper();
    for (Path file : Repository.files(Repository.RESOURCES.resolve(folder), ".json")) {
      collect(Repository.name(file), mapper.readTree(file.toFile()), sentences);
    }
  }

  private static void collect(String where, JsonNode node, Map<String, String> sentences) {
    if (node.isString()) {
      sentences.put(where, node.stringValue());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(where + "[" + i + "]", node.get(i), sentences);
      }
    } else {
      node.properties().forEach(e -> collect(where + "." + e.getKey(), e.getValue(), sentences));
    }
  }
}
