package app.unknot.ui.health;

import app.unknot.body.Region;
import app.unknot.safety.Answer;
import app.unknot.safety.Effect;
import app.unknot.safety.Question;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An answer on file.
 *
 * @param told the day it was given
 * @param yes the day of a clinician's yes
 * @param yesCounts whether that yes still counts today
 * @param places where it is, as far as told
 * @param effect what it causes by itself
 */
record Entry(
    Question question,
    Answer answer,
    Optional<LocalDate> told,
    Optional<LocalDate> yes,
    boolean yesCounts,
    Set<Region> places,
    Effect effect) {
  Entry {
    places = Set.copyOf(places);
  }

  /** Whether the answer speaks against pressing, or may. */
  boolean isWorrying() {
    return answer == question.worrying() || answer == Answer.NOT_SURE;
  }
}
