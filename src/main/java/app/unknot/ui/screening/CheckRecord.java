package app.unknot.ui.screening;

import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.HealthProfile.SpotCheck;
import app.unknot.safety.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a completed check goes on file, so that the next one is short. */
final class CheckRecord {
  private static final String HEALTH_CHANGED = "health-changed";

  private CheckRecord() {}

  /** Whether the person says that health has changed, or is not sure. */
  static boolean isHealthChanged(Map<String, Answer> answers) {
    Answer changed = answers.get(HEALTH_CHANGED);
    return changed == Answer.YES || changed == Answer.NOT_SURE;
  }

  /**
   * The profile after a check. A change of health ends every yes of a clinician and every answer
   * about a spot that was on file.
   *
   * @param file what was on file when the check began
   * @param yeses the days of a clinician's yes told in this check
   */
  static HealthProfile of(
      HealthProfile file,
      Form form,
      Map<String, Answer> answers,
      OptionalInt age,
      Map<String, LocalDate> yeses,
      Map<String, Set<SidedZone>> where,
      SidedPoint point,
      LocalDate today) {
    List<Question> health = form.of(Part.HEALTH);
    boolean changed = isHealthChanged(answers) || file.isNews(health, answers);
    Map<String, LocalDate> cleared =
        new HashMap<>(changed ? Map.of() : file.clearedAfter(health, answers));
    cleared.putAll(yeses);
    List<SpotCheck> spots = spots(changed ? List.of() : file.spots(), form, answers, point, today);
    if (!form.isFull()) {
      return new HealthProfile(
          file.age(),
          file.aged(),
          file.answers(),
          cleared,
          file.where(),
          file.checked(),
          spots,
          file.changed());
    }
    return new HealthProfile(
        age.isPresent() ? age : file.age(),
        age.isPresent() ? Optional.of(today) : file.aged(),
        told(health, answers),
        cleared,
        where,
        Optional.of(today),
        spots);
  }

  /**
   * An answer that speaks against pressing the spot does not go on file: what is on file is not
   * asked, and once it is checked or gone the person has to be able to say so.
   */
  private static List<SpotCheck> spots(
      List<SpotCheck> file,
      Form form,
      Map<String, Answer> answers,
      SidedPoint point,
      LocalDate today) {
    List<Question> lasting =
        form.of(Part.SPOT).stream()
            .filter(q -> !q.shortCheck() && q.kind() == Question.Kind.YES_NO)
            .toList();
    Map<String, Answer> fine = told(lasting, answers);
    Set<String> worrying =
        lasting.stream()
            .filter(q -> {
              Answer answer = fine.get(q.id());
              return answer == q.worrying() || answer == Answer.NOT_SURE;
            })
            .map(Question::id)
            .collect(Collectors.toSet());
    fine.keySet().removeAll(worrying);
    if (fine.isEmpty()) {
      return file;
    }
    // A short check asks only what is not on file; the rest keeps its day, and so does the whole.
    Optional<SpotCheck> earlier =
        form.isFull()
            ? Optional.empty()
            : file.stream().filter(s -> s.points().equals(Set.of(point))).reduce((_, b) -> b);
    LocalDate day =
        earlier
            .map(SpotCheck::day)
            .filter(d -> !d.isAfter(today) && today.isBefore(d.plus(HealthProfile.HOLDS)))
            .orElse(today);
    if (!day.equals(today)) {
      earlier.ifPresent(e -> e.answers().forEach(fine::putIfAbsent));
    }
    fine.keySet().removeAll(worrying);
    List<SpotCheck> spots = new ArrayList<>(file);
    spots.removeIf(s -> s.points().equals(Set.of(point)));
    spots.add(new SpotCheck(Set.of(point), day, fine));
    return spots;
  }

  private static Map<String, Answer> told(List<Question> questions, Map<String, Answer> answers) {
    Map<String, Answer> told = new HashMap<>(answers);
    told.keySet().retainAll(questions.stream().map(Question::id).collect(Collectors.toSet()));
    return told;
  }
}
