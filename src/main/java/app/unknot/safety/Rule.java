package app.unknot.safety;

import app.unknot.knowledge.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the safety check, as data. Its sentences are texts.
 *
 * @param when fires unless definitely false; an emergency fires only when true, and another rule
 *     stands for "not sure"
 * @param urgency for a clinician, and only then
 * @param limits what it tightens, beyond the gentle limits that every modification brings
 * @param notes ids of texts to add, for example about heat
 * @param source the id of the source it rests on
 */
public record Rule(
    String id,
    Condition when,
    Decision decision,
    Optional<Urgency> urgency,
    Lasting lasting,
    Reach reach,
    Optional<Limits> limits,
    List<String> notes,
    String source,
    Grade grade,
    LocalDate revised) {
  public Rule {
    notes = List.copyOf(notes);
    if ((decision == Decision.SEE_CLINICIAN_FIRST) != urgency.isPresent()) {
      throw new IllegalArgumentException("rule " + id + ": an urgency belongs to a clinician");
    }
    if (decision == Decision.EMERGENCY && !(reach instanceof Reach.Session)) {
      throw new IllegalArgumentException("rule " + id + ": an emergency ends the whole session");
    }
  }

  /**
   * Whether marks, words and findings alone decide it, before any question. What a pain feels like
   * belongs to it only where it is an emergency; otherwise it waits for the check.
   */
  public boolean isAlarm() {
    return when.all()
            .anyMatch(c ->
                c instanceof Condition.Marked
                    || c instanceof Condition.WordsMention
                    || (c instanceof Condition.Felt && decision == Decision.EMERGENCY))
        && when.questions().findAny().isEmpty();
  }
}
