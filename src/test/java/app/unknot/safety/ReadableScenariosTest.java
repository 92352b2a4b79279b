package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Clearance.ClearedPoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of scenarios that a clinician can read, run against the shipped rules. */
@Tag("H-01")
@Tag("H-21")
@Tag("H-22")
@Tag("H-24")
class ReadableScenariosTest {
  private static final String OWN_CHOICE = "unknot-cautious-choice";
  private static final String ALARM = "help before the list: ";

  static List<Scenario> scenarios() throws IOException {
    try (var in =
        Objects.requireNonNull(
            ReadableScenariosTest.class.getResourceAsStream("scenario/scenarios.md"))) {
      return Scenario.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void theCheckSaysWhatThePageSays(Scenario scenario) {
    String expected = scenario.field("Decision");
    if (expected.startsWith(ALARM)) {
      List<Ruling> alarms = Sweep.SCREENER.alarms(scenario.report(), scenario.field("Words"));
      assertThat(alarms.getFirst().decision().key()).isEqualTo(expected.substring(ALARM.length()));
      assertThat(Asked.rules(alarms)).containsAll(scenario.parts("Rules"));
      return;
    }
    SidedPoint point = Scenario.point(scenario.field("Point"));
    Screening screening = Sweep.SCREENER.screen(scenario.request(point));
    assertThat(said(screening)).isEqualTo(expected);
    assertThat(Asked.rules(screening.rulings())).containsAll(scenario.parts("Rules"));
    if (expected.equals("go")) {
      assertThat(Asked.rules(screening.rulings()))
          .containsExactlyInAnyOrderElementsOf(scenario.parts("Rules"));
    }
    if (screening instanceof Screening.Cleared cleared) {
      limits(scenario, cleared.clearance().points().getFirst());
    }
    others(scenario.parts("Stays open"), screening, true);
    others(scenario.parts("Stays closed"), screening, false);
  }

  private static void others(List<String> others, Screening screening, boolean open) {
    Coverage coverage = new Coverage(Sweep.BASE);
    for (String other : others) {
      SidedPoint point = Scenario.point(other);
      assertThat(screening.rulings().stream().noneMatch(r -> coverage.bars(r, point)))
          .as(other)
          .isEqualTo(open);
    }
  }

  private static String said(Screening screening) {
    return switch (screening) {
      case Screening.Open open -> "open: " + open.unanswered() + open.again();
      case Screening.Cleared cleared ->
          Judge.strictest(cleared.rulings()).compareTo(Decision.MODIFY) >= 0 ? "gently" : "go";
      case Screening.Referred(Decision decision, List<Ruling> rulings) ->
          decision == Decision.SEE_CLINICIAN_FIRST
              ? decision.key() + " " + rulings.getFirst().urgency().orElseThrow().key()
              : decision.key();
    };
  }

  private static void limits(Scenario scenario, ClearedPoint point) {
    for (String limit : scenario.parts("Limits")) {
      List<String> words = Arrays.asList(limit.split(" "));
      String value = words.get(1);
      switch (words.getFirst()) {
        case "target" ->
            assertThat(point.limits().target().high().value()).isEqualTo(Integer.parseInt(value));
        case "hold" ->
            assertThat(point.limits().hold().toSeconds()).isEqualTo(Long.parseLong(value));
        case "tools" ->
            assertThat(point.limits().tools())
                .extracting(t -> t.key())
                .containsExactlyInAnyOrderElementsOf(words.subList(1, words.size()));
        case "without" ->
            assertThat(point.limits().tools()).extracting(t -> t.key()).doesNotContain(value);
        default -> throw new IllegalArgumentException(limit);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void theBasisIsWhatTheRulesRestOn(Scenario scenario) {
    Set<String> sources =
        scenario.parts("Rules").stream()
            .map(id -> RULES.rule(id).orElseThrow().source())
            .collect(Collectors.toSet());
    assertThat(Set.copyOf(scenario.parts("Basis"))).isEqualTo(sources);
    assertThat(sources).allMatch(s -> RULES.source(s).or(() -> Sweep.BASE.source(s)).isPresent());
  }

  @Test
  void thereAreSixtyAndTwentyFiveRefusalsWithAPublishedBasis() throws IOException {
    List<Scenario> all = scenarios();
    assertThat(all).hasSizeGreaterThanOrEqualTo(60);
    assertThat(all).extracting(Scenario::title).doesNotHaveDuplicates();
    assertThat(
            all.stream()
                .filter(s -> !Set.of("go", "gently").contains(s.field("Decision")))
                .filter(s -> s.parts("Basis").stream().anyMatch(b -> !b.equals(OWN_CHOICE))))
        .hasSizeGreaterThanOrEqualTo(25);
  }

  /** In the short check a healthy person ticks one list and answers a handful of cards. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void whoIsWellIsThroughAfterAFewAnswers(Scenario scenario) {
    if (scenario.field("Decision").equals("go")) {
      SidedPoint point = Scenario.point(scenario.field("Point"));
      ScreeningRequest first = scenario.request(point);
      long cards =
          Sweep.SCREENER.questions(first).stream()
              .filter(q -> q.group() == QuestionGroup.SPOT)
              .count();
      assertThat(cards).isLessThanOrEqualTo(18);
    }
  }
}
