package app.unknot.ui.screening;

import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import java.util.Locale;

/** The parts of the check as the person sees them, in order. */
enum Part {
  /** The list of what is so right now. */
  NOW,
  /** The list about health. */
  HEALTH,
  /** Whether health has changed, and the signs of a pregnancy. */
  CHANGED,
  /** The age. */
  AGE,
  /** The questions about the spot. */
  SPOT;

  /** Where a question stands. */
  static Part of(Question question) {
    return switch (question.group()) {
      case NOW -> NOW;
      case HEALTH -> CheckAnswers.isListed(question) ? HEALTH : CHANGED;
      case SPOT -> SPOT;
    };
  }

  /** The group whose list this is; only for the two lists. */
  QuestionGroup list() {
    return this == NOW ? QuestionGroup.NOW : QuestionGroup.HEALTH;
  }

  /** The word used in keys and ids. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
