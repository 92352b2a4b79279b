package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineCeilings;
import app.unknot.safety.Sweep.Outcome;
import app.unknot.safety.Sweep.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything the bank can be told, alone and in pairs, about every kind of point that is shipped.
 * Kinds stand for what the rules cannot tell apart; WideSweep tries every point, side and tool.
 */
class SweepTest {
  private static final Collection<SidedPoint> KINDS = Sweep.kinds(Side.RIGHT);

  /** What each telling comes to at each kind of point, alone. */
  private static final Map<Telling, List<Outcome>> ALONE = new LinkedHashMap<>();

  @BeforeAll
  static void tellEachAlone() {
    Sweep.worrying()
        .forEach(telling -> ALONE.put(telling, KINDS.stream().map(p -> told(p, telling)).toList()));
  }

  private static Outcome told(SidedPoint point, Telling... told) {
    return Sweep.outcome(point, Optional.empty(), told);
  }

  @Test
  @Tag("H-06")
  void aWellPersonIsClearedAtEveryPointThatIsPressedAtAll() {
    for (SidedPoint point : Sweep.everyPoint()) {
      boolean pressed = Sweep.BASE.known(point).pointClass() != PointClass.PROFESSIONAL_ONLY;
      assertThat(told(point).point().isPresent()).as(point.toString()).isEqualTo(pressed);
    }
  }

  @Test
  @Tag("H-06")
  void noTellingIsMilderThanSilence() {
    List<Outcome> silence = KINDS.stream().map(SweepTest::told).toList();
    ALONE.forEach((telling, outcomes) -> {
      for (int i = 0; i < outcomes.size(); i++) {
        assertThat(outcomes.get(i).isAtLeastAsStrictAs(silence.get(i)))
            .as(telling.toString())
            .isTrue();
      }
    });
  }

  @Test
  @Tag("H-06")
  void twoTellingsAreAtLeastAsStrictAsEachAlone() {
    List<Telling> some = unlike();
    List<Integer> points = unlikePoints();
    int pairs = 0;
    List<SidedPoint> kinds = List.copyOf(KINDS);
    for (int a = 0; a < some.size(); a++) {
      for (int b = a + 1; b < some.size(); b++) {
        if (some.get(a).question().equals(some.get(b).question())) {
          continue;
        }
        pairs++;
        for (int p : points) {
          check(kinds.get(p), some.get(a), some.get(b), p);
        }
      }
    }
    assertThat(pairs).isGreaterThan(600);
    assertThat(points).hasSizeGreaterThan(40);
  }

  /** Two tellings meet in a rule only where the rule asks for both: all of these at every kind. */
  @Test
  @Tag("H-06")
  void tellingsThatMeetInARuleAreAtLeastAsStrictAsEachAloneEverywhere() {
    List<SidedPoint> kinds = List.copyOf(KINDS);
    int met = 0;
    for (Telling a : ALONE.keySet()) {
      for (Telling b : ALONE.keySet()) {
        if (a.question().compareTo(b.question()) < 0 && meet(a.question(), b.question())) {
          met++;
          for (int p = 0; p < kinds.size(); p++) {
            check(kinds.get(p), a, b, p);
          }
        }
      }
    }
    assertThat(met).isGreaterThan(5);
  }

  private static boolean meet(String a, String b) {
    return RULES.rules().stream()
        .map(r -> r.when())
        .filter(c -> c instanceof Condition.AllOf)
        .map(c -> c.questions().collect(Collectors.toSet()))
        .anyMatch(questions -> questions.contains(a) && questions.contains(b));
  }

  private static void check(SidedPoint point, Telling a, Telling b, int kind) {
    Outcome both = told(point, a, b);
    for (Telling one : List.of(a, b)) {
      if (!both.isAtLeastAsStrictAs(Objects.requireNonNull(ALONE.get(one)).get(kind))) {
        throw new AssertionError(
            a
                + " and "
                + b
                + " at "
                + point
                + " are "
                + both
                + ", milder than "
                + one
                + ": "
                + ALONE.get(one).get(kind));
      }
    }
  }

  /** One telling for each that comes to the same at every kind of point. */
  private static List<Telling> unlike() {
    Map<List<Outcome>, Telling> unlike = new LinkedHashMap<>();
    ALONE.forEach((telling, outcomes) -> unlike.putIfAbsent(outcomes, telling));
    return List.copyOf(unlike.values());
  }

  /** One kind of point for each at which every telling comes to the same. */
  private static List<Integer> unlikePoints() {
    Map<List<Outcome>, Integer> unlike = new LinkedHashMap<>();
    for (int p = 0; p < KINDS.size(); p++) {
      int kind = p;
      unlike.putIfAbsent(ALONE.values().stream().map(o -> o.get(kind)).toList(), p);
    }
    return new ArrayList<>(unlike.values());
  }

