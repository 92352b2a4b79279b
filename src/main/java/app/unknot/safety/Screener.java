package app.unknot.safety;

import app.unknot.body.PainReport;
import app.unknot.knowledge.KnowledgeBase;
import java.util.List;

/** Asks, decides and gives clearances. */
public final class Screener {
  private final RuleBook rules;
  private final KnowledgeBase base;

  /** Works by these rules on this knowledge. */
  public Screener(RuleBook rules, KnowledgeBase base) {
    this.rules = rules;
    this.base = base;
  }

  /** The questions to ask for these points, in order: all, or the short check. */
  public List<Question> questions(ScreeningRequest request) {
    return questions(request.facts());
  }

  /** All questions that belong to the marks, in order. */
  public List<Question> questions(Facts facts) {
    return rules.questions().stream().filter(q -> !facts.answers().containsKey(q.id())).toList();
  }

  /** What the rules say about these facts; what was not answered is left out. */
  public Assessment assess(Facts facts) {
    return new Assessment(Decision.SEE_CLINICIAN_FIRST, List.of(), open(facts), base);
  }

  /** Whether these points may be pressed now; what was not answered never clears. */
  public Screening screen(ScreeningRequest request) {
    return new Screening.Open(open(request.facts()), List.of(), List.of());
  }

  /** What marks and words say by themselves, before any question; the strictest first. */
  public List<Ruling> alarms(PainReport report, String words) {
    return rules.rules().stream()
        .filter(r -> report.marks().isEmpty() && words.isEmpty() && r.isAlarm())
        .map(r ->
            new Ruling(
                r.id(), r.decision(), r.urgency(), new Until.Checked(), Scope.SESSION, r.source()))
        .toList();
  }

  private List<String> open(Facts facts) {
    return questions(facts).stream().map(Question::id).toList();
  }
}
