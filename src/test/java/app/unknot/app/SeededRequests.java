package app.unknot.app;

import app.unknot.body.SidedZone;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that use every field, made from a seed. */
final class SeededRequests {
  private static final List<String> WORDS =
      List.of("", "sore since the garden", "plötzlich, like lightning", "chest feels tight 😕");

  private final Random random;
  private final KnowledgeBase base;
  private final List<Question> questions;

  private SeededRequests(long seed) {
    random = new Random(seed);
    Reference reference = reference();
    base = reference.knowledge().base();
    questions = reference.rules().questions();
  }

  /** What is shipped, on a fixed day. */
  static Reference reference() {
    try {
      return Reference.shipped(LocalDate.of(2026, 11, 21));
    } catch (IOException | UnreadableRules e) {
      throw new IllegalStateException(e);
    }
  }

  static String lines(int count, long seed) {
    SeededRequests requests = new SeededRequests(seed);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(requests.line("r" + i)).append('\n');
    }
    return lines.toString();
  }

  private <T> List<T> some(List<T> all, int most) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(Math.min(most, all.size()) + 1));
  }

  private List<String> findings(Finding.Kind kind) {
    return base.findings().stream().filter(f -> f.kind() == kind).map(Finding::id).toList();
  }

  private String line(String id) {
    ObjectNode request = JsonMapper.shared().createObjectNode().put("id", id);
    ArrayNode zones = request.putArray("zones");
    int most = random.nextInt(250) == 0 ? 200 : 4;
    for (SidedZone zone : some(base.sidedZones(), most)) {
      zones.addObject().put("zone", zone.id()).put("intensity", random.nextInt(11));
    }
    texts(request, "aggravators", some(findings(Finding.Kind.AGGRAVATOR), 3));
    texts(request, "symptoms", some(findings(Finding.Kind.SYMPTOM), 2));
    texts(request, "absent", some(findings(Finding.Kind.AGGRAVATOR), 2));
    texts(request, "tools", some(List.of(Tool.values()), 3).stream().map(Tool::key).toList());
    if (random.nextBoolean()) {
      request.put("words", WORDS.get(random.nextInt(WORDS.size())));
      request.put("age", random.nextInt(100));
      request.put("today", LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)).toString());
    }
    ArrayNode felt = request.putArray("palpation");
    for (TriggerPoint point : some(List.copyOf(base.points()), 2)) {
      felt.addObject()
          .put("point", point.id())
          .put("side", random.nextBoolean() ? "left" : "right")
          .put("tender", random.nextBoolean());
    }
    ObjectNode answers = request.putObject("answers");
    ObjectNode cleared = request.putObject("cleared");
    for (Question question : some(questions, 5)) {
      answers.put(question.id(), List.of("yes", "no", "not-sure").get(random.nextInt(3)));
      if (question.group() == QuestionGroup.HEALTH) {
        cleared.put(question.id(), "2026-0" + (1 + random.nextInt(9)) + "-15");
      }
    }
    return request.toString();
  }

  private static void texts(ObjectNode request, String name, List<String> ids) {
    ArrayNode list = request.putArray(name);
    ids.forEach(list::add);
  }
}
