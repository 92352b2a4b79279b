package app.unknot.safety;

import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** Nothing but the age and the yeses of clinicians, so that all is asked again. */
  public HealthProfile unanswered() {
    return new HealthProfile(age, aged, Map.of(), cleared, Map.of(), Optional.empty(), List.of());
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
