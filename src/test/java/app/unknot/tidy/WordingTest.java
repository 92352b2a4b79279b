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

  /** To say what the product does not do is honest, so this one denial may stand. */
  private static final String DENIAL = "not a diagnosis";

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

  @Test
  void theProseOfTheKnowledgeKeepsTheTone() {
    Map<String, String> sentences = new LinkedHashMap<>();
    JsonMapper mapper = new JsonMapper();
    for (Path file : Repository.files(Repository.RESOURCES.resolve("knowledge/en"), ".json")) {
      collect(Repository.name(file), mapper.readTree(file.toFile()), sentences);
    }

    assertThat(sentences).hasSizeGreaterThan(4000);
    assertThat(loud(sentences)).isEmpty();
  }

  private static Stream<String> loud(Map<String, String> sentences) {
    return sentences.entrySet().stream()
        .filter(e -> FORBIDDEN.matcher(e.getValue().replace(DENIAL, "")).find())
        .map(e -> e.getKey() + ": " + e.getValue());
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
