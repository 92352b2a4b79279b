package app.unknot.knowledge.json;

import java.util.Arrays;
import java.util.Locale;

/** The words that stand for the constants of an enumeration in the files. */
final class Words {
  private Words() {}

  /**
   * The constant whose kebab-case name is {@code word}.
   *
   * @throws IllegalArgumentException where there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "“" + word + "” is no " + type.getSimpleName() + " that is known"));
  }
}