  @Test
  @Tag("H-01")
  void nobodyWithAWarningSignGetsAClearanceAnywhere() {
    ALONE.forEach((telling, outcomes) -> {
      if (telling.isWarning()) {
        assertThat(outcomes)
            .as(telling.toString())
            .allMatch(o -> o.decision().compareTo(Decision.SEE_CLINICIAN_FIRST) >= 0);
      }
    });
    assertThat(ALONE.keySet().stream().filter(Telling::isWarning)).hasSize(30);
  }

  @Test
  @Tag("H-04")
  void notSureIsNeverClearerThanYesOrNo() {
    for (SidedPoint point : List.copyOf(KINDS).subList(0, 12)) {
      for (Question question : RULES.questions()) {
        if (question.kind() == Question.Kind.RATING) {
          continue;
        }
        Outcome unsure = told(point, Telling.of(question.id(), Answer.NOT_SURE, false));
        Outcome fine = told(point, Telling.of(question.id(), Asked.fine(question), false));
        Outcome bad = told(point, Telling.of(question.id(), question.worrying(), false));
        assertThat(unsure.isAtLeastAsStrictAs(fine)).as(question.id()).isTrue();
        if (RULES.isEmergency(question.id())) {
          assertThat(unsure.decision()).as(question.id()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
        } else {
          assertThat(unsure).as(question.id()).isEqualTo(bad);
        }
      }
    }
  }

  /** Why one answer can stand for the others in pairs. */
  @Test
  void noRuleTellsNotSureFromTheWorryingAnswerExceptOnWarnings() {
    for (Rule rule : RULES.rules()) {
      assertThat(rule.when().all())
          .as(rule.id())
          .noneMatch(c ->
              c instanceof Condition.Not(Condition part)
                  && part.all().anyMatch(p -> p instanceof Condition.Answered));
      if (rule.decision() != Decision.EMERGENCY && !rule.id().equals("not-sure-warning")) {
        assertThat(rule.when().all())
            .as(rule.id())
            .noneMatch(c ->
                c instanceof Condition.Answered(String _, Answer answer)
                    && answer == Answer.NOT_SURE);
      }
    }
  }

  @Test
  @Tag("H-31")
  void bothSidesAreJudgedAlike() {
    for (SidedPoint right : KINDS) {
      SidedPoint left = new SidedPoint(right.point(), Side.LEFT);
      for (String question : List.of("spot-nerve", "calf-no-cause", "health-device", "spot-skin")) {
        Telling telling = Telling.of(question, Answer.YES, false);
        assertThat(told(left, telling)).as(left.toString()).isEqualTo(told(right, telling));
      }
    }
  }

  @Test
  @Tag("H-26")
  void theWantedToolWidensNothing() {
    for (SidedPoint point : KINDS) {
      Outcome any = told(point);
      for (Tool tool : Tool.values()) {
        assertThat(Sweep.outcome(point, Optional.of(tool))).as(point + " " + tool).isEqualTo(any);
      }
    }
  }

  @Test
  @Tag("H-11")
  @Tag("H-12")
  void noRoutineExceedsAnyCeilingWhateverIsToldAndWished() {
    int planned = 0;
    List<SidedPoint> kinds = List.copyOf(KINDS);
    for (int p = 0; p < kinds.size(); p++) {
      Set<Outcome> seen = new HashSet<>();
      for (Map.Entry<Telling, List<Outcome>> entry : ALONE.entrySet()) {
        Outcome outcome = entry.getValue().get(p);
        if (outcome.point().isPresent() && seen.add(outcome)) {
          ScreeningRequest request = Sweep.request(kinds.get(p), Optional.empty(), entry.getKey());
          Screening.Cleared cleared = (Screening.Cleared) Sweep.SCREENER.screen(request);
          RoutineCeilings.check(Sweep.BASE, cleared.clearance());
          planned++;
        }
      }
    }
    assertThat(planned).isGreaterThan(500);
  }

  /** No rule waits for something that can never be told. */
  @Test
  @Tag("H-05")
  void everyRuleAboutAnAnswerSpeaksAtSomePoint() {
    Set<String> spoken = new HashSet<>();
    for (Telling telling : Sweep.all().stream().filter(t -> !t.isAge()).toList()) {
      for (SidedPoint point : List.copyOf(KINDS)) {
        if (spoken.containsAll(about(telling.question()))) {
          break;
        }
        spoken.addAll(
            Asked.rules(
                Sweep.SCREENER.screen(Sweep.request(point, Optional.empty(), telling)).rulings()));
      }
    }
    Set<String> silent = new HashSet<>();
    RULES.questions().forEach(q -> silent.addAll(about(q.id())));
    silent.removeAll(spoken);
    // These need two answers, and speak in the scenarios.
    assertThat(silent)
        .containsExactlyInAnyOrder(
            "calf-with-clot-risk",
            "sore-foot-with-diabetes",
            "new-headache-from-50",
            "girdle-stiffness-from-50");
  }

  private static Set<String> about(String question) {
    return RULES.rules().stream()
        .filter(r -> r.when().questions().anyMatch(question::equals))
        .map(Rule::id)
        .collect(Collectors.toSet());
  }
}
