package app.unknot.safety;

import app.unknot.body.PainReport;
import app.unknot.knowledge.KnowledgeBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Lets the rules speak about one entry on file at a time, as if nothing else were known. */
final class Effects {
  private final RuleBook rules;
  private final KnowledgeBase base;
  private final Judge judge;

  Effects(RuleBook rules, KnowledgeBase base, Judge judge) {
    this.rules = rules;
    this.base = base;
    this.judge = judge;
  }

  /** What the answer to a question causes, with a clinician's yes to it and its place. */
  Effect ofAnswer(String question, HealthProfile profile, LocalDate today, int sessions) {
    Facts facts =
        Facts.of(PainReport.EMPTY, today)
            .withAge(profile.age(today))
            .withAnswers(only(question, profile.answers()))
            .withCleared(only(question, profile.cleared()))
            .withWhere(only(question, profile.where()));
    return of(facts, sessions, rule -> rule.when().questions().anyMatch(question::equals));
  }

  /** What the age causes, or that it is not told. */
  Effect ofAge(HealthProfile profile, LocalDate today, int sessions) {
    Facts facts = Facts.of(PainReport.EMPTY, today).withAge(profile.age(today));
    return of(facts, sessions, _ -> true);
  }

  private Effect of(Facts facts, int sessions, Predicate<Rule> which) {
    Situation situation =
        new Situation(rules, base, facts, Set.of(), Set.of(), OptionalInt.of(sessions));
    List<Ruling> rulings =
        judge.general(situation).stream().filter(r -> which.test(judge.rule(r))).toList();
    Limits limits =
        rulings.stream()
            .filter(Judge::isWide)
            .map(judge::limits)
            .reduce(Limits.CEILING, Limits::tighten);
    return new Effect(rulings, limits);
  }

  private static <T> Map<String, T> only(String question, Map<String, T> all) {
    T one = all.get(question);
    return one == null ? Map.of() : Map.of(question, one);
  }
}
