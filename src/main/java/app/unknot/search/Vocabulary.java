package app.unknot.search;

import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.PhraseBook;
import app.unknot.knowledge.Prose;
import app.unknot.knowledge.Prose.FindingWords;
import app.unknot.knowledge.Prose.MuscleWords;
import app.unknot.knowledge.Prose.ZoneWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Every spelling that leads somewhere: everyday words, and the names of all that is known. */
final class Vocabulary {
  private final List<Entry> entries = new ArrayList<>();

  private Vocabulary() {}

  static List<Entry> of(Prose prose, PhraseBook phrases) {
    Vocabulary all = new Vocabulary();
    phrases.all().forEach(all::add);
    // In the order of ids, so that equals stand in the same order everywhere.
    new TreeMap<>(prose.zones()).forEach(all::add);
    new TreeMap<>(prose.muscles()).forEach(all::add);
    new TreeMap<>(prose.findings()).forEach(all::add);
    return List.copyOf(all.entries);
  }

  private void add(Phrase phrase) {
    List<Hit> hits = new ArrayList<>();
    phrase.zones().stream().sorted().map(Hit.Area::new).forEach(hits::add);
    phrase.findings().stream().sorted().map(Hit.Sign::new).forEach(hits::add);
    phrase.muscles().stream().sorted().map(Hit.Spot::new).forEach(hits::add);
    for (String spelling : phrase.spellings()) {
      add(spelling, plain(spelling, phrase), hits, phrase.warning());
    }
  }

  /** Of spellings that differ by slips only, the first: nobody is shown a slip as a name. */
  private static String plain(String spelling, Phrase phrase) {
    List<String> typed = Search.tokens(spelling);
    return phrase.spellings().stream()
        .filter(other -> Likeness.differBySlipsOnly(typed, Search.tokens(other)))
        .findFirst()
        .orElse(spelling);
  }

  private void add(String zone, ZoneWords words) {
    add(words.label(), List.of(new Hit.Area(zone)));
  }

  private void add(String muscle, MuscleWords words) {
    List<Hit> spot = List.of(new Hit.Spot(muscle));
    add(words.plain(), spot);
    add(words.english(), spot);
    words.synonyms().forEach(s -> add(s, spot));
  }

  private void add(String finding, FindingWords words) {
    add(words.label(), List.of(new Hit.Sign(finding)));
  }

  private void add(String name, List<Hit> hits) {
    add(name, name, hits, Optional.empty());
  }

  private void add(
      String spelling, String plain, List<Hit> hits, Optional<Phrase.Warning> warning) {
    Entry entry = Entry.of(spelling, plain, hits, warning);
    if (!entry.tokens().isEmpty()) {
      entries.add(entry);
    }
  }
}
