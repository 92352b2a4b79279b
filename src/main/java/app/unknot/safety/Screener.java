package app.unknot.safety;

import app.unknot.body.PainMark;
import app.unknot.body.PainReport;
import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.History.Seen;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks, decides and gives clearances. The only door of this package. */
public final class Screener {
  private final RuleBook rules;
  private final KnowledgeBase base;
  private final Coverage coverage;
  private final Places places;
  private final Judge judge;
  private final Effects effects;

  /**
   * Works by these rules on this knowledge; both are expected to be without {@link
   * RuleBook#problems problems}.
   */
  public Screener(RuleBook rules, KnowledgeBase base) {
    this.rules = rules;
    this.base = base;
    this.coverage = new Coverage(base);
    this.places = new Places(rules, base);
    this.judge = new Judge(rules, places);
    this.effects = new Effects(rules, base, judge);
  }

  /**
   * The questions to ask for these points now, in order: all of them, or the short check where a
   * full one is on file, at most 30 days old, with no stop and no change of health since. The list
   * grows with the answers.
   */
  public List<Question> questions(ScreeningRequest request) {
    return new Check(rules, base, coverage, places, judge, request).questions();
  }

  /** All questions that belong to the marks, in order. */
  public List<Question> questions(Facts facts) {
    Situation situation = situation(facts);
    Set<Region> regions =
        situation.spot().stream()
            .flatMap(zone -> coverage.regions(zone).stream())
            .collect(Collectors.toSet());
    return rules.questions().stream()
        .filter(q -> q.concerns(regions))
        .filter(q -> q.asked().map(situation::value).orElse(Truth.TRUE) == Truth.TRUE)
        .toList();
  }

  /** What the rules say about these facts; what was not answered is left out. */
  public Assessment assess(Facts facts) {
    Situation situation = situation(facts);
    List<Ruling> rulings = judge.general(situation);
    List<Ruling> touching =
        rulings.stream().filter(r -> touches(r.scope(), situation.spot())).toList();
    List<String> open =
        questions(facts).stream()
            .map(Question::id)
            .filter(id -> !facts.answers().containsKey(id))
            .toList();
    return new Assessment(Judge.strictest(touching), rulings, open, coverage);
  }

  /**
   * Whether a scope touches the session or a marked zone; without a mark there is nothing beside
   * it.
   */
  private boolean touches(Scope scope, Set<SidedZone> marked) {
    return switch (scope.kind()) {
      case SESSION -> true;
      case REGION, ZONE ->
          marked.isEmpty() || marked.stream().anyMatch(zone -> coverage.covers(scope, zone));
      case MUSCLE, TOOL -> false;
    };
  }

  /** Whether these points may be pressed now; what was not answered never clears. */
  public Screening screen(ScreeningRequest request) {
    return new Check(rules, base, coverage, places, judge, request).outcome();
  }

  /**
   * When a point opens again, as far as the past tells.
   *
   * @param perDay the most sessions a day on it
   * @param now the moment, with the person's offset from UTC
   */
  public Opening opening(SidedPoint point, int perDay, History history, OffsetDateTime now) {
    return Opening.of(
        point,
        perDay,
        history,
        now,
        at -> new Lockouts(history, at.toInstant(), at.toLocalDate(), coverage, places));
  }

  /** How the work on the area of a point goes, by the two-week rule. */
  public Review review(SidedPoint point, History history, OffsetDateTime now) {
    return new Lockouts(history, now.toInstant(), now.toLocalDate(), coverage, places)
        .review(point);
  }

  /** The questions whose answers go on file, in order. */
  public List<Question> onFile() {
    return rules.questions().stream()
        .filter(q -> q.group() == QuestionGroup.HEALTH && !q.shortCheck())
        .toList();
  }

  /** What the answer on file to a question causes by itself. */
  public Effect effect(
      String question, HealthProfile profile, History history, OffsetDateTime now) {
    return effects.ofAnswer(question, profile, now.toLocalDate(), sessions(history, now));
  }

  /** What the age on file causes by itself, or that there is none. */
  public Effect effectOfAge(HealthProfile profile, History history, OffsetDateTime now) {
    return effects.ofAge(profile, now.toLocalDate(), sessions(history, now));
  }

  private int sessions(History history, OffsetDateTime now) {
    return new Lockouts(history, now.toInstant(), now.toLocalDate(), coverage, places).sessions();
  }

  /**
   * What a clinician has looked at who has seen what these rulings are about. Each look opens what
   * it was about and nothing else.
   *
   * @param rulings of a check of this point; those that no look ends are passed over
   */
  public List<Seen> looked(
      SidedPoint point, List<Ruling> rulings, History history, OffsetDateTime now) {
    Lockouts lockouts = new Lockouts(history, now.toInstant(), now.toLocalDate(), coverage, places);
    return rulings.stream()
        .map(judge::rule)
        .distinct()
        .flatMap(
            rule -> rule.when().all().flatMap(when -> looked(rule, when, lockouts, point).stream()))
        .distinct()
        .toList();
  }

  private static List<Seen> looked(Rule rule, Condition when, Lockouts lockouts, SidedPoint point) {
    if (!(when instanceof Condition.Given(Circumstance circumstance))) {
      return List.of();
    }
    return switch (circumstance) {
      case STOPPED_TWICE ->
          rule.reach() instanceof Reach.Session
              ? lockouts.lookAtTheWholeBody()
              : lockouts.lookAtStops(point);
      case NO_CHANGE_IN_TWO_WEEKS, WORSE_OR_SPREADING -> lockouts.lookAtTheCourse(point);
      default -> List.of();
    };
  }

  /**
   * What marks, symptoms and words say by themselves, before any question: emergencies and, after
   * them, what a clinician has to see today.
   */
  public List<Ruling> alarms(PainReport report, String words) {
    return judge.alarms(situation(Facts.of(report, LocalDate.EPOCH).withWords(words)));
  }

  private Situation situation(Facts facts) {
    Set<SidedZone> spot =
        facts.report().marks().stream().map(PainMark::zone).collect(Collectors.toUnmodifiableSet());
    return new Situation(rules, base, facts, spot, Set.of(), OptionalInt.empty());
  }

  /** Ids of the texts that go with these rulings, each once: what else to mind while working. */
  public List<String> notes(List<Ruling> rulings) {
    return rulings.stream()
        .flatMap(r -> rules.rule(r.rule()).stream())
        .flatMap(r -> r.notes().stream())
        .distinct()
        .toList();
  }
}
