package app.unknot.app;

import app.unknot.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object and says in a sentence what is wrong with them. */
final class JsonFields {
  private final JsonNode object;
  private final String path;
  private final Texts texts;

  private JsonFields(JsonNode object, String path, Texts texts) {
    this.object = object;
    this.path = path;
    this.texts = texts;
  }

  /** The object at a path, which may have these fields and no others. */
  static JsonFields of(JsonNode node, String path, Set<String> allowed, Texts texts)
      throws RequestProblem {
    if (!node.isObject()) {
      String key = path.isEmpty() ? "command.error.request" : "command.error.object";
      throw new RequestProblem(texts.get(key, path));
    }
    for (String name : node.propertyNames()) {
      if (!allowed.contains(name)) {
        throw new RequestProblem(texts.get("command.error.field", path(path, name)));
      }
    }
    return new JsonFields(node, path, texts);
  }

  boolean has(String name) {
    return object.has(name);
  }

  String text(String name) throws RequestProblem {
    JsonNode node = needed(name);
    if (!node.isString()) {
      throw problem("command.error.text", name);
    }
    return node.stringValue();
  }

  int number(String name, int least, int most) throws RequestProblem {
    JsonNode node = needed(name);
    if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
      throw new RequestProblem(texts.get("command.error.number", path(path, name), least, most));
    }
    return node.intValue();
  }

  Optional<Boolean> optionalYes(String name) throws RequestProblem {
    if (!has(name)) {
      return Optional.empty();
    }
    JsonNode node = needed(name);
    if (!node.isBoolean()) {
      throw problem("command.error.boolean", name);
    }
    return Optional.of(node.booleanValue());
  }

  /** The objects of a list; an absent list is empty. */
  List<JsonFields> objects(String name, Set<String> allowed) throws RequestProblem {
    List<JsonFields> fields = new ArrayList<>();
    List<JsonNode> list = list(name);
    for (int i = 0; i < list.size(); i++) {
      fields.add(of(list.get(i), path(path, name) + "[" + i + "]", allowed, texts));
    }
    return fields;
  }

  /** The texts of a list; an absent list is empty. */
  List<String> textList(String name) throws RequestProblem {
    List<String> words = new ArrayList<>();
    for (JsonNode node : list(name)) {
      if (!node.isString()) {
        throw problem("command.error.texts", name);
      }
      words.add(node.stringValue());
    }
    return words;
  }

  /** The texts of an object by their names; an absent object is empty. */
  Map<String, String> textMap(String name) throws RequestProblem {
    Map<String, String> words = new LinkedHashMap<>();
    if (has(name)) {
      JsonNode node = needed(name);
      if (!node.isObject()) {
        throw problem("command.error.object", name);
      }
      JsonFields fields = new JsonFields(node, path(path, name), texts);
      for (String key : node.propertyNames()) {
        words.put(key, fields.text(key));
      }
    }
    return words;
  }

  private List<JsonNode> list(String name) throws RequestProblem {
    if (!has(name)) {
      return List.of();
    }
    JsonNode node = needed(name);
    if (!node.isArray()) {
      throw problem("command.error.list", name);
    }
    return List.copyOf(node.values());
  }

  /** A field that has to be there. */
  JsonFields require(String name) throws RequestProblem {
    needed(name);
    return this;
  }

  private JsonNode needed(String name) throws RequestProblem {
    JsonNode node = object.get(name);
    if (node == null) {
      throw problem("command.error.missing", name);
    }
    if (node.isNull()) {
      throw problem("command.error.null", name);
    }
    return node;
  }

  private RequestProblem problem(String key, String name) {
    return new RequestProblem(texts.get(key, path(path, name)));
  }

  private static String path(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
