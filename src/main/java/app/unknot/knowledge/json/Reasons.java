package app.unknot.knowledge.json;

import app.unknot.knowledge.Described;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads what is either a value or the reason why there is none. */
final class Reasons {
  private Reasons() {}

  static <T> Described<T> described(JsonNode node, Function<JsonNode, T> value) {
    if (node.isObject() && node.size() == 1 && node.has("notDescribed")) {
      return new Described.NotDescribed<>(reason(node.get("notDescribed")));
    }
    if (node.isObject() && node.size() == 1 && node.has("notApplicable")) {
      return new Described.NotApplicable<>(reason(node.get("notApplicable")));
    }
    return new Described.Given<>(value.apply(node));
  }

  static String text(JsonNode node) {
    if (!node.isString() || node.stringValue().isBlank()) {
      throw new IllegalArgumentException("a sentence or a reason is needed, not " + node);
    }
    return node.stringValue();
  }

  /** A list with at least one text, none twice. */
  static List<String> texts(JsonNode node) {
    if (!node.isArray() || node.isEmpty()) {
      throw new IllegalArgumentException("a list or a reason is needed, not " + node);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node) {
      if (texts.contains(text(item))) {
        throw new IllegalArgumentException("stands twice: " + item);
      }
      texts.add(text(item));
    }
    return List.copyOf(texts);
  }

  /** The same object, if it has these fields and no other; a tree reader would let them pass. */
  static JsonNode exactly(JsonNode node, String... fields) {
    if (!node.isObject() || !Set.copyOf(node.propertyNames()).equals(Set.of(fields))) {
      throw new IllegalArgumentException(
          "the fields " + String.join(", ", fields) + " are needed, not " + node);
    }
    return node;
  }

  static int number(JsonNode node, String field) {
    JsonNode number = node.path(field);
    if (!number.isInt()) {
      throw new IllegalArgumentException("a whole number is needed for " + field);
    }
    return number.intValue();
  }

  private static String reason(JsonNode node) {
    return text(node);
  }
}
