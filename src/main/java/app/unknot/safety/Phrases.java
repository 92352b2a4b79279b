package app.unknot.safety;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Phrases that read like one warning sign. A phrase is found when its words follow each other
 * within a clause with at most two other words between; a star ends a word whose beginning is
 * enough. "No" or "without" right before a phrase denies it, in every language of the phrases.
 */
public record Phrases(List<String> phrases) {
  /** More words between would join what does not belong together. */
  private static final int GAP = 2;

  private static final Set<String> DENIALS =
      Set.of("no", "without", "kein", "keine", "keinen", "ohne");
  private static final Pattern CLAUSE = Pattern.compile("[.,;:!?\\n]+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");

  public Phrases {
    phrases = List.copyOf(phrases);
    if (phrases.isEmpty() || phrases.stream().anyMatch(p -> words(p.replace("*", "")).isEmpty())) {
      throw new IllegalArgumentException("a group of phrases holds at least one word");
    }
  }

  /** Whether the text holds one of the phrases. */
  public boolean in(String text) {
    return CLAUSE
        .splitAsStream(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .map(Phrases::words)
        .anyMatch(clause -> phrases.stream().anyMatch(p -> found(List.of(p.split(" ")), clause)));
  }

  private static List<String> words(String clause) {
    return NOT_A_WORD.splitAsStream(clause).filter(w -> !w.isEmpty()).toList();
  }

  private static boolean found(List<String> phrase, List<String> clause) {
    return Stream.iterate(0, i -> i < clause.size(), i -> i + 1)
        .filter(i -> i == 0 || !DENIALS.contains(clause.get(i - 1)))
        .filter(i -> matches(phrase.getFirst(), clause.get(i)))
        .anyMatch(i -> continues(phrase, 1, clause, i + 1));
  }

  private static boolean continues(List<String> phrase, int next, List<String> clause, int from) {
    if (next == phrase.size()) {
      return true;
    }
    for (int i = from; i < clause.size() && i <= from + GAP; i++) {
      if (matches(phrase.get(next), clause.get(i)) && continues(phrase, next + 1, clause, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }
}
