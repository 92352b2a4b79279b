package app.unknot.safety;

import app.unknot.body.PainMark;
import app.unknot.body.Region;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One check of one request, from the questions to the outcome. */
final class Check {
  private final RuleBook rules;
  private final KnowledgeBase base;
  private final ScreeningRequest request;
  private final LocalDate today;
  private final Coverage coverage;
  private final Judge judge;
  private final Lockouts lockouts;
  private final boolean isShort;

  /** Answers that need not be asked again. */
  private final Map<String, Answer> onFile;

  private final Facts facts;
  private final Situation situation;

  Check(
      RuleBook rules,
      KnowledgeBase base,
      Coverage coverage,
      Places places,
      Judge judge,
      ScreeningRequest request) {
    this.rules = rules;
    this.base = base;
    this.request = request;
    this.today = request.facts().today();
    this.coverage = coverage;
    this.judge = judge;
    this.lockouts = new Lockouts(request.history(), request.now(), today, coverage, places);
    this.isShort = request.profile().isCurrent(today) && !healthChanged() && !stoppedSince();
    this.onFile = onFile();
    this.facts = joined();
    this.situation =
        new Situation(
            rules, base, facts, spot(), lockouts.session(), OptionalInt.of(lockouts.sessions()));
  }

  private boolean healthChanged() {
    Answer changed = request.facts().answers().get(Situation.HEALTH_CHANGED);
    return changed == Answer.YES || changed == Answer.NOT_SURE;
  }

  /** A symptom that stopped a session since the last full check asks for a new one. */
  private boolean stoppedSince() {
    LocalDate checked = request.profile().checked().orElse(LocalDate.MIN);
    return request.history().sessions().stream()
        .filter(s -> !s.day().isBefore(checked))
        .anyMatch(s -> s.points().stream().anyMatch(p -> p.stop().isPresent()));
  }

  /** What was told now, with what is on file beneath it. */
  private Facts joined() {
    Facts told = request.facts();
    HealthProfile profile = request.profile();
    Map<String, Answer> answers = new HashMap<>(onFile);
    answers.putAll(told.answers());
    Map<String, LocalDate> cleared = profile.clearedAfter(rules.questions(), told.answers());
    cleared.putAll(told.cleared());
    Map<String, Set<SidedZone>> where = new HashMap<>(profile.where());
    where.putAll(told.where());
    return told.withAge(told.age().or(() -> profile.age(today)))
        .withAnswers(answers)
        .withCleared(cleared)
        .withWhere(where)
        .withTold(days());
  }

  /** The days of the answers about health that nobody gave anew. */
  private Map<String, LocalDate> days() {
    Map<String, LocalDate> days = new HashMap<>();
    onFile.keySet().forEach(id -> request.profile().told(id).ifPresent(d -> days.put(id, d)));
    days.keySet().removeAll(request.facts().answers().keySet());
    return days;
  }

  /** Nothing where everything is asked, and never an answer of the short check. */
  private Map<String, Answer> onFile() {
    if (!isShort) {
      return Map.of();
    }
    Map<String, Answer> answers = new HashMap<>();
    put(answers, request.profile().answers(), QuestionGroup.HEALTH);
    put(
        answers,
        request.profile().spotAnswers(Set.copyOf(request.points()), today),
        QuestionGroup.SPOT);
    return answers;
  }

  private void put(Map<String, Answer> answers, Map<String, Answer> from, QuestionGroup group) {
    rules.questions().stream()
        .filter(q -> q.group() == group && !q.shortCheck())
        .map(Question::id)
        .filter(from::containsKey)
        .forEach(id -> answers.put(id, from.getOrDefault(id, Answer.NOT_SURE)));
  }

  private Set<SidedZone> spot() {
    return Stream.concat(
            facts.report().marks().stream().map(PainMark::zone),
            request.points().stream().flatMap(p -> coverage.zones(p).stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What holds for each point by what happened there. */
  private Map<SidedPoint, Set<Circumstance>> past() {
    Map<SidedPoint, Set<Circumstance>> past = new HashMap<>();
    request.points().forEach(p -> past.put(p, lockouts.point(p, facts.soreness())));
    return past;
  }

  List<Question> questions() {
    return questions(past());
  }

  private List<Question> questions(Map<SidedPoint, Set<Circumstance>> past) {
    Set<Region> regions =
        Stream.concat(
                request.points().stream().flatMap(p -> coverage.regions(p).stream()),
                situation.spot().stream().flatMap(z -> coverage.regions(z).stream()))
            .collect(Collectors.toSet());
    Set<Circumstance> any = new HashSet<>(situation.circumstances());
    past.values().forEach(any::addAll);
    Situation asking = situation.with(any);
    return rules.questions().stream()
        .filter(q -> q.concerns(regions))
        .filter(q -> q.asked().map(asking::value).orElse(Truth.TRUE) == Truth.TRUE)
        .filter(q -> !onFile.containsKey(q.id()))
        .filter(q -> !q.id().equals(Situation.HEALTH_CHANGED) || request.profile().isCurrent(today))
        .toList();
  }

  Screening outcome() {
    List<Ruling> rulings = judge.general(situation);
    if (Judge.strictest(rulings) == Decision.EMERGENCY) {
      return new Screening.Referred(Decision.EMERGENCY, rulings);
    }
    Map<SidedPoint, Set<Circumstance>> past = past();
    List<Question> asked = questions(past);
    List<String> unanswered = asked.stream().filter(q -> !isAnswered(q)).map(Question::id).toList();
    List<String> again = asked.stream().map(Question::id).filter(this::isToAskAgain).toList();
    if (!unanswered.isEmpty() || !again.isEmpty()) {
      return new Screening.Open(unanswered, again, rulings);
    }
    if (rulings.stream().anyMatch(Check::closesAll)) {
      return new Screening.Referred(
          Judge.strictest(rulings.stream().filter(this::closes).toList()), rulings);
    }
    return new Permit(base, coverage, judge, lockouts, past, request, situation, rulings).outcome();
  }

  private static boolean closesAll(Ruling ruling) {
    return ruling.scope().equals(Scope.SESSION)
        && ruling.decision().compareTo(Decision.EXCLUDE_AREA) >= 0;
  }

  private boolean closes(Ruling ruling) {
    return request.points().stream().anyMatch(p -> coverage.bars(ruling, p));
  }

  private boolean isAnswered(Question question) {
    return facts.answers().containsKey(question.id())
        || (question.kind() == Question.Kind.RATING && facts.soreness().isPresent());
  }

  private boolean isToAskAgain(String question) {
    return facts.answers().get(question) == Answer.NOT_SURE
        && rules.isEmergency(question)
        && !request.askedAgain().contains(question);
  }
}
