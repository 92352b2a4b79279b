package app.unknot.search;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How much two words are alike, from 0 to 1, with the slips of the finger forgiven. */
final class Likeness {
  /** Somebody who is still typing has not made a mistake. */
  private static final double BEGINNING = 0.9;

  private static final double ONE_SLIP = 0.85;
  private static final double TWO_SLIPS = 0.7;
  private static final int SHORT = 4;
  private static final int LONG = 7;

  /** Above this two words begin alike and have the same letters in nearly the same order. */
  private static final double SAME_LETTERS = 0.92;

  private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);
  private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

  private Likeness() {}

  /** How many letters differ, or -1 where it is more than allowed. */
  static int slips(String typed, String letters, int allowed) {
    return new LevenshteinDistance(allowed).apply(typed, letters);
  }

  /** Whether a word was typed to its end, slips forgiven; a beginning is not yet a word. */
  static boolean isWhole(String typed, String word) {
    return typed.equals(word)
        || (typed.length() >= SHORT
            && typed.length() >= word.length() - 1
            && of(typed, word) >= ONE_SLIP);
  }

  /** Whether the same words are meant, in the same order. */
  static boolean differBySlipsOnly(List<String> typed, List<String> words) {
    return typed.size() == words.size()
        && IntStream.range(0, typed.size()).allMatch(i -> of(typed.get(i), words.get(i)) > 0);
  }

  /** How much a typed word is like a word of the vocabulary; 0 where it is another word. */
  static double of(String typed, String word) {
    if (typed.equals(word)) {
      return 1;
    }
    if (typed.length() >= 2 && word.startsWith(typed)) {
      return BEGINNING;
    }
    int length = Math.min(typed.length(), word.length());
    if (length < SHORT || Math.abs(typed.length() - word.length()) > 2) {
      return 0;
    }
    int slips = SLIPS.apply(typed, word);
    if (slips == 1) {
      return ONE_SLIP;
    }
    if (slips == 2 && (length >= LONG || LETTERS.apply(typed, word) >= SAME_LETTERS)) {
      return TWO_SLIPS;
    }
    return 0;
  }
}
