package app.unknot.safety;

import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is on file from the last full check. It spares asking again for 30 days and is dropped as a
 * whole when health has changed.
 *
 * @param age in years when it was told; empty where not told, which counts as 65 or older
 * @param aged the day it was told
 * @param answers to the health questions
 * @param cleared health question id to the day a clinician said yes
 * @param where places that belong to an answer
 * @param checked the day of the last full check; empty before the first
 * @param spots answers about spots
 * @param changed answers changed since the last full check, with the day
 */
public record HealthProfile(
    OptionalInt age,
    Optional<LocalDate> aged,
    Map<String, Answer> answers,
    Map<String, LocalDate> cleared,
    Map<String, Set<SidedZone>> where,
    Optional<LocalDate> checked,
    List<SpotCheck> spots,
    Map<String, LocalDate> changed) {
  /** How long a full check holds (a cautious choice). */
  public static final Period HOLDS = Period.ofDays(30);

  /** Where the day of telling is not known, it may have grown up to this. */
  private static final int OLDEST = 120;

  /** Nothing on file. */
  public static final HealthProfile EMPTY =
      new HealthProfile(
          OptionalInt.empty(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          List.of());

  /** The answers given about certain points on a day; they hold for no other point. */
  public record SpotCheck(Set<SidedPoint> points, LocalDate day, Map<String, Answer> answers) {
    public SpotCheck {
      points = Set.copyOf(points);
      answers = Map.copyOf(answers);
    }
  }

  public HealthProfile {
    answers = Map.copyOf(answers);
    cleared = Map.copyOf(cleared);
    where =
        where.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    spots = List.copyOf(spots);
    changed = Map.copyOf(changed);
    if (age.isPresent() && (age.getAsInt() < 0 || age.getAsInt() > OLDEST)) {
      throw new IllegalArgumentException("an age is 0 to " + OLDEST + " years");
    }
  }

  /** One of which nothing was changed since the check. */
  public HealthProfile(
      OptionalInt age,
      Optional<LocalDate> aged,
      Map<String, Answer> answers,
      Map<String, LocalDate> cleared,
      Map<String, Set<SidedZone>> where,
      Optional<LocalDate> checked,
      List<SpotCheck> spots) {
    this(age, aged, answers, cleared, where, checked, spots, Map.of());
  }

  /** The day an answer on file was given; empty where there is none. */
  public Optional<LocalDate> told(String question) {
    return answers.containsKey(question)
        ? Optional.ofNullable(changed.get(question)).or(() -> checked)
        : Optional.empty();
  }

  /** The age as it is by now: it grows from the day it was told. */
  public Optional<Age> age(LocalDate today) {
    return age.isEmpty()
        ? Optional.empty()
        : Optional.of(
            aged.map(day -> Age.told(age.getAsInt(), day, today))
                .orElse(new Age(age.getAsInt(), OLDEST)));
  }

  /** Whether a full check of this day still holds. A day ahead of the calendar never does. */
  static boolean holds(LocalDate day, LocalDate today) {
    return !day.isAfter(today) && today.isBefore(day.plus(HOLDS));
  }

  /** Whether the last full check still holds. */
  public boolean isCurrent(LocalDate today) {
    return checked.filter(day -> holds(day, today)).isPresent();
  }

  /** Nothing but the age: without the answers nobody can tell whether a yes still fits them. */
  public HealthProfile unanswered() {
    return new HealthProfile(age, aged, Map.of(), Map.of(), Map.of(), Optional.empty(), List.of());
  }

  /** The same, where nothing is spared: its answers are there only to tell what is new. */
  public HealthProfile unchecked() {
    return new HealthProfile(age, aged, answers, cleared, Map.of(), Optional.empty(), List.of());
  }

  /**
   * Whether these answers hold a worrying one about health that is not on file, which is a change
   * of health whether or not the person calls it one.
   */
  public boolean isNews(Collection<Question> questions, Map<String, Answer> told) {
    return lasting(questions, told)
        .anyMatch(q -> isWorrying(q, told.get(q.id())) && !isWorrying(q, answers.get(q.id())));
  }

  /**
   * The yeses of clinicians that these answers leave standing: none after a change of health, and
   * not the one to a condition that is not there any more.
   */
  public Map<String, LocalDate> clearedAfter(
      Collection<Question> questions, Map<String, Answer> told) {
    Map<String, LocalDate> yeses = new HashMap<>(isNews(questions, told) ? Map.of() : cleared);
    lasting(questions, told)
        .filter(q -> !isWorrying(q, told.get(q.id())))
        .forEach(q -> yeses.remove(q.id()));
    return yeses;
  }

  /** The questions answered whose answers go on file. */
  private static Stream<Question> lasting(
      Collection<Question> questions, Map<String, Answer> told) {
    return questions.stream()
        .filter(q -> q.group() == QuestionGroup.HEALTH && !q.shortCheck())
        .filter(q -> told.containsKey(q.id()));
  }

  /**
   * The same with one answer changed between two checks. A worrying answer that was not there
   * before is a change of health: it ends every yes of a clinician and every answer about a spot.
   * An answer that is not worrying any more takes the yes to it away.
   *
   * @param places where it is, for an answer that has a place
   */
  public HealthProfile withAnswer(
      Question question, Answer answer, Set<SidedZone> places, LocalDate today) {
    boolean worrying = isWorrying(question, answer);
    Map<String, Answer> told = Map.of(question.id(), answer);
    boolean news = isNews(List.of(question), told);
    Map<String, Answer> others = new HashMap<>(answers);
    others.put(question.id(), answer);
    Map<String, LocalDate> yeses = clearedAfter(List.of(question), told);
    Map<String, Set<SidedZone>> at = new HashMap<>(where);
    at.remove(question.id());
    if (worrying && !places.isEmpty()) {
      at.put(question.id(), places);
    }
    Map<String, LocalDate> days = new HashMap<>(changed);
    days.put(question.id(), today);
    return new HealthProfile(age, aged, others, yeses, at, checked, news ? List.of() : spots, days);
  }

  private static boolean isWorrying(Question question, @Nullable Answer answer) {
    return answer == question.worrying() || answer == Answer.NOT_SURE;
  }

  /** The same with the day of a clinician's yes; empty takes it back. */
  public HealthProfile withCleared(String question, Optional<LocalDate> day) {
    Map<String, LocalDate> yeses = new HashMap<>(cleared);
    yeses.remove(question);
    day.ifPresent(d -> yeses.put(question, d));
    return new HealthProfile(age, aged, answers, yeses, where, checked, spots, changed);
  }

  /** The same with the age told today; empty takes it back. */
  public HealthProfile withAge(OptionalInt years, LocalDate today) {
    return new HealthProfile(
        years,
        years.isPresent() ? Optional.of(today) : Optional.empty(),
        answers,
        cleared,
        where,
        checked,
        spots,
        changed);
  }

  /** The same without the answers about a spot. */
  public HealthProfile without(SpotCheck spot) {
    List<SpotCheck> others = spots.stream().filter(s -> !s.equals(spot)).toList();
    return new HealthProfile(age, aged, answers, cleared, where, checked, others, changed);
  }

  /**
   * The answers to all questions about health, told today apart from a check, where none are on
   * file. They spare the next check these questions; what is asked about right now and about the
   * spot it asks all the same.
   */
  public HealthProfile answered(
      Map<String, Answer> all, Map<String, Set<SidedZone>> places, LocalDate today) {
    return new HealthProfile(age, aged, all, Map.of(), places, Optional.of(today), List.of());
  }

  /** The spot answers that hold for all of these points. */
  public Map<String, Answer> spotAnswers(Set<SidedPoint> points, LocalDate today) {
    return spots.stream()
        .filter(s -> holds(s.day(), today) && s.points().containsAll(points))
        .reduce((_, last) -> last)
        .map(SpotCheck::answers)
        .orElse(Map.of());
  }
}
