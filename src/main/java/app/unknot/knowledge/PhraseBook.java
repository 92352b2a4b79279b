package app.unknot.knowledge;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The vocabulary of the search in one language, in the order of its file. */
public record PhraseBook(List<Phrase> all) {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern JOINT = Pattern.compile("[-\\s]+");
  private static final Pattern NEITHER_LETTER_NOR_SPACE = Pattern.compile("[^\\p{L}\\p{N} ]");

  public PhraseBook {
    all = List.copyOf(all);
  }

  /** The phrase that has this spelling, whatever its capitals, accents, hyphens and apostrophes. */
  public Optional<Phrase> exactly(String typed) {
    String folded = folded(typed);
    return all.stream()
        .filter(p -> p.spellings().stream().anyMatch(s -> folded(s).equals(folded)))
        .findFirst();
  }

  /** This vocabulary and another one behind it. */
  public PhraseBook and(PhraseBook other) {
    return new PhraseBook(Stream.concat(all.stream(), other.all.stream()).toList());
  }

  /** A spelling without what nobody types the same way twice. */
  public static String folded(String spelling) {
    String lower = spelling.toLowerCase(Locale.ROOT).replace("ß", "ss");
    String plain = ACCENT.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("");
    String spaced = JOINT.matcher(plain).replaceAll(" ");
    return NEITHER_LETTER_NOR_SPACE.matcher(spaced).replaceAll("").strip();
  }

  /** Every phrase that leads nowhere or to what is not there, and spellings that stand twice. */
  public List<Problem> problems(KnowledgeBase base) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (Phrase phrase : all) {
      String name = phrase.spellings().getFirst();
      if (!phrase.leadsSomewhere()) {
        problems.add(new Problem(name, "this phrase leads nowhere"));
      }
      unknown(problems, name, "zone", phrase.zones(), id -> base.zone(id).isPresent());
      unknown(problems, name, "finding", phrase.findings(), id -> base.finding(id).isPresent());
      unknown(problems, name, "muscle", phrase.muscles(), id -> base.muscle(id).isPresent());
      for (String spelling : phrase.spellings()) {
        String folded = folded(spelling);
        if (folded.isEmpty()) {
          problems.add(new Problem(name, "a spelling without a letter"));
        }
        String before = seen.put(folded, name);
        if (before != null) {
          problems.add(new Problem(spelling, "stands twice, with " + before + " and " + name));
        }
      }
    }
    return List.copyOf(problems);
  }

  private static void unknown(
      List<Problem> problems,
      String name,
      String kind,
      Collection<String> ids,
      Predicate<String> known) {
    ids.stream()
        .filter(known.negate())
        .sorted()
        .forEach(id -> problems.add(new Problem(name, "leads to an unknown " + kind + " " + id)));
  }
}
