package app.unknot.safety;

import app.unknot.body.PainReport;
import app.unknot.body.SidedZone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known about the person for one decision.
 *
 * @param age empty where not told
 * @param answers by question id; a question not asked or skipped is not in it
 * @param soreness of the spot from the last session
 * @param cleared health question id to the day a clinician said yes
 * @param where places that belong to an answer, by question id: where the device is, where feeling
 *     is dull; without one the spot is taken
 * @param words free text, searched for warnings only
 * @param seen ids of alarm rules of which the person said that a doctor has looked at it
 * @param told the days of answers that were on file, by question id; the others are of today
 * @param today the person's calendar day
 */
public record Facts(
    PainReport report,
    Optional<Age> age,
    Map<String, Answer> answers,
    Optional<Soreness> soreness,
    Map<String, LocalDate> cleared,
    Map<String, Set<SidedZone>> where,
    String words,
    Set<String> seen,
    Map<String, LocalDate> told,
    LocalDate today) {
  public Facts {
    answers = Map.copyOf(answers);
    cleared = Map.copyOf(cleared);
    where =
        where.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
    seen = Set.copyOf(seen);
    told = Map.copyOf(told);
  }

  /** Nothing known but the report and the day. */
  public static Facts of(PainReport report, LocalDate today) {
    return new Facts(
        report,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        "",
        Set.of(),
        Map.of(),
        today);
  }

  /** The same with this age, told now; empty where it is not told. */
  public Facts withAge(OptionalInt years) {
    return withAge(
        years.isPresent() ? Optional.of(Age.exactly(years.getAsInt())) : Optional.empty());
  }

  /** The same with this age. */
  public Facts withAge(Optional<Age> known) {
    return new Facts(report, known, answers, soreness, cleared, where, words, seen, told, today);
  }

  /** The same with these answers in place of the others. */
  public Facts withAnswers(Map<String, Answer> given) {
    return new Facts(report, age, given, soreness, cleared, where, words, seen, told, today);
  }

  /** The same with this soreness. */
  public Facts withSoreness(Optional<Soreness> sore) {
    return new Facts(report, age, answers, sore, cleared, where, words, seen, told, today);
  }

  /** The same with these days of a clinician's yes. */
  public Facts withCleared(Map<String, LocalDate> days) {
    return new Facts(report, age, answers, soreness, days, where, words, seen, told, today);
  }

  /** The same with these places. */
  public Facts withWhere(Map<String, Set<SidedZone>> places) {
    return new Facts(report, age, answers, soreness, cleared, places, words, seen, told, today);
  }

  /** The same with this free text. */
  public Facts withWords(String text) {
    return new Facts(report, age, answers, soreness, cleared, where, text, seen, told, today);
  }

  /** The same with these alarms looked at. */
  public Facts withSeen(Set<String> rules) {
    return new Facts(report, age, answers, soreness, cleared, where, words, rules, told, today);
  }

  /** The same with these days of answers on file. */
  Facts withTold(Map<String, LocalDate> days) {
    return new Facts(report, age, answers, soreness, cleared, where, words, seen, days, today);
  }

  /** The day from which a period of this rule counts: that of the latest answer it looks at. */
  LocalDate since(Rule rule) {
    return rule.when()
        .questions()
        .filter(answers::containsKey)
        .map(id -> told.getOrDefault(id, today))
        .max(Comparator.naturalOrder())
        .orElse(today);
  }
}
