package app.unknot.knowledge.json;

import app.unknot.knowledge.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a pack as values, each read once; what cannot be read is a problem. */
final class PackTexts {
  /** Three times the longest sentence that is shipped. */
  private static final int LONGEST = 1000;

  private final JsonMapper mapper = StrictJson.mapper();
  private final Map<String, String> texts;
  private final List<Problem> problems;
  private final Map<String, Optional<?>> values = new HashMap<>();

  PackTexts(Map<String, String> texts, List<Problem> problems) {
    this.texts = Map.copyOf(texts);
    this.problems = problems;
  }

  /** The value of a file; empty where there is no such file or it cannot be read. */
  <T> Optional<T> read(String file, Class<T> type) {
    return values.computeIfAbsent(file, name -> parse(name, type)).map(type::cast);
  }

  private Optional<?> parse(String file, Class<?> type) {
    String text = texts.get(file);
    if (text == null) {
      return Optional.empty();
    }
    try {
      inspect(file, mapper.readTree(text));
      return Optional.of(mapper.readValue(text, type));
    } catch (JacksonException e) {
      problems.add(new Problem(file, PackReader.said(e)));
      return Optional.empty();
    }
  }

  /** A text may be neither endless nor hide or turn around what is shown. */
  private void inspect(String file, JsonNode node) {
    if (node.isString()) {
      String text = node.stringValue();
      if (text.length() > LONGEST) {
        problems.add(new Problem(file, "a text is longer than " + LONGEST + " letters"));
      }
      if (text.codePoints().anyMatch(PackTexts::isHidden)) {
        problems.add(new Problem(file, "a text has signs in it that cannot be seen"));
      }
    } else {
      node.forEach(child -> inspect(file, child));
    }
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
