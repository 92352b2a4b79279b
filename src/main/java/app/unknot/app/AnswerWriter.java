package app.unknot.app;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Candidate;
import app.unknot.ranking.NextQuestion;
import app.unknot.ranking.Ranking;
import app.unknot.ranking.Reason;
import app.unknot.safety.Assessment;
import app.unknot.safety.Ruling;
import app.unknot.text.Names;
import app.unknot.text.ReasonWords;
import app.unknot.text.Texts;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers as JSON, always with the same fields in the same order. */
final class AnswerWriter {
  private final JsonMapper mapper = JsonMapper.shared();
  private final KnowledgeBase base;
  private final Names names;
  private final ReasonWords reasons;
  private final Texts texts;

  AnswerWriter(KnowledgeBase base, Names names, Texts texts) {
    this.base = base;
    this.names = names;
    this.reasons = new ReasonWords(texts, names);
    this.texts = texts;
  }

  /**
   * The answer to a request.
   *
   * @param top how many candidates at most
   */
  String answer(String id, Ranking ranking, Assessment assessment, int top) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("id", id);
    ArrayNode candidates = answer.putArray("candidates");
    ranking.candidates().stream()
        .limit(top)
        .forEach(candidate -> candidate(candidates.addObject(), candidate, assessment));
    safety(answer.putObject("safety"), assessment);
    ArrayNode questions = answer.putArray("questions");
    for (NextQuestion question : ranking.questions()) {
      questions
          .addObject()
          .put("id", question.finding())
          .put("text", names.finding(question.finding()).question());
    }
    return mapper.writeValueAsString(answer);
  }

  /** The answer to a line that is not a request. */
  String error(Optional<String> id, int line, String sentence) {
    ObjectNode answer = mapper.createObjectNode();
    answer.put("id", id.orElse(null));
    answer.put("line", line);
    answer.put("error", texts.get("command.error.line", String.valueOf(line), sentence));
    return mapper.writeValueAsString(answer);
  }

  private void candidate(ObjectNode node, Candidate candidate, Assessment assessment) {
    TriggerPoint point = base.known(candidate.point());
    node.put("muscle", names.english(point.id()));
    node.put("muscleId", candidate.muscle());
    node.put("point", point.id());
    node.put("side", candidate.point().side().key());
    node.put("fit", candidate.fit().key());
    node.put("class", point.pointClass().key());
    node.put("distant", candidate.distant());
    node.put("allowed", assessment.allows(candidate.point()));
    ArrayNode list = node.putArray("reasons");
    for (Reason reason : candidate.reasons()) {
      ObjectNode entry = list.addObject().put("kind", ReasonWords.kind(reason));
      reason.about().ifPresent(id -> entry.put("finding", id));
      entry.put("text", reasons.sentence(reason));
    }
  }

  private void safety(ObjectNode node, Assessment assessment) {
    node.put("decision", assessment.decision().key());
    ArrayNode decisions = node.putArray("decisions");
    assessment.rulings().forEach(ruling -> ruling(decisions.addObject(), ruling));
    ArrayNode open = node.putArray("open");
    assessment.open().forEach(open::add);
  }

  private void ruling(ObjectNode node, Ruling ruling) {
    node.put("rule", ruling.rule());
    node.put("decision", ruling.decision().key());
    ruling.urgency().ifPresent(urgency -> node.put("urgency", urgency.key()));
    node.put("until", ruling.until().key());
    ObjectNode scope = node.putObject("scope").put("kind", ruling.scope().kind().key());
    if (!ruling.scope().ids().isEmpty()) {
      ArrayNode ids = scope.putArray("ids");
      ruling.scope().ids().stream().sorted().forEach(ids::add);
    }
    String key = "safety.rule." + ruling.rule();
    String what = texts.get(key);
    node.put("text", texts.has(key + ".do") ? what + " " + texts.get(key + ".do") : what);
    node.put("source", ruling.source());
  }
}
