package app.unknot.knowledge.json;

import app.unknot.knowledge.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The knowledge cannot be used; no session may start on it. The files are to be put right. */
public final class BrokenKnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public BrokenKnowledgeException(List<Problem> problems) {
    super(
        problems.stream().map(p -> p.where() + ": " + p.what()).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, as far as it could be read. */
  public List<Problem> problems() {
    return problems;
  }
}
