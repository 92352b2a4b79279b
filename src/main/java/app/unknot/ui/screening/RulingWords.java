package app.unknot.ui.screening;

import app.unknot.safety.Decision;
import app.unknot.safety.Ruling;
import app.unknot.safety.Scope;
import app.unknot.safety.Screening;
import app.unknot.safety.Until;
import app.unknot.safety.Urgency;
import app.unknot.text.Dates;
import app.unknot.text.RuleWords;
import app.unknot.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Rulings in words. */
public final class RulingWords {
  /**
   * What face, arms and speech can tell something about; elsewhere three times no calms wrongly.
   */
  static final Set<String> LIKE_A_STROKE =
      Set.of(
          "stroke-signs",
          "sight-or-balance-lost",
          "sudden-worst-headache",
          "marks-neck-artery-signs",
          "marks-numb-since-today",
          "words-stroke",
          "words-leg-weakness",
          "words-sight-or-balance",
          "words-worst-headache");

  private final Texts texts;
  private final RuleWords rules;
  private final Dates dates;

  /** Words in a language. */
  public RulingWords(Texts texts) {
    this.texts = texts;
    rules = new RuleWords(texts);
    dates = new Dates(texts);
  }

  /** Why. */
  public String why(Ruling ruling) {
    return rules.why(ruling.rule());
  }

  /** What to do now. */
  public String whatToDo(Ruling ruling) {
    return rules.whatToDo(ruling.rule());
  }

  /** A day. */
  public String day(LocalDate day) {
    return dates.day(day);
  }

  /** Whether the short test for a stroke belongs beside these. */
  static boolean isLikeAStroke(List<Ruling> rulings) {
    return rulings.stream()
        .filter(r -> r.decision() == Decision.EMERGENCY)
        .anyMatch(r -> LIKE_A_STROKE.contains(r.rule()));
  }

  /** How long it holds. */
  String until(Ruling ruling) {
    return switch (ruling.until()) {
      case Until.On(LocalDate day) -> texts.get("screening.until.on", day(day));
      case Until other -> texts.get("screening.until." + other.key());
    };
  }

  /** The outcome in a few words, for one spot or for several. */
  String title(Verdict verdict, Screening screening, boolean several) {
    List<Ruling> rulings = screening.rulings();
    return switch (verdict) {
      case GO, GENTLE, HELP -> texts.get("screening." + verdict.key());
      case CLINICIAN ->
          texts.get(
              "screening.clinician."
                  + rulings.stream()
                      .flatMap(r -> r.urgency().stream())
                      .min(Urgency::compareTo)
                      .orElse(Urgency.BEFORE_STARTING)
                      .key());
      case OFF -> {
        boolean today =
            rulings.stream()
                .filter(RulingWords::closes)
                .allMatch(r -> r.until() instanceof Until.Tomorrow);
        String scope = isSessionClosed(rulings) ? "session" : "spot";
        boolean soon =
            rulings.stream()
                .filter(RulingWords::closes)
                .allMatch(
                    r -> r.until() instanceof Until.Tomorrow || r.until() instanceof Until.Gone);
        String until = today || (soon && scope.equals("spot")) ? ".today" : "";
        yield texts.get(
            "screening.off." + scope + until + (several && scope.equals("spot") ? ".several" : ""));
      }
    };
  }

  /** Whether a ruling closes something. */
  static boolean closes(Ruling ruling) {
    return ruling.decision().compareTo(Decision.EXCLUDE_AREA) >= 0;
  }

  /** Whether no other spot is open either. */
  static boolean isSessionClosed(List<Ruling> rulings) {
    return rulings.stream().anyMatch(r -> closes(r) && r.scope().equals(Scope.SESSION));
  }

  /** The first of these that is needed soon: today or this week. */
  static boolean isSoon(List<Ruling> rulings) {
    return rulings.stream()
        .flatMap(r -> r.urgency().stream())
        .anyMatch(u -> u != Urgency.BEFORE_STARTING);
  }
}
