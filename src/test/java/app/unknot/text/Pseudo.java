package app.unknot.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language that nobody speaks and everybody can read: accents on the letters, and words that are
 * 40 percent longer. What does not wear them was not in a bundle.
 */
public final class Pseudo {
  private static final Pattern KEPT = Pattern.compile("\\{[^}]*}|\\s+|[^{\\s]+");
  private static final Map<Character, Character> ACCENTS =
      Map.of('a', 'á', 'e', 'é', 'i', 'í', 'o', 'ó', 'u', 'ú', 'n', 'ñ', 'A', 'Á', 'E', 'É');

  private Pseudo() {}

  /** All sentences in it. */
  public static Texts texts() {
    return new Texts(Locale.ENGLISH).with(Pseudo::said);
  }

  /** A sentence in it; places for arguments stay. */
  static String said(String sentence) {
    StringBuilder said = new StringBuilder();
    Matcher parts = KEPT.matcher(sentence);
    while (parts.find()) {
      String part = parts.group();
      said.append(part.startsWith("{") || part.isBlank() ? part : longer(part));
    }
    return said.toString();
  }

  private static String longer(String word) {
    StringBuilder longer = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      longer.append(ACCENTS.getOrDefault(word.charAt(i), word.charAt(i)));
    }
    // A little is 40 percent of every word taken together, rounded over the short ones.
    int more = Math.round(word.length() * 0.4f);
    int last = longer.length() - 1;
    while (last >= 0 && !Character.isLetter(longer.charAt(last))) {
      last--;
    }
    return last < 0 ? longer.toString() : longer.insert(last + 1, "~".repeat(more)).toString();
  }
}
