package app.unknot.ui.screening;

import app.unknot.safety.Question;
import app.unknot.safety.Screening;
import java.util.List;
import java.util.Set;

/**
 * The check as it stands.
 *
 * @param questions that are asked, in order
 * @param screening what the answers so far come to
 * @param ageOpen whether the age was neither told nor kept back
 */
record Form(List<Question> questions, Screening screening, boolean ageOpen) {
  /** An open part, with how many of its questions are open or asked once more. */
  record Pending(Part part, int count, boolean again) {}

  Form {
    questions = List.copyOf(questions);
  }

  /** Whether the questions about health are asked, not only whether it has changed. */
  boolean isFull() {
    return questions.stream().anyMatch(q -> Part.of(q) == Part.HEALTH);
  }

  /** The questions of a part. */
  List<Question> of(Part part) {
    return questions.stream().filter(q -> Part.of(q) == part).toList();
  }

  /** What is still open, in the order of the screen; empty when there is an outcome. */
  List<Pending> pending() {
    if (!(screening instanceof Screening.Open) && !ageOpen) {
      return List.of();
    }
    Set<String> unanswered =
        screening instanceof Screening.Open open ? Set.copyOf(open.unanswered()) : Set.of();
    Set<String> again =
        screening instanceof Screening.Open open ? Set.copyOf(open.again()) : Set.of();
    return java.util.Arrays.stream(Part.values())
        .map(part -> {
          if (part == Part.AGE) {
            return new Pending(part, ageOpen ? 1 : 0, false);
          }
          int open = (int) of(part).stream().filter(q -> unanswered.contains(q.id())).count();
          int more = (int) of(part).stream().filter(q -> again.contains(q.id())).count();
          return new Pending(part, open + more, open == 0 && more > 0);
        })
        .filter(p -> p.count() > 0)
        .toList();
  }

  /** Whether anything is to be answered once more, more plainly. */
  boolean asksAgain() {
    return screening instanceof Screening.Open open && !open.again().isEmpty();
  }

  /** Whether a question is to be answered once more, more plainly. */
  boolean asksAgain(String question) {
    return screening instanceof Screening.Open open && open.again().contains(question);
  }
}
