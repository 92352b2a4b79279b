package app.unknot.ui.progress;

import app.unknot.journal.FollowUp;
import app.unknot.knowledge.SidedPoint;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the person does not want to be asked before the next start; screens share one. */
public final class Postponed {
  private final Set<Question> questions = new HashSet<>();

  /** A question, whatever was told about its session since. */
  private record Question(UUID session, Optional<SidedPoint> point) {
    static Question of(FollowUp followUp) {
      UUID session = followUp.entry().id();
      return switch (followUp) {
        case FollowUp.Interrupted _ -> new Question(session, Optional.empty());
        case FollowUp.Sore(var _, var point) -> new Question(session, Optional.of(point));
      };
    }
  }

  void add(FollowUp followUp) {
    questions.add(Question.of(followUp));
  }

  boolean contains(FollowUp followUp) {
    return questions.contains(Question.of(followUp));
  }
}
