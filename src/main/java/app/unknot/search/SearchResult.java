package app.unknot.search;

import app.unknot.knowledge.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param warning a question of the safety check that the words touch; where they read like the
 *     worrying answer, help comes before every hit
 * @param hits the best first; at most {@link Search#MOST}
 */
public record SearchResult(Optional<Phrase.Warning> warning, List<Found> hits) {
  /** Nothing found. */
  public static final SearchResult NOTHING = new SearchResult(Optional.empty(), List.of());

  public SearchResult {
    hits = List.copyOf(hits);
  }

  /** Whether help comes before every hit. */
  public boolean helpFirst() {
    return warning.filter(Phrase.Warning::said).isPresent();
  }
}
