package app.unknot.safety;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PainReport;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** One scenario of the readable page: a title, and what stands behind each bullet. */
record Scenario(String title, Map<String, String> fields) {
  /** All scenarios of a page. */
  static List<Scenario> read(String page) {
    List<Scenario> all = new ArrayList<>();
    for (String part : page.split("\n## ", -1)) {
      Map<String, String> fields = new HashMap<>();
      part.lines()
          .filter(line -> line.startsWith("- "))
          .map(line -> line.substring(2).split(": ", 2))
          .forEach(f -> fields.put(f[0], f[1]));
      if (!fields.isEmpty()) {
        all.add(new Scenario(part.lines().findFirst().orElseThrow(), fields));
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return title;
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The parts of a field, which semicolons divide. */
  List<String> parts(String name) {
    return field(name).isEmpty() || field(name).equals("none")
        ? List.of()
        : List.of(field(name).split("; ", -1));
  }

  static SidedPoint point(String words) {
    String[] both = words.split(" ", -1);
    Side side = both[1].equals("left") ? Side.LEFT : Side.RIGHT;
    SidedPoint point = new SidedPoint(both[0], side);
    Sweep.BASE.known(point);
    return point;
  }

  PainReport report() {
    List<PainMark> marks =
        Arrays.stream(field("Marks").split(" ", -1))
            .filter(m -> !m.isEmpty())
            .map(m -> Sweep.BASE.sidedZone(m).orElseThrow())
            .map(z -> new PainMark(z, new PainRating(6)))
            .toList();
    Set<String> present =
        field("Symptoms").isEmpty() ? Set.of() : Set.of(field("Symptoms").split(" ", -1));
    if (!present.stream().allMatch(s -> Sweep.BASE.finding(s).isPresent())) {
      throw new IllegalArgumentException("unknown symptom in " + present);
    }
    return new PainReport(marks, present, Set.of());
  }

  /** A check of this person, for the scenario's point or another one. */
  ScreeningRequest request(SidedPoint point) {
    ScreeningRequest well = Asked.healthy(point);
    Map<String, Answer> answers = new HashMap<>(well.facts().answers());
    for (String told : parts("Tells")) {
      String[] both = told.split(" ", -1);
      Sweep.question(both[0]);
      answers.put(both[0], answer(both[1]));
    }
    Map<String, LocalDate> cleared = new HashMap<>();
    for (String yes : parts("Clinician said yes, days ago")) {
      String[] both = yes.split(" ", -1);
      cleared.put(both[0], Asked.TODAY.minusDays(Long.parseLong(both[1])));
    }
    int age = field("Age").isEmpty() ? 40 : Integer.parseInt(field("Age"));
    Facts facts =
        Facts.of(report(), Asked.TODAY)
            .withAge(OptionalInt.of(age))
            .withAnswers(answers)
            .withSoreness(well.facts().soreness())
            .withCleared(cleared)
            .withWords(field("Words"));
    Optional<Tool> tool =
        Arrays.stream(Tool.values()).filter(t -> t.key().equals(field("Wants"))).findFirst();
    return new ScreeningRequest(
        well.points(), tool, facts, well.profile(), past(point), answers.keySet(), Asked.NOW);
  }

  private static Answer answer(String word) {
    return Arrays.stream(Answer.values())
        .filter(a -> a.key().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private History past(SidedPoint point) {
    List<PastSession> often = Asked.often(point).sessions();
    return switch (field("Past")) {
      case "" -> Asked.often(point);
      case "first session" -> History.EMPTY;
      case "pressed 2 hours ago" -> history(often, session(point, 2, Optional.empty(), 3));
      case "stopped by nerve 5 hours ago" ->
          history(often, session(point, 5, Optional.of(StopSign.NERVE), 3));
      case "stopped by nerve 6 days and 1 day ago" ->
          history(
              often,
              session(point, 144, Optional.of(StopSign.NERVE), 3),
              session(point, 24, Optional.of(StopSign.NERVE), 3));
      case "two weeks at 6" ->
          history(
              List.of(),
              IntStream.of(14, 12, 10, 8, 6, 4, 2)
                  .mapToObj(days -> session(point, 24 * days, Optional.empty(), 6))
                  .toArray(PastSession[]::new));
      default -> throw new IllegalArgumentException(field("Past"));
    };
  }

  private static History history(List<PastSession> before, PastSession... more) {
    List<PastSession> all = new ArrayList<>(before);
    all.addAll(List.of(more));
    return new History(all, List.of());
  }

  private static PastSession session(
      SidedPoint point, int hoursAgo, Optional<StopSign> stop, int pain) {
    Instant end = Asked.NOW.minus(Duration.ofHours(hoursAgo));
    return new PastSession(
        end.minus(Duration.ofMinutes(5)),
        end,
        end.atOffset(java.time.ZoneOffset.UTC).toLocalDate(),
        Optional.of(new PainRating(pain)),
        List.of(new PastPoint(point, Tool.FINGERS, Duration.ofMinutes(1), Optional.empty(), stop)));
  }
}
