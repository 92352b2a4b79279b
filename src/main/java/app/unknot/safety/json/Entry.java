package app.unknot.safety.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object that is read strictly: what is asked for has to be there and of its type, and what
 * was never asked for is an error.
 */
final class Entry {
  /** A value is not what it has to be. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wrong(String path, String what) {
      super(path + ": " + what);
    }
  }

  private final String path;
  private final JsonNode node;
  private final Set<String> asked = new LinkedHashSet<>();

  private Entry(String path, JsonNode node) {
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw new Wrong(path, "not an object");
    }
  }

  /** Reads an object as a whole. */
  static <T> T read(String path, JsonNode node, Function<Entry, T> how) {
    Entry entry = new Entry(path, node);
    T value;
    try {
      value = how.apply(entry);
    } catch (IllegalArgumentException wrong) {
      throw new Wrong(path, String.valueOf(wrong.getMessage()));
    }
    for (String name : node.propertyNames()) {
      if (!entry.asked.contains(name)) {
        throw new Wrong(path, "unknown property " + name);
      }
    }
    return value;
  }

  /** Something here is wrong. */
  Wrong wrong(String what) {
    return new Wrong(path, what);
  }

  /** Whether there is such a property; asking makes it known. */
  boolean has(String name) {
    asked.add(name);
    return node.has(name);
  }

  private JsonNode value(String name) {
    asked.add(name);
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw new Wrong(path, "missing " + name);
    }
    return value;
  }

  String text(String name) {
    return text(path + "/" + name, value(name));
  }

  private static String text(String path, JsonNode value) {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw new Wrong(path, "not a text");
    }
    return value.stringValue();
  }

  boolean flag(String name) {
    JsonNode value = value(name);
    if (!value.isBoolean()) {
      throw new Wrong(path + "/" + name, "not true or false");
    }
    return value.booleanValue();
  }

  int number(String name) {
    JsonNode value = value(name);
    if (!value.isInt()) {
      throw new Wrong(path + "/" + name, "not a whole number");
    }
    return value.intValue();
  }

  /** The constant whose word in files this is. */
  <E extends Enum<E>> E word(String name, Class<E> words) {
    return word(path + "/" + name, text(name), words);
  }

  static <E extends Enum<E>> E word(String path, String word, Class<E> words) {
    for (E constant : words.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return constant;
      }
    }
    throw new Wrong(path, "unknown word " + word);
  }

  <T> T object(String name, Function<Entry, T> how) {
    return read(path + "/" + name, value(name), how);
  }

  <T> Optional<T> optional(String name, Function<String, T> how) {
    return has(name) ? Optional.of(how.apply(name)) : Optional.empty();
  }

  <T> List<T> objects(String name, Function<Entry, T> how) {
    JsonNode array = array(name);
    List<T> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(read(path + "/" + name + "/" + i, array.get(i), how));
    }
    return all;
  }

  List<String> texts(String name) {
    JsonNode array = array(name);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      all.add(text(path + "/" + name + "/" + i, array.get(i)));
    }
    if (Set.copyOf(all).size() != all.size()) {
      throw new Wrong(path + "/" + name, "a value stands twice");
    }
    return all;
  }

  <E extends Enum<E>> List<E> words(String name, Class<E> words) {
    return texts(name).stream().map(w -> word(path + "/" + name, w, words)).toList();
  }

  private JsonNode array(String name) {
    JsonNode array = value(name);
    if (!array.isArray()) {
      throw new Wrong(path + "/" + name, "not a list");
    }
    return array;
  }

  /** All property names of an object that is a table by itself. */
  List<String> names() {
    return List.copyOf(node.propertyNames());
  }
}
