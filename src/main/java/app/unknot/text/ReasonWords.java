package app.unknot.text;

import app.unknot.ranking.Reason;

/** The sentences for reasons of the ranking. */
public final class ReasonWords {
  private final Texts texts;
  private final Names names;

  public ReasonWords(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** The reason as one sentence. */
  public String sentence(Reason reason) {
    return switch (reason) {
      case Reason.Covers covers ->
          texts.get(
              covers.main() ? "reason.covers" : "reason.reaches",
              names.zoneInSentence(covers.zone()));
      case Reason.LiesUnder under ->
          texts.get("reason.lies-under", names.zoneInSentence(under.zone()));
      case Reason.LeavesOpen open ->
          texts.get("reason.leaves-open", names.zoneInSentence(open.zone()));
      case Reason.SpeaksFor f -> texts.get("reason.speaks-for", names.finding(f.finding()).label());
      case Reason.SpeaksAgainst a ->
          texts.get("reason.speaks-against", names.finding(a.finding()).label());
      case Reason.TenderThere _ -> texts.get("reason.tender");
      case Reason.NotTender _ -> texts.get("reason.not-tender");
      case Reason.FamiliarPain _ -> texts.get("reason.familiar");
      case Reason.NotFamiliar _ -> texts.get("reason.not-familiar");
      case Reason.HelpedBefore helped -> texts.get("reason.helped", helped.days(), helped.of());
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
