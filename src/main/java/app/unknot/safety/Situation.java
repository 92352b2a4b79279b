package app.unknot.safety;

import app.unknot.body.PainMark;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person at one moment, as the conditions of rules see it.
 *
 * @param spot the marked zones and those of the chosen points
 * @param circumstances what is so about the point or session in question
 * @param sessions how many sessions there were; empty without a journal, as on the command line
 */
record Situation(
    RuleBook rules,
    KnowledgeBase base,
    Facts facts,
    Set<SidedZone> spot,
    Set<Circumstance> circumstances,
    OptionalInt sessions) {

  /** The question after which everything on file is asked again. */
  static final String HEALTH_CHANGED = "health-changed";

  /** The same with the circumstances of something else. */
  Situation with(Set<Circumstance> others) {
    return new Situation(rules, base, facts, spot, others, sessions);
  }

  /** How true the condition is here. */
  Truth value(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(List<Condition> parts) -> all(parts);
      case Condition.AnyOf(List<Condition> parts) -> any(parts);
      case Condition.Not(Condition part) -> value(part).not();
      case Condition.Answered(String question, Answer answer) -> answered(question, answer);
      case Condition.Cleared(String question) -> Truth.of(cleared(question));
      case Condition.RatingAtLeast rated ->
          Truth.of(facts.soreness().filter(s -> s.isAtLeast(rated.least())).isPresent());
      case Condition.Marked(Set<Region> regions, Set<String> zones, Optional<Side> side) ->
          Truth.of(marked(regions, zones, side));
      case Condition.Felt felt -> felt(felt);
      case Condition.SpotTouches(Set<String> zones) ->
          Truth.of(spot.stream().anyMatch(z -> zones.contains(z.zone())));
      case Condition.Present(String finding) ->
          Truth.of(facts.report().present().contains(finding));
      case Condition.WordsMention(String group) -> Truth.of(mentioned(group));
      case Condition.AgeAtLeast old ->
          facts.age().map(a -> a.isAtLeast(old.years())).orElse(Truth.UNKNOWN);
      case Condition.AgeBelow young ->
          facts.age().map(a -> a.isAtLeast(young.years()).not()).orElse(Truth.UNKNOWN);
      case Condition.AgeUnknown() -> Truth.of(facts.age().isEmpty());
      case Condition.BeforeSession() -> Truth.of(sessions.isPresent());
      case Condition.FewerSessionsThan few ->
          sessions.isEmpty() ? Truth.UNKNOWN : Truth.of(sessions.getAsInt() < few.sessions());
      case Condition.Given(Circumstance circumstance) ->
          Truth.of(circumstances.contains(circumstance));
    };
  }

  private Truth all(List<Condition> parts) {
    Truth all = Truth.TRUE;
    for (Condition part : parts) {
      all = all.and(value(part));
    }
    return all;
  }

  private Truth any(List<Condition> parts) {
    Truth any = Truth.FALSE;
    for (Condition part : parts) {
      any = any.or(value(part));
    }
    return any;
  }

  /** Whether the rule fires: unless definitely false; an emergency only when true. */
  boolean fires(Rule rule) {
    Truth truth = value(rule.when());
    return rule.decision() == Decision.EMERGENCY ? truth == Truth.TRUE : truth != Truth.FALSE;
  }

  private boolean mentioned(String group) {
    Phrases phrases = Optional.ofNullable(rules.words().get(group)).orElseThrow();
    return !facts.words().isEmpty() && phrases.in(facts.words());
  }

  private Truth answered(String question, Answer wanted) {
    Answer given = facts.answers().get(question);
    if (given == null) {
      return Truth.FALSE;
    }
    return given == Answer.NOT_SURE && wanted != Answer.NOT_SURE
        ? Truth.UNKNOWN
        : Truth.of(given == wanted);
  }

  private boolean cleared(String question) {
    LocalDate day = facts.cleared().get(question);
    return day != null
        && !healthChanged()
        && !day.isAfter(facts.today())
        && rules
            .question(question)
            .flatMap(Question::clearance)
            .filter(holds -> facts.today().isBefore(day.plus(holds)))
            .isPresent();
  }

  private boolean healthChanged() {
    Answer changed = facts.answers().get(HEALTH_CHANGED);
    return changed == Answer.YES || changed == Answer.NOT_SURE;
  }

  private boolean marked(Set<Region> regions, Set<String> zones, Optional<Side> side) {
    Condition.Marked where = new Condition.Marked(regions, zones, side);
    return facts.report().marks().stream().anyMatch(mark -> places(where, mark));
  }

  private boolean places(Condition.Marked where, PainMark mark) {
    return mark.rating().value() > 0
        && (where.side().isEmpty() || mark.zone().side().equals(where.side()))
        && (where.zones().contains(mark.zone().zone())
            || base.zone(mark.zone().zone())
                .filter(z -> z.regions().stream().anyMatch(where.regions()::contains))
                .isPresent());
  }

  private Truth felt(Condition.Felt felt) {
    return feltAt(felt).map(mark -> lasts(felt, mark)).reduce(Truth.FALSE, Truth::or);
  }

  /**
   * Where a rule happens that asks how a pain feels: there, not at the point beside it. Otherwise
   * at the spot.
   */
  Set<SidedZone> placeOf(Rule rule) {
    Set<SidedZone> felt =
        rule.when()
            .all()
            .filter(Condition.Felt.class::isInstance)
            .flatMap(c -> feltAt((Condition.Felt) c))
            .map(PainMark::zone)
            .collect(Collectors.toUnmodifiableSet());
    return felt.isEmpty() ? spot : felt;
  }

  private Stream<PainMark> feltAt(Condition.Felt felt) {
    Condition.Marked where = felt.where();
    boolean anywhere = where.regions().isEmpty() && where.zones().isEmpty();
    return facts.report().marks().stream()
        .filter(mark -> mark.rating().value() > 0)
        .filter(mark -> anywhere || places(where, mark))
        .filter(mark ->
            felt.kinds().isEmpty() || mark.kinds().stream().anyMatch(felt.kinds()::contains));
  }

  private static Truth lasts(Condition.Felt felt, PainMark mark) {
    return felt.since().isEmpty()
        ? Truth.TRUE
        : mark.since().map(s -> Truth.of(felt.since().contains(s))).orElse(Truth.UNKNOWN);
  }
}
