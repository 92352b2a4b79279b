package app.unknot.text;

import app.unknot.ranking.Reason;
import java.text.ListFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences for reasons of the ranking. */
public final class ReasonWords {
  /** So many areas are named in a sentence; the rest is counted. */
  private static final int NAMED = 3;

  private final Texts texts;
  private final Names names;

  public ReasonWords(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** The reason as one sentence. */
  public String sentence(Reason reason) {
    return together(List.of(reason));
  }

  /**
   * Reasons as at most so many sentences, the strongest first: what is said of several areas is one
   * sentence, at the place of the first of them.
   */
  public String sentences(Collection<? extends Reason> reasons, int most) {
    return reasons.stream()
        .collect(Collectors.groupingBy(ReasonWords::kind, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .limit(most)
        .map(this::together)
        .collect(Collectors.joining(" "));
  }

  /** Reasons of one kind. */
  private String together(List<? extends Reason> alike) {
    Reason first = alike.getFirst();
    if (first instanceof Reason.HelpedBefore helped) {
      return texts.get("reason.helped-before", helped.days(), helped.of());
    }
    List<String> about = alike.stream().flatMap(this::about).toList();
    String key = "reason." + kind(first);
    return about.isEmpty() ? texts.get(key) : texts.get(key, list(about));
  }

  private String list(List<String> words) {
    int left = words.size() - NAMED;
    Stream<String> rest = left > 0 ? Stream.of(texts.get("reason.more", left)) : Stream.empty();
    return ListFormat.getInstance(texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(Stream.concat(words.stream().limit(NAMED), rest).toList());
  }

  /** The words for what a reason is about, where it is about something. */
  private Stream<String> about(Reason reason) {
    return switch (reason) {
      case Reason.Covers covers -> Stream.of(names.yourZone(covers.zone()));
      case Reason.LiesUnder under -> Stream.of(names.yourZone(under.zone()));
      case Reason.LeavesOpen open -> Stream.of(names.yourZone(open.zone()));
      case Reason.SpeaksFor f -> Stream.of(names.finding(f.finding()).label());
      case Reason.SpeaksAgainst a -> Stream.of(names.finding(a.finding()).label());
      case Reason.TenderThere _,
          Reason.NotTender _,
          Reason.FamiliarPain _,
          Reason.NotFamiliar _,
          Reason.HelpedBefore _ ->
          Stream.empty();
    };
  }

  /** The word for the kind of a reason, as the command line prints it. */
  public static String kind(Reason reason) {
    return switch (reason) {
      case Reason.Covers covers -> covers.main() ? "covers" : "reaches";
      case Reason.LiesUnder _ -> "lies-under";
      case Reason.LeavesOpen _ -> "leaves-open";
      case Reason.SpeaksFor _ -> "speaks-for";
      case Reason.SpeaksAgainst _ -> "speaks-against";
      case Reason.TenderThere _ -> "tender";
      case Reason.NotTender _ -> "not-tender";
      case Reason.FamiliarPain _ -> "familiar";
      case Reason.NotFamiliar _ -> "not-familiar";
      case Reason.HelpedBefore _ -> "helped-before";
    };
  }
}
