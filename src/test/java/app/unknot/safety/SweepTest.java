package app.unknot.safety;

import static app.unknot.safety.Asked.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineCeilings;
import app.unknot.safety.Sweep.Telling;
import app.unknot.safety.Unlike.Pair;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Everything the bank can be told, alone and in pairs, about every kind of point that is shipped.
 * Kinds stand for what the rules cannot tell apart; WideSweep tries every point, side and tool.
 */
class SweepTest {
  private static final List<SidedPoint> KINDS = List.copyOf(Sweep.kinds(Side.RIGHT));

  /** Each pair at every so-manieth point that is unlike, the next pair from the next one on. */
  private static final int EVERY = 3;

  /** Each kind of point with every so-manieth telling, the next with those beside them. */
  private static final int BOTH_SIDES = 5;

  /** What each telling comes to at each kind of point, alone. */
  private static final Map<Telling, List<Outcome>> ALONE = new LinkedHashMap<>();

  private static Unlike unlike;

  @BeforeAll
  static void tellEachAlone() {
    Map<Telling, List<Screening>> said = new LinkedHashMap<>();
    for (Telling telling : Sweep.worrying()) {
      List<Screening> screenings =
          KINDS.stream()
              .map(p -> Sweep.SCREENER.screen(Sweep.request(p, Optional.empty(), telling)))
              .toList();
      said.put(telling, screenings);
      ALONE.put(telling, screenings.stream().map(Outcome::of).toList());
    }
    unlike = Unlike.of(said, KINDS);
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

  /**
   * At one point and with one telling for each that have the same effects; {@link
   * #whatHasTheSameEffectsComesToTheSameInCompany} is why they can stand for the others.
   */
  @Test
  @Tag("H-06")
  void twoTellingsAreAtLeastAsStrictAsEachAlone() {
    List<Telling> tellings = List.copyOf(new LinkedHashSet<>(unlike.tellings().values()));
    List<Integer> points = List.copyOf(new LinkedHashSet<>(unlike.points()));
    assertThat(tellings).hasSizeGreaterThan(40);
    assertThat(points).hasSizeGreaterThan(40);
    List<Pair> pairs = pairs(tellings).toList();
    for (int i = 0; i < pairs.size(); i++) {
      for (int p = i % EVERY; p < points.size(); p += EVERY) {
        int kind = points.get(p);
        check(KINDS.get(kind), pairs.get(i).a(), pairs.get(i).b(), kind);
      }
    }
  }

  /** Every pair of tellings once, each at another kind of point. */
  @Test
  void whatHasTheSameEffectsComesToTheSameInCompany() {
    List<Pair> all = pairs(List.copyOf(ALONE.keySet())).toList();
    assertThat(all).hasSizeGreaterThan(5000);
    for (int i = 0; i < all.size(); i++) {
      int kind = i % KINDS.size();
      SidedPoint point = KINDS.get(kind);
      SidedPoint likePoint = KINDS.get(unlike.points().get(kind));
      Pair pair = all.get(i);
      Pair like = unlike.like(pair);
      if (!pair.meets() && !like.meets() && !like.isAboutOne()) {
        assertThat(told(point, pair.a(), pair.b()).here())
            .as("%s at %s as %s at %s", pair, point, like, likePoint)
            .isEqualTo(told(likePoint, like.a(), like.b()).here());
      }
    }
  }

  private static Stream<Pair> pairs(List<Telling> tellings) {
    return IntStream.range(0, tellings.size())
        .boxed()
        .flatMap(a ->
            tellings.subList(a + 1, tellings.size()).stream()
                .map(b -> new Pair(tellings.get(a), b)))
        .filter(pair -> !pair.isAboutOne());
  }

  /** Two tellings meet in a rule only where the rule asks for both: all of these at every kind. */
  @Test
  @Tag("H-06")
  void tellingsThatMeetInARuleAreAtLeastAsStrictAsEachAloneEverywhere() {
    List<Pair> met = pairs(List.copyOf(ALONE.keySet())).filter(Pair::meets).toList();
    assertThat(met).hasSizeGreaterThan(5);
    for (Pair pair : met) {
      for (int p = 0; p < KINDS.size(); p++) {
        check(KINDS.get(p), pair.a(), pair.b(), p);
      }
    }
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
  void notSureIsNeverClearerThanYesOrNoAtAnyKindOfPoint() {
    List<Question> asked =
        RULES.questions().stream().filter(q -> q.kind() == Question.Kind.YES_NO).toList();
    int today = 0;
    for (int p = 0; p < KINDS.size(); p++) {
      SidedPoint point = KINDS.get(p);
      Outcome fine = told(point);
      for (Question question : asked) {
        Outcome unsure = told(point, Telling.of(question.id(), Answer.NOT_SURE, false));
        Telling worrying = Telling.of(question.id(), question.worrying(), false);
        Outcome bad = Objects.requireNonNull(ALONE.get(worrying)).get(p);
        assertThat(unsure.isAtLeastAsStrictAs(fine)).as(question.id()).isTrue();
        if (RULES.isEmergency(question.id())) {
          assertThat(unsure.decision()).as(question.id()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
          assertThat(unsure.urgency()).as(question.id()).contains(Urgency.TODAY);
          today++;
        } else {
          assertThat(unsure).as(question.id()).isEqualTo(bad);
        }
      }
    }
    assertThat(KINDS).hasSizeGreaterThan(150);
    assertThat(today).isEqualTo(15 * KINDS.size());
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
    List<Telling> tellings = List.copyOf(ALONE.keySet());
    for (int p = 0; p < KINDS.size(); p++) {
      SidedPoint left = new SidedPoint(KINDS.get(p).point(), Side.LEFT);
      for (int t = p % BOTH_SIDES; t < tellings.size(); t += BOTH_SIDES) {
        Telling telling = tellings.get(t);
        Outcome right = Objects.requireNonNull(ALONE.get(telling)).get(p);
        assertThat(told(left, telling).here()).as(left + ", " + telling).isEqualTo(right.here());
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
    for (int p = 0; p < KINDS.size(); p++) {
      Set<Outcome> seen = new HashSet<>();
      for (Map.Entry<Telling, List<Outcome>> entry : ALONE.entrySet()) {
        Outcome outcome = entry.getValue().get(p);
        if (outcome.point().isPresent() && seen.add(outcome)) {
          ScreeningRequest request = Sweep.request(KINDS.get(p), Optional.empty(), entry.getKey());
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
      for (SidedPoint point : KINDS) {
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
