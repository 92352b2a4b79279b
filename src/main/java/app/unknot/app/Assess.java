package app.unknot.app;

import app.unknot.ranking.Ranker;
import app.unknot.ranking.Ranking;
import app.unknot.safety.Screener;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One request and one answer a line, in order, each written before the next is read. */
final class Assess {
  private final Reference reference;
  private final RequestReader reader;
  private final AnswerWriter writer;
  private final Ranker ranker;
  private final Screener screener;
  private final int top;

  /**
   * Answers from this reference.
   *
   * @param top how many candidates an answer has at most
   */
  Assess(Reference reference, int top) {
    this.reference = reference;
    this.reader = reference.requestReader();
    this.writer = reference.answerWriter();
    this.ranker = reference.ranker();
    this.screener = reference.screener();
    this.top = top;
  }

  /** Answers every line; false where any was an error. */
  boolean answer(InputStream in, OutputStream out) throws IOException {
    Lines lines = new Lines(in, reference.texts());
    boolean good = true;
    int number = 0;
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      Optional<String> id = Optional.empty();
      String answer;
      try {
        JsonNode json = reader.json(line.get().text());
        id = Optional.ofNullable(json.path("id").asStringOpt().orElse(null));
        AssessRequest request = reader.request(json);
        Ranking ranking = ranker.rank(request.ranking());
        answer = writer.answer(request.id(), ranking, screener.assess(request.facts()), top);
      } catch (RequestProblem problem) {
        good = false;
        answer = writer.error(id, number, problem.sentence());
      }
      out.write(answer.getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      out.flush();
    }
    return good;
  }
}
