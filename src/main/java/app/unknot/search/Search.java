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
import java.util.stream.Stream;

/**
 * Finds what somebody means by a few everyday words. A rare word tells more than a common one, a
 * word may be misspelt or half typed, and two words may be written as one.
 */
public final class Search {
  /** The most hits. */
  public static final int MOST = 8;

  /** What of the typed words has to be found in a spelling, by their weight. */
  private static final double ENOUGH = 0.6;

  /** The same where somebody has typed what the vocabulary has: the rest is then told apart. */
  private static final double ENOUGH_BESIDE_ALL = 0.75;

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
    boolean known = entries.stream().anyMatch(e -> !e.slip() && hasAll(e, query));
    List<Map<String, Double>> alike = query.stream().map(word -> alike(word, known)).toList();
    Map<Hit, Nearness> hits = new LinkedHashMap<>();
    for (Entry entry : entries) {
      double inARow = byLetters(letters, entry, known);
      double score = Math.max(byWords(query, alike, entry, ENOUGH), inARow);
      boolean shown = !known || inARow > 0 || byWords(query, alike, entry, ENOUGH_BESIDE_ALL) > 0;
      if (score > 0) {
        boolean same = entry.tokens().equals(query);
        entry
            .hits()
            .forEach(
                hit -> hits.merge(hit, Nearness.of(entry, score, same, shown), Nearness::join));
      }
    }
    Map<Class<?>, Integer> before = new HashMap<>();
    List<Placed> placed =
        hits.entrySet().stream()
            .filter(e -> e.getValue().shown())
            .sorted(Comparator.comparingDouble(e -> -e.getValue().total()))
            .map(e -> {
              int earlier = before.merge(e.getKey().getClass(), 1, Integer::sum) - 1;
              return new Placed(e.getKey(), e.getValue(), earlier);
            })
            .sorted(Comparator.comparingDouble(p -> -p.total()))
            .toList();
    // An area that is called just so is what somebody wants to mark: nothing stands before it but
    // what has these words for its own name.
    boolean named = placed.stream().limit(1).anyMatch(p -> p.nearness.byName() >= 1);
    Optional<Placed> area =
        placed.stream()
            .filter(p -> !named && p.hit instanceof Hit.Area && p.nearness.same())
            .findFirst();
    List<Found> found =
        Stream.concat(area.stream(), placed.stream().filter(p -> !area.equals(Optional.of(p))))
            .limit(MOST)
            .map(p -> new Found(p.hit, p.nearness.words()))
            .toList();
    return new SearchResult(warning(query, letters), found);
  }

  /** Whether a spelling has every typed word, the last one perhaps half typed. */
  private static boolean hasAll(Entry entry, List<String> query) {
    String last = query.getLast();
    return entry.tokens().containsAll(query.subList(0, query.size() - 1))
        && entry.tokens().stream()
            .anyMatch(t -> t.equals(last) || (last.length() >= 2 && t.startsWith(last)));
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

  /**
   * The words of the vocabulary that a typed word can stand for, and how well.
   *
   * @param known whether all that was typed is in the vocabulary: then nothing was a slip
   */
  private Map<String, Double> alike(String typed, boolean known) {
    Map<String, Double> found = new HashMap<>();
    for (String word : weights.keySet()) {
      double likeness = Likeness.of(typed, word);
      if (likeness > 0 && (!known || word.startsWith(typed))) {
        found.put(word, likeness);
      }
    }
    return found;
  }

  private double byWords(
      List<String> query, List<Map<String, Double>> alike, Entry entry, double enough) {
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
    if (covered < enough) {
      return 0;
    }
    double all = entry.tokens().stream().distinct().mapToDouble(this::weight).sum();
    double said = used.values().stream().mapToDouble(Double::doubleValue).sum();
    return covered * (1 - NOTHING_BESIDES + NOTHING_BESIDES * said / all);
  }

  private static double byLetters(String typed, Entry entry, boolean known) {
    String letters = entry.letters();
    int allowed = known ? 0 : letters.length() / LETTERS_A_SLIP;
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
   * @param same whether a spelling is word by word what was typed
   * @param shown whether enough of what was typed is in a spelling
   */
  private record Nearness(double score, String words, double byName, boolean same, boolean shown) {
    private static final double OWN_NAME = 0.05;

    static Nearness of(Entry entry, double score, boolean same, boolean shown) {
      double byName = entry.hits().size() == 1 ? score : 0;
      return new Nearness(score, entry.words(), byName, same, shown);
    }

    static Nearness join(Nearness a, Nearness b) {
      Nearness nearer = b.score > a.score ? b : a;
      double byName = Math.max(a.byName, b.byName);
      return new Nearness(nearer.score, nearer.words, byName, a.same || b.same, a.shown || b.shown);
    }

    double total() {
      return score + OWN_NAME * byName;
    }
  }
}
