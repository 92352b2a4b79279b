package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.SCREENER;
import static app.unknot.safety.Asked.TODAY;
import static app.unknot.safety.Asked.but;
import static app.unknot.safety.Asked.healthy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.SoreTold;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the request to the clearance. */
class ScreeningTest {
  private static final SidedPoint BLADE = Body.right("infraspinatus");

  private static Screening.Cleared cleared(ScreeningRequest request) {
    Screening screening = SCREENER.screen(request);
    assertThat(screening).isInstanceOf(Screening.Cleared.class);
    return (Screening.Cleared) screening;
  }

  private static Limits limits(ScreeningRequest request) {
    return cleared(request).clearance().points().getFirst().limits();
  }

  private static Screening.Referred referred(ScreeningRequest request) {
    Screening screening = SCREENER.screen(request);
    assertThat(screening).isInstanceOf(Screening.Referred.class);
    return (Screening.Referred) screening;
  }

  private static Screening.Open open(ScreeningRequest request) {
    Screening screening = SCREENER.screen(request);
    assertThat(screening).isInstanceOf(Screening.Open.class);
    return (Screening.Open) screening;
  }

  private static ScreeningRequest aged(ScreeningRequest request, OptionalInt years) {
    return request.withFacts(request.facts().withAge(years));
  }

  private static ScreeningRequest sore(ScreeningRequest request, int soreness) {
    return request.withFacts(request.facts().withSoreness(Optional.of(new Soreness(soreness))));
  }

  @Test
  @Tag("H-02")
  void aClearanceNamesItsPointsAndLivesThirtyMinutes() {
    Clearance clearance = cleared(healthy(BLADE)).clearance();
    assertThat(clearance.points()).extracting(Clearance.ClearedPoint::point).containsExactly(BLADE);
    Instant end = NOW.plus(Duration.ofMinutes(30));
    assertThat(clearance.isValidAt(NOW)).isTrue();
    assertThat(clearance.isValidAt(end.minusMillis(1))).isTrue();
    assertThat(clearance.isValidAt(end)).isFalse();
    assertThat(clearance.isValidAt(NOW.minusMillis(1))).isFalse();
  }

  @Test
  void aHealthyPersonWithPracticeGetsTheStandardDose() {
    Screening.Cleared c = cleared(healthy(BLADE));
    assertThat(c.today()).isEqualTo(c.usual());
    assertThat(c.today().hold()).isEqualTo(Duration.ofSeconds(90));
    assertThat(c.closed()).isEmpty();
    assertThat(c.rulings()).isEmpty();
  }

  @Test
  @Tag("H-07")
  void withoutAnAgeOrFrom65TheFirstThreeSessionsAreGentle() {
    History two = new History(Asked.often(BLADE).sessions().subList(0, 2), List.of());
    History three = new History(Asked.often(BLADE).sessions().subList(0, 3), List.of());
    for (OptionalInt age : List.of(OptionalInt.empty(), OptionalInt.of(65))) {
      assertThat(limits(aged(healthyOf(60), age).withHistory(two)).presses()).isEqualTo(2);
      assertThat(limits(aged(healthyOf(60), age).withHistory(three)).presses()).isEqualTo(3);
    }
    assertThat(limits(healthyOf(64).withHistory(two)).presses()).isEqualTo(3);
    assertThat(referred(aged(healthyOf(60), OptionalInt.of(17))).decision())
        .isEqualTo(Decision.EXCLUDE_AREA);
  }

  private static ScreeningRequest healthyOf(int years) {
    return aged(healthy(BLADE), OptionalInt.of(years));
  }

  @Test
  @Tag("H-01")
  void aWarningSignSpeaksBeforeEverythingElseIsAnswered() {
    ScreeningRequest asked = healthy(BLADE);
    Facts one = asked.facts().withAnswers(Map.of("now-chest", Answer.YES));
    assertThat(referred(asked.withFacts(one)).decision()).isEqualTo(Decision.EMERGENCY);
  }

