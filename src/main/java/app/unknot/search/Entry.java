package app.unknot.search;

import app.unknot.knowledge.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A spelling of the vocabulary.
 *
 * @param words the spelling as written
 * @param tokens its words, folded
 * @param letters all of them in a row, for those who type two words as one or one as two
 * @param hits where it leads, the plainest first
 */
record Entry(
    String words,
    List<String> tokens,
    String letters,
    List<Hit> hits,
    Optional<Phrase.Warning> warning) {

  static Entry of(
      String words, List<String> tokens, List<Hit> hits, Optional<Phrase.Warning> warning) {
    return new Entry(words, tokens, String.join("", tokens), hits, warning);
  }
}
