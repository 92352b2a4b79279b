package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.Question;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a clinician's yes is needed, and when one counts. */
final class ClinicianYes {
  private ClinicianYes() {}

  /** The questions of a full check that wait for a yes. */
  static List<Question> waiting(
      List<Question> questions,
      Map<String, Answer> answers,
      Map<String, LocalDate> yeses,
      HealthProfile file,
      LocalDate today) {
    Map<String, Answer> given = new HashMap<>(file.answers());
    given.putAll(answers);
    boolean changed = CheckRecord.isHealthChanged(given);
    Map<String, LocalDate> standing = changed ? Map.of() : file.clearedAfter(questions, answers);
    return questions.stream()
        .filter(q -> q.clearance().isPresent())
        .filter(q -> given.get(q.id()) == Answer.YES || given.get(q.id()) == Answer.NOT_SURE)
        .filter(q ->
            Optional.ofNullable(yeses.get(q.id()))
                .or(() -> Optional.ofNullable(standing.get(q.id())))
                .filter(day -> counts(q, day, today))
                .isEmpty())
        .toList();
  }

  /** Whether a yes of this day counts today. */
  static boolean counts(Question question, LocalDate day, LocalDate today) {
    return question.clearance().filter(p -> today.isBefore(day.plus(p))).isPresent()
        && !day.isAfter(today);
  }
}