  @Test
  @Tag("H-04")
  void notSureOnAWarningSignIsAskedOnceMoreAndThenAClinicianToday() {
    ScreeningRequest unsure = but(healthy(BLADE), "now-chest", Answer.NOT_SURE);
    Screening.Open open = open(unsure);
    assertThat(open.again()).containsExactly("now-chest");
    assertThat(open.unanswered()).isEmpty();
    assertThat(open.rulings()).isNotEmpty();
    Screening.Referred still = referred(unsure.withAskedAgain(Set.of("now-chest")));
    assertThat(still.decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    assertThat(still.rulings().getFirst().urgency()).contains(Urgency.TODAY);
    assertThat(
            cleared(
                unsure
                    .withAskedAgain(Set.of("now-sight-balance"))
                    .withFacts(healthy(BLADE).facts())))
        .isNotNull();
  }

  @Test
  @Tag("H-03")
  void aBloodThinnerNeedsAYesAndThenHandsOnly() {
    ScreeningRequest yes = but(healthy(BLADE), "health-bleeding", Answer.NOT_SURE);
    assertThat(referred(yes).decision()).isEqualTo(Decision.SEE_CLINICIAN_FIRST);
    ScreeningRequest allowed =
        yes.withFacts(yes.facts().withCleared(Map.of("health-bleeding", TODAY)));
    Limits limits = limits(allowed);
    assertThat(limits.tools()).containsExactlyInAnyOrder(Tool.FINGERS, Tool.THUMBS, Tool.KNUCKLES);
    assertThat(limits.target()).isEqualTo(PressingRange.of(3, 5));
    SidedPoint thigh = Body.right("vastus-lateralis");
    ScreeningRequest noTool = but(healthy(thigh), "health-bleeding", Answer.YES);
    Screening.Referred none =
        referred(noTool.withFacts(noTool.facts().withCleared(Map.of("health-bleeding", TODAY))));
    assertThat(Asked.rules(none.rulings())).contains("no-tool-left");
  }

  @Test
  @Tag("H-10")
  void aProfessionalOnlyPointIsNeverCleared() {
    Screening.Referred r = referred(healthy(Body.right("scalenus-medius")));
    assertThat(r.decision()).isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(Asked.rules(r.rulings())).containsExactly("professional-only");
    Screening.Cleared two = cleared(healthy(Body.right("scalenus-medius"), BLADE));
    assertThat(two.closed()).containsOnlyKeys(Body.right("scalenus-medius"));
    assertThat(two.clearance().points()).hasSize(1);
  }

  @Test
  void aSessionHoldsFourPointsAndTwoWhenGentle() {
    SidedPoint[] five = {
      BLADE,
      Body.left("infraspinatus"),
      Body.right("rhomboid-major"),
      Body.left("rhomboid-major"),
      Body.right("piriformis")
    };
    assertThat(cleared(healthy(five)).clearance().points()).hasSize(4);
    assertThat(cleared(healthy(five)).closed()).containsOnlyKeys(Body.right("piriformis"));
    Screening.Cleared gentle = cleared(but(healthy(five), "health-sensitive", Answer.YES));
    assertThat(gentle.clearance().points()).hasSize(2);
    assertThat(Asked.rules(gentle.rulings())).contains("too-many-points");
  }

  @Test
  @Tag("H-12")
  void theSessionGetsNoMoreThanTheDayHasLeft() {
    SidedPoint other = Body.left("piriformis");
    PastPoint long26 =
        new PastPoint(
            other, Tool.FINGERS, Duration.ofMinutes(26), Optional.empty(), Optional.empty());
    PastPoint three =
        new PastPoint(
            BLADE, Tool.FINGERS, Duration.ofMinutes(3), Optional.empty(), Optional.empty());
    var sessions = new java.util.ArrayList<>(Asked.often(BLADE).sessions());
    sessions.add(Asked.session(TODAY, 5, List.of(long26, three)));
    History history = new History(sessions, List.of());
    Clearance c = cleared(healthy(BLADE).withHistory(history)).clearance();
    assertThat(c.session().sessionPressing()).isEqualTo(Duration.ofMinutes(1));
    assertThat(c.points().getFirst().spent()).isEqualTo(Duration.ofMinutes(3));
    assertThat(
            referred(but(healthy(BLADE).withHistory(history), "health-bruising", Answer.YES))
                .rulings())
        .extracting(Ruling::rule)
        .contains("sessions-of-the-day");
  }

  @Test
  @Tag("H-17")
  void sorenessClosesAndThenGoesGentlyOnce() {
    assertThat(cleared(sore(healthy(BLADE), 3)).rulings()).isEmpty();
    assertThat(Asked.rules(referred(sore(healthy(BLADE), 4)).rulings()))
        .containsExactly("sore-from-last-time");
    assertThat(Asked.rules(referred(sore(healthy(BLADE), 7)).rulings()))
        .containsExactly("sore-from-last-time", "very-sore-from-last-time");
    PastPoint five =
        new PastPoint(
            BLADE,
            Tool.FINGERS,
            Duration.ofMinutes(1),
            Optional.of(new SoreTold(new Soreness(5), NOW.minus(Duration.ofDays(1)))),
            Optional.empty());
    var sessions = new java.util.ArrayList<>(Asked.often(BLADE).sessions());
    sessions.add(Asked.session(TODAY.minusDays(2), 5, List.of(five)));
    ScreeningRequest after = sore(healthy(BLADE), 2).withHistory(new History(sessions, List.of()));
    assertThat(limits(after).target()).isEqualTo(PressingRange.of(3, 5));
    assertThat(limits(after).hold()).isEqualTo(Duration.ofSeconds(30));
    assertThat(cleared(after).closed()).isEmpty();
  }

  @Test
  @Tag("H-14")
  void aStopClosesTheLimbAndAsksEverythingAgain() {
    PastPoint stopped =
        new PastPoint(
            BLADE,
            Tool.FINGERS,
            Duration.ofMinutes(1),
            Optional.empty(),
            Optional.of(StopSign.NERVE));
    History history = new History(List.of(Asked.session(TODAY, 5, List.of(stopped))), List.of());
    Screening.Referred r = referred(healthy(BLADE).withHistory(history));
    assertThat(r.decision()).isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(Asked.rules(r.rulings())).contains("stopped-by-a-symptom");
    assertThat(SCREENER.questions(onFile().withHistory(history)))
        .hasSizeGreaterThan(SCREENER.questions(onFile()).size());
  }

  private static ScreeningRequest onFile() {
    ScreeningRequest full = healthy(BLADE);
    HealthProfile profile =
        new HealthProfile(
            OptionalInt.of(40),
            Optional.of(TODAY),
            full.facts().answers(),
            Map.of(),
            Map.of(),
            Optional.of(TODAY.minusDays(29)),
            List.of(
                new HealthProfile.SpotCheck(
                    Set.of(BLADE), TODAY.minusDays(29), full.facts().answers())));
    return full.withProfile(profile)
        .withFacts(full.facts().withAnswers(Map.of()).withSoreness(Optional.empty()));
  }

  @Test
  @Tag("H-02")
  void theShortCheckAsksWhatChangesAndTheFullOneAfterThirtyDays() {
    List<String> asked = SCREENER.questions(onFile()).stream().map(Question::id).toList();
    assertThat(asked)
        .contains("now-chest", "health-changed", "spot-skin", "spot-weak")
        .doesNotContain("health-clot", "spot-constant", "shoulder-forced");
    assertThat(open(onFile()).unanswered()).isEqualTo(asked);
    HealthProfile p = onFile().profile();
    HealthProfile old =
        new HealthProfile(
            p.age(),
            Optional.of(TODAY),
            p.answers(),
            p.cleared(),
            p.where(),
            Optional.of(TODAY.minusDays(30)),
            p.spots());
    assertThat(SCREENER.questions(onFile().withProfile(old)))
        .extracting(Question::id)
        .contains("health-clot", "spot-constant")
        .doesNotContain("health-changed");
    HealthProfile ahead =
        new HealthProfile(
            p.age(),
            Optional.of(TODAY),
            p.answers(),
            p.cleared(),
            p.where(),
            Optional.of(TODAY.plusDays(1)),
            p.spots());
    assertThat(SCREENER.questions(onFile().withProfile(ahead)))
        .extracting(Question::id)
        .contains("health-clot");
  }

  @Test
  @Tag("H-02")
  void answersAboutOneSpotHoldForNoOther() {
    ScreeningRequest r = onFile();
    ScreeningRequest other =
        new ScreeningRequest(
            List.of(BLADE, Body.left("infraspinatus")),
            r.tool(),
            r.facts(),
            r.profile(),
            r.history(),
            Set.of(),
            NOW);
    assertThat(SCREENER.questions(other)).extracting(Question::id).contains("spot-constant");
  }

  @Test
  @Tag("H-03")
  void aChangeOfHealthAsksAllOfHealthAgainAndDropsWhatIsOnFile() {
    Map<String, Answer> now = new HashMap<>();
    SCREENER.questions(onFile()).stream()
        .filter(q -> q.kind() == Question.Kind.YES_NO)
        .forEach(q -> now.put(q.id(), Asked.fine(q)));
    ScreeningRequest same = onFile().withFacts(onFile().facts().withAnswers(now));
    assertThat(SCREENER.screen(same)).isInstanceOf(Screening.Cleared.class);
    ScreeningRequest changed = but(same, "health-changed", Answer.YES);
    assertThat(open(changed).unanswered()).contains("health-clot", "health-diabetes");
    assertThat(SCREENER.questions(changed)).extracting(Question::id).contains("health-changed");
  }

  @Test
  void whatIsOnFileStillDecides() {
    HealthProfile p = onFile().profile();
    Map<String, Answer> diabetic = new HashMap<>(p.answers());
    diabetic.put("health-diabetes", Answer.YES);
    HealthProfile profile =
        new HealthProfile(
            OptionalInt.empty(),
            Optional.of(TODAY),
            diabetic,
            Map.of("health-diabetes", TODAY),
            Map.of(),
            p.checked(),
            p.spots());
    Map<String, Answer> now = new HashMap<>();
    SCREENER.questions(onFile()).forEach(q -> now.put(q.id(), Asked.fine(q)));
    ScreeningRequest request =
        onFile()
            .withProfile(profile)
            .withFacts(onFile().facts().withAge(OptionalInt.empty()).withAnswers(now));
    assertThat(Asked.rules(cleared(request).rulings())).contains("diabetes-gentle");
  }

  @Test
  @Tag("H-20")
  void anUncheckedWarningSignKeepsEverythingClosed() {
    History history =
        new History(
            Asked.often(BLADE).sessions(),
            List.of(new History.Warning("stroke-signs", NOW.minus(Duration.ofDays(40)), false)));
    assertThat(referred(healthy(BLADE).withHistory(history)).decision())
        .isEqualTo(Decision.SEE_CLINICIAN_FIRST);
  }

  @Test
  @Tag("H-02")
  @Tag("H-58")
  void alcoholMeansNotToday() {
    Screening.Referred r = referred(but(healthy(BLADE), "now-dulled", Answer.NOT_SURE));
    assertThat(r.decision()).isEqualTo(Decision.EXCLUDE_AREA);
    assertThat(r.rulings().getFirst().until().key()).isEqualTo("tomorrow");
    assertThat(r.rulings().getFirst().scope()).isEqualTo(Scope.SESSION);
  }

  @Test
  void aRequestNamesEachPointOnce() {
    ScreeningRequest r = healthy(BLADE);
    assertThatThrownBy(() -> healthy()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> healthy(BLADE, BLADE)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SCREENER.screen(healthy(new SidedPoint("nowhere-tp1", BLADE.side()))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(cleared(r.at(NOW.plusSeconds(5))).clearance().issued())
        .isEqualTo(NOW.plusSeconds(5));
  }
}
