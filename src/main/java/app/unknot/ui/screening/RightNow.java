package app.unknot.ui.screening;

import app.unknot.safety.Clearance;
import app.unknot.safety.Question;
import app.unknot.safety.Soreness;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When it was told how the person is right now and how the spot is. A new look at the same answers
 * makes them no younger: the oldest of them says how long all of them hold.
 */
final class RightNow {
  private static final String SORENESS = "spot-soreness";

  private record Told(Object answer, Instant since) {}

  private final Map<String, Told> told = new HashMap<>();

  /** Whether an answer speaks of this moment; what a person's health is holds longer. */
  static boolean isAbout(Question question) {
    return Part.of(question) != Part.HEALTH;
  }

  /** Takes over what is told at this moment; what was told before and is the same keeps its age. */
  void note(Form form, CheckAnswers answers, Optional<Soreness> soreness, Instant now) {
    Map<String, Object> all = new HashMap<>();
    form.questions().stream()
        .filter(RightNow::isAbout)
        .forEach(q -> answers.of(q.id()).ifPresent(given -> all.put(q.id(), given)));
    soreness.ifPresent(rating -> all.put(SORENESS, rating));
    told.keySet().retainAll(all.keySet());
    all.forEach((id, answer) -> {
      Told before = told.get(id);
      if (before == null || !before.answer().equals(answer)) {
        told.put(id, new Told(answer, now));
      }
    });
  }

  /** Whether the oldest of them holds no more; a clock that was set back makes it old as well. */
  boolean isOld(Instant now) {
    return told.values().stream()
        .map(t -> Duration.between(t.since(), now))
        .anyMatch(age -> age.isNegative() || age.compareTo(Clearance.LIFE) >= 0);
  }
}
