package app.unknot.search;

import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.PhraseBook;
import app.unknot.knowledge.Prose;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what somebody means by a few everyday words. A rare word tells more than a common one, a
 * word may be misspelt or half typed, and two words may be written as one.
 */
public final class Search {
  /** The most hits. */
  public static final int MOST = 8;

  /** What of the typed words has to be found in a spelling, by their weight. */
  private static final double ENOUGH = 0.6;

  /** How much of a spelling has to be typed until its warning holds, whatever else was typed. */
  private static final double SAID = 0.8;

  /** How much of a score is owed to a spelling that says nothing besides what was typed. */
  private static final double NOTHING_BESIDES = 0.35;

  /** How much of one whole may differ where two words are written as one. */
  private static final int LETTERS_A_SLIP = 6;

  private final List<Entry> entries;
  private final Map<String, Double> weights;

  /** The vocabulary of one language. */
  public Search(Prose prose, PhraseBook phrases) {
    entries = Vocabulary.of(prose, phrases);
    weights = weights(entries);
  }

  /** What these words lead to. */
  public SearchResult find(String typed) {
    List<String> query = tokens(typed);
    if (query.isEmpty()) {
      return SearchResult.NOTHING;
    }
    String letters = String.join("", query);
    List<Map<String, Double>> alike = query.stream().map(this::alike).toList();
    Map<Hit, Nearness> hits = new LinkedHashMap<>();
    for (Entry entry : entries) {
      double score = Math.max(byWords(query, alike, entry), byLetters(letters, entry));
      if (score > 0) {
        entry.hits().forEach(hit -> hits.merge(hit, Nearness.of(entry, score), Nearness::join));
      }
    }
    Map<Class<?>, Integer> before = new HashMap<>();
    List<Found> found =
        hits.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> -e.getValue().total()))
            .map(e -> {
              int earlier = before.merge(e.getKey().getClass(), 1, Integer::sum) - 1;
              return new Placed(e.getKey(), e.getValue(), earlier);
            })
            .sorted(Comparator.comparingDouble(p -> -p.total()))
            .limit(MOST)
            .map(p -> new Found(p.hit, p.nearness.words()))
            .toList();
    return new SearchResult(warning(query, letters), found);
  }

  /** A warning is heard as soon as its words are typed, in any order and among others. */
  private Optional<Phrase.Warning> warning(List<String> query, String letters) {
    Set<String> whole =
        weights.keySet().stream()
            .filter(word -> query.stream().anyMatch(q -> Likeness.isWhole(q, word)))
            .collect(Collectors.toUnmodifiableSet());
    // A word that is known is not a slip of another one, where nothing besides speaks for it.
    Set<String> alone =
        whole.stream()
            .filter(word ->
                query.stream()
                    .anyMatch(q ->
                        q.equals(word) || (!weights.containsKey(q) && Likeness.isWhole(q, word))))
            .collect(Collectors.toUnmodifiableSet());
    return entries.stream()
        .filter(e -> e.warning().isPresent())
        .filter(
            e -> isSaid(e.tokens().size() > 1 ? whole : alone, e) || e.letters().equals(letters))
        .flatMap(e -> e.warning().stream())
        .min(Comparator.comparing((Phrase.Warning w) -> !w.said()));
  }

  private boolean isSaid(Set<String> whole, Entry entry) {
    double all = 0;
    double said = 0;
    for (String token : entry.tokens()) {
      double weight = weight(token);
      all += weight;
      if (whole.contains(token)) {
        said += weight;
      }
    }
    return said >= SAID * all;
  }

  /** The words of a text, folded. */
  static List<String> tokens(String text) {
    String folded = PhraseBook.folded(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" +"));
  }

  /** The words of the vocabulary that a typed word can stand for, and how well. */
  private Map<String, Double> alike(String typed) {
    Map<String, Double> found = new HashMap<>();
    for (String word : weights.keySet()) {
      double likeness = Likeness.of(typed, word);
      if (likeness > 0) {
        found.put(word, likeness);
      }
    }
    return found;
  }

  private double byWords(List<String> query, List<Map<String, Double>> alike, Entry entry) {
    double asked = 0;
    double met = 0;
    Map<String, Double> used = new HashMap<>();
    for (int i = 0; i < query.size(); i++) {
      String best = "";
      double likeness = 0;
      for (String token : entry.tokens()) {
        double l = alike.get(i).getOrDefault(token, 0.0);
        if (l > likeness) {
          likeness = l;
          best = token;
        }
      }
      double weight = likeness > 0 ? weight(best) : weight(query.get(i));
      asked += weight;
      met += weight * likeness;
      if (likeness > 0) {
        used.put(best, weight);
      }
    }
    double covered = met / asked;
    if (covered < ENOUGH) {
      return 0;
    }
    double all = entry.tokens().stream().distinct().mapToDouble(this::weight).sum();
    double said = used.values().stream().mapToDouble(Double::doubleValue).sum();
    return covered * (1 - NOTHING_BESIDES + NOTHING_BESIDES * said / all);
  }

  private static double byLetters(String typed, Entry entry) {
    String letters = entry.letters();
    int allowed = letters.length() / LETTERS_A_SLIP;
    boolean near = Math.abs(typed.length() - letters.length()) <= allowed;
    if (letters.length() < LETTERS_A_SLIP || !near) {
      return 0;
    }
    int slips = Likeness.slips(typed, letters, allowed);
    return slips < 0 ? 0 : 1 - (slips + 0.5) / letters.length();
  }

  private double weight(String word) {
    // A word that nobody knows is as telling as the rarest one.
    return weights.getOrDefault(word, Math.log(1 + entries.size()));
  }

  private static Map<String, Double> weights(List<Entry> entries) {
    Map<String, Long> counts =
        entries.stream()
            .flatMap(e -> new HashSet<>(e.tokens()).stream())
            .collect(Collectors.groupingBy(t -> t, Collectors.counting()));
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((word, n) -> weights.put(word, Math.log(1 + (double) entries.size() / n)));
    return Map.copyOf(weights);
  }

  /** A hit, with the number of its kind before it: the best of each kind are shown early. */
  private record Placed(Hit hit, Nearness nearness, int earlier) {
    private static final double ONE_MORE = 0.02;

    double total() {
      return nearness.total() - ONE_MORE * earlier;
    }
  }

  /**
   * How near a hit is.
   *
   * @param score of the nearest spelling
   * @param words that spelling
   * @param byName of the nearest of its own names; what is called so comes before what is meant too
   */
  private record Nearness(double score, String words, double byName) {
    private static final double OWN_NAME = 0.05;

    static Nearness of(Entry entry, double score) {
      return new Nearness(score, entry.words(), entry.hits().size() == 1 ? score : 0);
    }

    static Nearness join(Nearness a, Nearness b) {
      Nearness nearer = b.score > a.score ? b : a;
      return new Nearness(nearer.score, nearer.words, Math.max(a.byName, b.byName));
    }

    double total() {
      return score + OWN_NAME * byName;
    }
  }
}
