package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets the rules speak about a situation. */
final class Judge {
  /** The strictest first, the most urgent first among equals, then in the order of the file. */
  static final Comparator<Ruling> STRICTEST_FIRST =
      Comparator.comparing(Ruling::decision)
          .reversed()
          .thenComparing(r -> r.urgency().map(Urgency::ordinal).orElse(Urgency.values().length));

  private final RuleBook rules;
  private final Places places;
  private final List<Rule> general;
  private final List<Rule> ofPoint;

  Judge(RuleBook rules, Places places) {
    this.rules = rules;
    this.places = places;
    this.general = rules.rules().stream().filter(r -> !isOfPoint(r)).toList();
    this.ofPoint = rules.rules().stream().filter(Judge::isOfPoint).toList();
  }

  private static boolean isOfPoint(Rule rule) {
    return rule.reach() instanceof Reach.Point;
  }

  /** All rulings that are not about a single point's past, the strictest first. */
  List<Ruling> general(Situation situation) {
    return general.stream()
        .filter(situation::fires)
        .map(rule -> ruling(rule, situation))
        .sorted(STRICTEST_FIRST)
        .toList();
  }

  /** All rulings about this point alone, given its circumstances. */
  List<Ruling> point(Situation situation, SidedPoint point) {
    return ofPoint.stream()
        .filter(situation::fires)
        .map(rule -> of(rule, places.point(point), situation.facts()))
        .sorted(STRICTEST_FIRST)
        .toList();
  }

  /** What marks and words say by themselves. */
  List<Ruling> alarms(Situation situation) {
    return rules.rules().stream()
        .filter(Rule::isAlarm)
        .filter(situation::fires)
        .map(rule -> ruling(rule, situation))
        .sorted(STRICTEST_FIRST)
        .toList();
  }

  private Ruling ruling(Rule rule, Situation situation) {
    Facts facts = situation.facts();
    if (facts.seen().contains(rule.id()) && rule.isAlarm()) {
      return new Ruling(
          rule.id(),
          Decision.MODIFY,
          Optional.empty(),
          rule.lasting().from(facts.today()),
          Scope.SESSION,
          rule.source());
    }
    return of(rule, places.scope(rule, facts, situation.placeOf(rule)), facts);
  }

  private static Ruling of(Rule rule, Scope scope, Facts facts) {
    return new Ruling(
        rule.id(),
        rule.decision(),
        rule.urgency(),
        rule.lasting().from(facts.since(rule)),
        scope,
        rule.source());
  }

  /** The rule behind a ruling. */
  Rule rule(Ruling ruling) {
    return rules.rule(ruling.rule()).orElseThrow();
  }

  /** Whether a ruling holds for the session or for a tool wherever it is used. */
  static boolean isWide(Ruling ruling) {
    return ruling.scope().kind() == Scope.Kind.SESSION || ruling.scope().kind() == Scope.Kind.TOOL;
  }

  /**
   * What a ruling tightens: a modification is gentle, a tool is taken away, and what its rule says.
   */
  Limits limits(Ruling ruling) {
    Limits own = rule(ruling).limits().orElse(Limits.CEILING);
    if (ruling.scope().kind() == Scope.Kind.TOOL) {
      Set<Tool> tools = EnumSet.allOf(Tool.class);
      tools.removeIf(tool -> ruling.scope().ids().contains(tool.key()));
      return Care.tools(own, tools);
    }
    return ruling.decision() == Decision.MODIFY ? own.tighten(Limits.GENTLE) : own;
  }

  /** The strictest decision among rulings, of which there may be none. */
  static Decision strictest(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::decision).reduce(Decision.PROCEED, Decision::strictest);
  }
}
