package app.unknot.app;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Zone;
import app.unknot.knowledge.Finding;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.StrictJson;
import app.unknot.ranking.Experience;
import app.unknot.ranking.Palpation;
import app.unknot.ranking.RankingRequest;
import app.unknot.safety.Answer;
import app.unknot.safety.Facts;
import app.unknot.safety.Question;
import app.unknot.safety.QuestionGroup;
import app.unknot.safety.RuleBook;
import app.unknot.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a line into a request; whatever is not exactly as described is a problem in a sentence. */
final class RequestReader {
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "zones",
          "aggravators",
          "symptoms",
          "absent",
          "words",
          "palpation",
          "age",
          "answers",
          "cleared",
          "tools",
          "today");
  private static final int OLDEST = 130;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private final JsonMapper mapper = StrictJson.mapper();
  private final KnowledgeBase base;
  private final RuleBook rules;
  private final Texts texts;
  private final LocalDate today;

  /**
   * Reads requests about this knowledge.
   *
   * @param today the day of requests that name none
   */
  RequestReader(KnowledgeBase base, RuleBook rules, Texts texts, LocalDate today) {
    this.base = base;
    this.rules = rules;
    this.texts = texts;
    this.today = today;
  }

  /** The JSON of a line. */
  JsonNode json(String line) throws RequestProblem {
    if (line.isBlank()) {
      throw new RequestProblem(texts.get("command.error.blank"));
    }
    try {
      return mapper.readTree(line);
    } catch (JacksonException e) {
      boolean twice = String.valueOf(e.getMessage()).startsWith("Duplicate");
      throw new RequestProblem(texts.get(twice ? "command.error.twice" : "command.error.json"));
    }
  }

  /** The request in a JSON object. */
  AssessRequest request(JsonNode json) throws RequestProblem {
    JsonFields fields = JsonFields.of(json, "", FIELDS, texts);
    String id = fields.text("id");
    PainReport report = report(fields.require("zones"));
    RankingRequest ranking = new RankingRequest(report, palpations(fields), Experience.NONE);
    OptionalInt age =
        fields.has("age") ? OptionalInt.of(fields.number("age", 0, OLDEST)) : OptionalInt.empty();
    for (String tool : fields.textList("tools")) {
      known(Arrays.stream(Tool.values()).anyMatch(t -> t.key().equals(tool)), "tool", tool);
    }
    LocalDate day = fields.has("today") ? date("today", fields.text("today")) : today;
    Facts facts =
        Facts.of(report, day)
            .withAge(age)
            .withAnswers(answers(fields))
            .withCleared(cleared(fields))
            .withWords(fields.has("words") ? fields.text("words") : "");
    return new AssessRequest(id, ranking, facts);
  }

  private PainReport report(JsonFields fields) throws RequestProblem {
    List<PainMark> marks = new ArrayList<>();
    Set<SidedZone> seen = new HashSet<>();
    for (JsonFields mark : fields.objects("zones", Set.of("zone", "intensity"))) {
      SidedZone zone = zone(mark.text("zone"));
      if (!seen.add(zone)) {
        throw new RequestProblem(texts.get("command.error.marked-twice", zone.id()));
      }
      marks.add(new PainMark(zone, new PainRating(mark.number("intensity", 0, PainRating.MAX))));
    }
    Set<String> present = new HashSet<>();
    present.addAll(findings(fields, "aggravators", Optional.of(Finding.Kind.AGGRAVATOR)));
    present.addAll(findings(fields, "symptoms", Optional.of(Finding.Kind.SYMPTOM)));
    return new PainReport(marks, present, findings(fields, "absent", Optional.empty()));
  }

  private SidedZone zone(String id) throws RequestProblem {
    Optional<SidedZone> zone = base.sidedZone(id);
    if (zone.isPresent()) {
      return zone.get();
    }
    if (base.zone(id).filter(Zone::paired).isPresent()) {
      throw new RequestProblem(texts.get("command.error.zone-without-side", id));
    }
    for (Side side : Side.values()) {
      String bare = id.replaceFirst("-" + side.key() + "$", "");
      if (base.zone(bare).isPresent()) {
        throw new RequestProblem(texts.get("command.error.zone-with-side", id, bare));
      }
    }
    throw unknown("zone", id);
  }

  private Set<String> findings(JsonFields fields, String name, Optional<Finding.Kind> kind)
      throws RequestProblem {
    Set<String> ids = new HashSet<>();
    for (String id : fields.textList(name)) {
      Optional<Finding> finding = base.finding(id);
      boolean right = finding.isPresent() && kind.map(finding.get().kind()::equals).orElse(true);
      known(right, name, id);
      ids.add(id);
    }
    return ids;
  }

  private List<Palpation> palpations(JsonFields fields) throws RequestProblem {
    List<Palpation> palpations = new ArrayList<>();
    Set<SidedPoint> seen = new HashSet<>();
    for (JsonFields felt :
        fields.objects("palpation", Set.of("point", "side", "tender", "familiar"))) {
      String id = felt.text("point");
      known(base.point(id).isPresent(), "point", id);
      String word = felt.text("side");
      Optional<Side> side =
          Arrays.stream(Side.values()).filter(s -> s.key().equals(word)).findFirst();
      SidedPoint point =
          new SidedPoint(
              id,
              side.orElseThrow(() -> new RequestProblem(texts.get("command.error.side", word))));
      if (!seen.add(point)) {
        throw new RequestProblem(texts.get("command.error.felt-twice", id, word));
      }
      palpations.add(
          new Palpation(point, felt.optionalYes("tender"), felt.optionalYes("familiar")));
    }
    return palpations;
  }

  private Map<String, Answer> answers(JsonFields fields) throws RequestProblem {
    Map<String, Answer> answers = new HashMap<>();
    for (Map.Entry<String, String> entry : fields.textMap("answers").entrySet()) {
      Question question = question(entry.getKey());
      Answer answer =
          switch (entry.getValue()) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            case "not-sure" -> Answer.NOT_SURE;
            default ->
                throw new RequestProblem(
                    texts.get("command.error.answer", entry.getKey(), entry.getValue()));
          };
      // Soreness is rated and belongs to an earlier session, which a request does not have.
      if (question.kind() == Question.Kind.YES_NO) {
        answers.put(question.id(), answer);
      }
    }
    return answers;
  }

  private Map<String, LocalDate> cleared(JsonFields fields) throws RequestProblem {
    Map<String, LocalDate> cleared = new HashMap<>();
    for (Map.Entry<String, String> entry : fields.textMap("cleared").entrySet()) {
      if (question(entry.getKey()).group() != QuestionGroup.HEALTH) {
        throw new RequestProblem(texts.get("command.error.cleared", entry.getKey()));
      }
      cleared.put(entry.getKey(), date("cleared." + entry.getKey(), entry.getValue()));
    }
    return cleared;
  }

  private Question question(String id) throws RequestProblem {
    return rules.question(id).orElseThrow(() -> unknown("question", id));
  }

  private LocalDate date(String path, String word) throws RequestProblem {
    try {
      return LocalDate.parse(word, DATE);
    } catch (DateTimeException e) {
      throw new RequestProblem(texts.get("command.error.date", path, word));
    }
  }

  private void known(boolean is, String kind, String id) throws RequestProblem {
    if (!is) {
      throw unknown(kind, id);
    }
  }

  private RequestProblem unknown(String kind, String id) {
    return new RequestProblem(texts.get("command.error.unknown." + kind, id));
  }
}
