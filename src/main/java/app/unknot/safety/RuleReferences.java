package app.unknot.safety;

import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that every id in the rules leads somewhere and that nothing is without a rule. */
final class RuleReferences {
  private final RuleBook rules;
  private final KnowledgeBase base;
  private final List<Problem> problems = new ArrayList<>();

  RuleReferences(RuleBook rules, KnowledgeBase base) {
    this.rules = rules;
    this.base = base;
  }

  List<Problem> problems() {
    rules.questions().forEach(this::check);
    rules.rules().forEach(this::check);
    neighbourhood();
    for (Limb limb : rules.limbs()) {
      zones(limb.id(), limb.rootZones());
    }
    Set<String> mentioned =
        rules.rules().stream()
            .flatMap(r -> r.when().all())
            .filter(Condition.WordsMention.class::isInstance)
            .map(c -> ((Condition.WordsMention) c).group())
            .collect(Collectors.toSet());
    rules.words().keySet().stream()
        .filter(group -> !mentioned.contains(group))
        .sorted()
        .forEach(group -> add(group, "no rule looks for these words"));
    return List.copyOf(problems);
  }

  private void check(Question question) {
    question.asked().ifPresent(condition -> check(question.id(), condition));
    if (rules.rules().stream().noneMatch(r -> r.when().all().anyMatch(c -> isAbout(c, question)))) {
      add(question.id(), "its worrying answer leads to no rule");
    }
    if (rules.isEmergency(question.id()) && !unsureIsAnswered(question)) {
      add(question.id(), "no rule says what not sure means");
    }
  }

  private static boolean isAbout(Condition condition, Question question) {
    return switch (question.kind()) {
      case YES_NO -> condition.equals(new Condition.Answered(question.id(), question.worrying()));
      case RATING ->
          condition instanceof Condition.RatingAtLeast rated
              && rated.question().equals(question.id());
    };
  }

  private boolean unsureIsAnswered(Question question) {
    return rules.rules().stream()
        .filter(r -> r.decision() == Decision.SEE_CLINICIAN_FIRST)
        .flatMap(r -> r.when().all())
        .anyMatch(new Condition.Answered(question.id(), Answer.NOT_SURE)::equals);
  }

  private void check(Rule rule) {
    check(rule.id(), rule.when());
    if (rules.source(rule.source()).isEmpty() && base.source(rule.source()).isEmpty()) {
      add(rule.id(), "unknown source " + rule.source());
    }
    if (rule.reach() instanceof Reach.Places places) {
      zones(rule.id(), places.zones());
    }
    if (rule.isAlarm() && rule.lasting() instanceof Lasting.For) {
      add(rule.id(), "an alarm stands before any day is known");
    }
  }

  private void check(String where, Condition condition) {
    condition.all().forEach(part -> part(where, part));
    condition
        .questions()
        .filter(id -> rules.question(id).isEmpty())
        .forEach(id -> add(where, "unknown question " + id));
  }

  private void part(String where, Condition part) {
    switch (part) {
      case Condition.Cleared(String id)
          when rules.question(id).flatMap(Question::clearance).isEmpty() ->
          add(where, "nobody can clear " + id);
      case Condition.RatingAtLeast rated
          when rules
              .question(rated.question())
              .filter(q -> q.kind() == Question.Kind.RATING)
              .isEmpty() ->
          add(where, "not a rating: " + rated.question());
      case Condition.Marked marked -> zones(where, marked.zones());
      case Condition.Felt felt -> zones(where, felt.where().zones());
      case Condition.SpotTouches(Set<String> zones) -> zones(where, zones);
      case Condition.Present(String finding) when base.finding(finding).isEmpty() ->
          add(where, "unknown finding " + finding);
      case Condition.WordsMention(String group) when !rules.words().containsKey(group) ->
          add(where, "unknown words " + group);
      default -> {}
    }
  }

  private void neighbourhood() {
    Neighbourhood near = rules.neighbourhood();
    zones("adjacent", near.adjacent().keySet());
    near.adjacent().forEach(this::zones);
    for (Zone zone : base.zones()) {
      if (!near.adjacent().containsKey(zone.id())) {
        add(zone.id(), "this zone has no neighbour");
      }
    }
    zones("crossing", near.crossing());
  }

  private void zones(String where, Collection<String> ids) {
    ids.stream()
        .filter(id -> base.zone(id).isEmpty())
        .sorted()
        .forEach(id -> add(where, "unknown zone " + id));
  }

  private void add(String where, String what) {
    problems.add(new Problem(where, what));
  }
}
