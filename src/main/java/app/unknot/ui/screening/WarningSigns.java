package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.body.PainReport;
import app.unknot.journal.HealthRecord;
import app.unknot.journal.Kept;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.Decision;
import app.unknot.safety.Facts;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Question;
import app.unknot.safety.Ruling;
import app.unknot.safety.Screening;
import app.unknot.safety.ScreeningRequest;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.SignsOnRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The warning signs that a check is told, and those of earlier times. */
final class WarningSigns {
  /** Rules that end when a clinician has looked at a symptom or at an area. */
  private static final Set<String> UNTIL_LOOKED_AT =
      Set.of(
          "stopped-twice",
          "stopped-twice-whole-body",
          "two-weeks-without-change",
          "worse-or-spreading");

  private final Coach coach;
  private final Journey journey;
  private final SignsOnRecord record;
  private final ReadOnlyBooleanWrapper mistaken = new ReadOnlyBooleanWrapper(this, "mistaken");

  WarningSigns(Coach coach, Journey journey) {
    this.coach = coach;
    this.journey = journey;
    record = new SignsOnRecord(coach, journey);
  }

  /** Whether the person said that it was a mistake; nothing happens before it is confirmed. */
  ReadOnlyBooleanProperty mistakenProperty() {
    return mistaken.getReadOnlyProperty();
  }

  /** It was a mistake: the first of two deliberate steps. */
  void mistake() {
    mistaken.set(true);
  }

  /** It was no mistake after all. */
  void noMistake() {
    mistaken.set(false);
  }

  boolean isEmergency(Screening screening) {
    return screening instanceof Screening.Referred referred
        && referred.decision() == Decision.EMERGENCY;
  }

  /** Puts the signs on record, where they are not on it already. */
  Optional<Kept> tell(List<Ruling> rulings) {
    mistaken.set(false);
    return record.tell(rulings);
  }

  /**
   * Takes the signs that were told in this check off the record, and what was searched for. What
   * the marks say stays, and so does what an earlier check was told.
   */
  void takeBack() {
    journey.unsay();
    Set<String> marked = rules(coach.alarms(journey.report(), ""));
    record.takeBack(w -> record.isMine(w) && !marked.contains(w.rule()));
    mistaken.set(false);
  }

  /** Whether this question has a yes that alone is an emergency. */
  boolean isTold(Question question, CheckAnswers answers, ScreeningRequest request) {
    if (answers.of(question.id()).filter(Answer.YES::equals).isEmpty()) {
      return false;
    }
    Facts alone =
        Facts.of(PainReport.EMPTY, coach.today()).withAnswers(Map.of(question.id(), Answer.YES));
    return isEmergency(coach.screen(request.withFacts(alone)));
  }

  /** Whether marks or searched words alone are a warning sign that no doctor has looked at. */
  boolean isInTheMarks() {
    return coach.alarms(journey.report(), journey.words()).stream()
        .anyMatch(r -> r.decision() == Decision.EMERGENCY && !journey.seen().contains(r.rule()));
  }

  /** A doctor has looked at what the marks and the words say. */
  void seeMarks() {
    Set<String> seen = rules(coach.alarms(journey.report(), journey.words()));
    seen.forEach(journey::see);
    record.takeBack(w -> seen.contains(w.rule()));
    journey.unsay();
    mistaken.set(false);
  }

  private static Set<String> rules(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::rule).collect(Collectors.toSet());
  }

  /** Signs on record that nobody has checked. */
  List<Warning> unchecked() {
    return coach.health().warnings().stream().filter(w -> !w.checked()).toList();
  }

  /** The rules among these rulings that end when a doctor has looked. */
  static List<String> untilLookedAt(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::rule).filter(UNTIL_LOOKED_AT::contains).distinct().toList();
  }

  /**
   * A doctor has checked all of it: what is on record, and what these rulings of a check of these
   * points are about.
   */
  Kept checked(List<SidedPoint> points, List<Ruling> rulings) {
    HealthRecord health = coach.health();
    for (Warning warning : unchecked()) {
      health = health.withChecked(warning.rule());
    }
    Kept kept = coach.keep(health);
    for (SidedPoint point : points) {
      kept = coach.looked(point, rulings);
    }
    return kept;
  }
}
