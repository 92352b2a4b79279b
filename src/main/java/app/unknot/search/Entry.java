package app.unknot.search;

import app.unknot.knowledge.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * A spelling of the vocabulary.
 *
 * @param words as it is shown: the spelling, or the plainer one that it is a slip of
 * @param slip whether it is one
 * @param tokens its words, folded
 * @param letters all of them in a row, for those who type two words as one or one as two
 * @param hits where it leads, the plainest first
 */
record Entry(
    String words,
    boolean slip,
    List<String> tokens,
    String letters,
    List<Hit> hits,
    Optional<Phrase.Warning> warning) {

  static Entry of(String spelling, String plain, List<Hit> hits, Optional<Phrase.Warning> warning) {
    List<String> tokens = Search.tokens(spelling);
    boolean slip = !spelling.equals(plain);
    return new Entry(plain, slip, tokens, String.join("", tokens), hits, warning);
  }
}
