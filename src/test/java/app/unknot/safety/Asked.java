package app.unknot.safety;

import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.json.SafetyReader;
import app.unknot.safety.json.UnreadableRules;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The shipped rules, and requests of a healthy person of 40 who has done this often before. */
final class Asked {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  static final RuleBook RULES = shipped();
  static final Screener SCREENER = new Screener(RULES, Body.BASE);

  private Asked() {}

  private static RuleBook shipped() {
    try (InputStream in =
        Objects.requireNonNull(
            Asked.class.getResourceAsStream("/app/unknot/knowledge/safety.json"))) {
      return SafetyReader.read(in);
    } catch (IOException | UnreadableRules e) {
      throw new AssertionError(e);
    }
  }

  /** The answer that does not speak against pressing. */
  static Answer fine(Question question) {
    return question.worrying() == Answer.YES ? Answer.NO : Answer.YES;
  }

  /** The bad answer of a question by its id. */
  static Answer bad(String question) {
    return RULES.question(question).orElseThrow().worrying();
  }

  /** All questions answered well, but these. */
  static Map<String, Answer> wellBut(Map<String, Answer> others) {
    Map<String, Answer> answers = new HashMap<>();
    RULES.questions().stream()
        .filter(q -> q.kind() == Question.Kind.YES_NO)
        .forEach(q -> answers.put(q.id(), fine(q)));
    answers.putAll(others);
    return answers;
  }

  /** A request for these points with all questions answered well. */
  static ScreeningRequest healthy(SidedPoint... points) {
    Facts facts =
        Facts.of(PainReport.EMPTY, TODAY)
            .withAge(OptionalInt.of(40))
            .withAnswers(wellBut(Map.of()))
            .withSoreness(Optional.of(new Soreness(0)));
    return new ScreeningRequest(
        List.of(points),
        Optional.empty(),
        facts,
        HealthProfile.EMPTY,
        often(points),
        Set.of(),
        NOW);
  }

  /** The same with one answer given otherwise. */
  static ScreeningRequest but(ScreeningRequest request, String question, Answer answer) {
    Map<String, Answer> answers = new HashMap<>(request.facts().answers());
    answers.put(question, answer);
    return request.withFacts(request.facts().withAnswers(answers));
  }

  /** Six sessions on each point, a while ago, that eased the pain and left nothing sore. */
  static History often(SidedPoint... points) {
    return new History(
        java.util.stream.IntStream.rangeClosed(1, 6)
            .mapToObj(i ->
                session(
                    TODAY.minusDays(10L + 2L * i),
                    9,
                    Optional.of(new PainRating(1 + i)),
                    pressed(points)))
            .toList(),
        List.of());
  }

  /** A session of half an hour on a day, beginning at an hour of UTC. */
  static History.PastSession session(LocalDate day, int hour, List<History.PastPoint> points) {
    return session(day, hour, Optional.empty(), points);
  }

  /** The same with the pain before it. */
  static History.PastSession session(
      LocalDate day, int hour, Optional<PainRating> before, List<History.PastPoint> points) {
    Instant start =
        day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC).plus(Duration.ofHours(hour));
    return new History.PastSession(start, start.plus(Duration.ofMinutes(30)), day, before, points);
  }

  /** Each point pressed for a minute and a half with the fingers, and little sore the next day. */
  static List<History.PastPoint> pressed(SidedPoint... points) {
    return java.util.Arrays.stream(points)
        .map(p ->
            new History.PastPoint(
                p,
                app.unknot.knowledge.Tool.FINGERS,
                Duration.ofSeconds(90),
                Optional.of(new History.SoreTold(new Soreness(1), NOW.minus(Duration.ofDays(9)))),
                Optional.empty()))
        .toList();
  }

  /** The ids of the rules that spoke. */
  static List<String> rules(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::rule).toList();
  }
}
