package app.unknot.ui.common;

import app.unknot.Coach;
import app.unknot.journal.HealthRecord;
import app.unknot.journal.Kept;
import app.unknot.safety.Decision;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Ruling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The warning signs that are told, on record for the next start.
 *
 * <p>A sign goes on record as soon as help shows, not when the person leaves it: the window may be
 * closed, or the computer switched off. What was told on this way and turns out to be a mistake
 * comes off again; what was on record before stays until a doctor has looked.
 */
public final class SignsOnRecord {
  private final Coach coach;
  private final Journey journey;
  private final List<Warning> mine = new ArrayList<>();

  /** What one screen told, another can take back: the journey knows it. */
  public SignsOnRecord(Coach coach, Journey journey) {
    this.coach = coach;
    this.journey = journey;
  }

  /**
   * Puts what is an emergency among these on record, where it is not on it already.
   *
   * @return where the record went; empty where nothing new was told
   */
  public Optional<Kept> tell(List<Ruling> rulings) {
    Instant now = coach.now().toInstant();
    HealthRecord health = coach.health();
    HealthRecord before = health;
    for (Ruling ruling : rulings) {
      boolean known =
          health.warnings().stream().anyMatch(w -> !w.checked() && w.rule().equals(ruling.rule()));
      if (ruling.decision() == Decision.EMERGENCY && !known) {
        Warning warning = new Warning(ruling.rule(), now, false);
        journey.told().add(warning);
        mine.add(warning);
        health = health.withWarning(warning);
      }
    }
    return health.equals(before) ? Optional.empty() : Optional.of(coach.keep(health));
  }

  /** Whether it was told here, and not on another page or in an earlier check. */
  public boolean isMine(Warning warning) {
    return mine.contains(warning);
  }

  /** Takes these of what was told on this way off the record. */
  public void takeBack(Predicate<Warning> which) {
    List<Warning> mistaken = journey.told().stream().filter(which).toList();
    if (!mistaken.isEmpty()) {
      HealthRecord health = coach.health();
      coach.keep(
          health.withWarnings(
              health.warnings().stream().filter(w -> !mistaken.contains(w)).toList()));
      journey.told().removeAll(mistaken);
    }
  }
}
