package app.unknot.ui.screening;

import app.unknot.body.Region;
import app.unknot.safety.Answer;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Somebody answers questions: before a session, or once for the profile. */
interface Answering {
  /** The questions of a part, in order. */
  List<Question> asked(Part part);

  /** The answers so far. */
  CheckAnswers answers();

  /** The answer given to a question. */
  default Optional<Answer> answer(String question) {
    return answers().of(question);
  }

  /** Whether a list was closed with its last row. */
  default boolean isClosed(Part list) {
    return answers().isClosed(list.list());
  }

  /** Ticks a row of a list, or takes the tick away. */
  void tick(Question row);

  /** Says that a row of a list is not sure, or takes that back. */
  void unsure(Question row);

  /** Nothing, or nothing else, of a list is true. */
  void nothingElse(QuestionGroup group);

  /** Where the answer to a question belongs. */
  Set<Region> places(String question);

  /** Says, or takes back, that an answer belongs to this region. */
  void place(String question, Region region);

  /** Whether a question is to be answered once more, more plainly. */
  boolean asksAgain(String question);

  /** Whether a question was asked once more, more plainly. */
  default boolean wasAskedAgain(String question) {
    return answers().askedAgain().contains(question);
  }

  /** Answers what was asked once more, more plainly. */
  void answerAgain(String question, Answer answer);

  /** What was on file at the beginning. */
  HealthProfile file();

  /** What the person tells about the age. */
  AgeTold ageTold();

  /** Tells the age in years; empty takes it back. */
  void age(OptionalInt years);

  /** Keeps the age back, which counts as 65 or older. */
  void keepAgeBack();
}
