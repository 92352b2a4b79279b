package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The answers of one check as they are given.
 *
 * <p>Two ways to answer. A card has Yes, No and Not sure. A list has rows to tick: a tick is Yes at
 * once, the question mark beside it is Not sure at once, and what is not ticked has no answer until
 * the person closes the list with its last row: "None of these", or "Nothing else of these" once
 * something is ticked. Only then the rest is No. Any later change of the list opens it again, so
 * that a No never outlives the moment in which the whole list was looked at. The cards about the
 * spot have such a last row, too, for those where a yes speaks against pressing.
 */
final class CheckAnswers {
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Set<String> again = new HashSet<>();
  private final Set<QuestionGroup> closed = EnumSet.noneOf(QuestionGroup.class);

  /** Whether a question is a row of a list; otherwise it is a card. */
  static boolean isListed(Question question) {
    return question.group() == QuestionGroup.NOW
        || (question.group() == QuestionGroup.HEALTH && !question.shortCheck());
  }

  /** All answers. */
  Map<String, Answer> all() {
    return Map.copyOf(answers);
  }

  /** The answer to a question. */
  Optional<Answer> of(String question) {
    return Optional.ofNullable(answers.get(question));
  }

  /** The questions that were asked once more, more plainly. */
  Set<String> askedAgain() {
    return Set.copyOf(again);
  }

  /** Whether the last row of a list is on. */
  boolean isClosed(QuestionGroup group) {
    return closed.contains(group);
  }

  /** Ticks a row, or takes the tick away. */
  void tick(Question row, List<Question> asked) {
    toggle(row, Answer.YES, asked);
  }

  /** Says that a row is not sure, or takes that back. */
  void unsure(Question row, List<Question> asked) {
    toggle(row, Answer.NOT_SURE, asked);
  }

  private void toggle(Question row, Answer answer, List<Question> asked) {
    boolean taken = of(row.id()).filter(answer::equals).isPresent();
    open(row.group(), asked);
    again.remove(row.id());
    if (taken) {
      answers.remove(row.id());
    } else {
      answers.put(row.id(), answer);
    }
  }

  /** Closes a list: what is neither ticked nor unsure is No. Once more opens it again. */
  void nothingElse(QuestionGroup group, List<Question> asked) {
    if (isClosed(group)) {
      open(group, asked);
      return;
    }
    rows(group, asked).forEach(q -> answers.putIfAbsent(q.id(), fine(q)));
    closed.add(group);
  }

  private void open(QuestionGroup group, List<Question> asked) {
    if (closed.remove(group)) {
      rows(group, asked).stream()
          .filter(q -> !again.contains(q.id()))
          .filter(q -> of(q.id()).filter(fine(q)::equals).isPresent())
          .forEach(q -> answers.remove(q.id()));
    }
  }

  private static List<Question> rows(QuestionGroup group, List<Question> asked) {
    return asked.stream().filter(q -> q.group() == group && isListed(q)).toList();
  }

  /** Whether a card can be closed with the last row of its list: a yes to it speaks against. */
  static boolean isOfTheSpotList(Question question) {
    return question.group() == QuestionGroup.SPOT
        && question.kind() == Question.Kind.YES_NO
        && question.worrying() == Answer.YES;
  }

  /** Whether nothing of the list of the spot is open. */
  boolean isSpotClosed(List<Question> asked) {
    return asked.stream()
        .filter(CheckAnswers::isOfTheSpotList)
        .allMatch(q -> answers.containsKey(q.id()));
  }

  /** What is open in the list of the spot is No. Once more takes every No of it back. */
  void nothingElseOfTheSpot(List<Question> asked) {
    boolean closed = isSpotClosed(asked);
    for (Question question : asked) {
      if (isOfTheSpotList(question)) {
        if (closed) {
          answers.remove(question.id(), Answer.NO);
        } else {
          answers.putIfAbsent(question.id(), Answer.NO);
        }
      }
    }
  }

  /** Answers a card. */
  void answer(String question, Answer answer) {
    again.remove(question);
    answers.put(question, answer);
  }

  /** Answers a question that was asked once more, more plainly. */
  void answerAgain(String question, Answer answer) {
    again.add(question);
    answers.put(question, answer);
  }

  /** Forgets the answers to these questions; their lists are open again. */
  void forget(Predicate<Question> which, List<Question> asked) {
    for (Question question : asked) {
      if (which.test(question)) {
        open(question.group(), asked);
        answers.remove(question.id());
        again.remove(question.id());
      }
    }
  }

  /**
   * Forgets what is not asked any more, and opens a list that has got a new row: nobody has said No
   * to that one.
   *
   * @return whether anything was forgotten
   */
  boolean keepTo(List<Question> asked) {
    Set<String> ids = new HashSet<>();
    asked.forEach(q -> ids.add(q.id()));
    again.retainAll(ids);
    for (QuestionGroup group : Set.copyOf(closed)) {
      List<Question> rows = rows(group, asked);
      if (rows.isEmpty() || rows.stream().anyMatch(q -> !answers.containsKey(q.id()))) {
        open(group, asked);
      }
    }
    return answers.keySet().retainAll(ids);
  }

  private static Answer fine(Question question) {
    return question.worrying() == Answer.YES ? Answer.NO : Answer.YES;
  }
}
