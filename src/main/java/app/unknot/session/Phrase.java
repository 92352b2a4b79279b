package app.unknot.session;

import java.util.List;

/**
 * A message key and what fills its placeholders.
 *
 * @param arguments numbers in most cases
 */
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}
