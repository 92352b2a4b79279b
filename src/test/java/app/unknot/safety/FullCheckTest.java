package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PressingRange;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.HealthProfile.SpotCheck;
import app.unknot.safety.History.PastPoint;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When everything is asked, when little is, and what is never left out. */
class FullCheckTest {
  private static final SidedPoint BLADE = Body.right("infraspinatus");

  private static HealthProfile onFile(LocalDate checked, SpotCheck... spots) {
    return onFile(checked, Asked.wellBut(Map.of()), Map.of(), spots);
  }

  private static HealthProfile onFile(
      LocalDate checked,
      Map<String, Answer> answers,
      Map<String, LocalDate> cleared,
      SpotCheck... spots) {
    return new HealthProfile(
        OptionalInt.of(40),
        Optional.of(checked),
        answers,
        cleared,
        Map.of(),
        Optional.of(checked),
        List.of(spots));
  }

  private static List<String> asked(ScreeningRequest request) {
    return Asked.SCREENER.questions(request).stream().map(Question::id).toList();
  }

  private static ScreeningRequest told(Map<String, Answer> answers) {
    ScreeningRequest well = Asked.healthy(BLADE);
    return well.withFacts(well.facts().withAnswers(answers));
  }

  @Test
  @Tag("H-03")
  void aChangeOfHealthOrDoubtAboutItAsksEverythingAgain() {
    for (Answer changed : List.of(Answer.YES, Answer.NOT_SURE)) {
      assertThat(
              asked(
                  told(Map.of("health-changed", changed)).withProfile(onFile(TODAY.minusDays(3)))))
          .contains("health-clot", "spot-lump");
    }
    assertThat(
            asked(
                told(Map.of("health-changed", Answer.NO)).withProfile(onFile(TODAY.minusDays(3)))))
        .contains("health-changed", "now-chest", "spot-lump")
        .doesNotContain("health-clot");
    assertThat(asked(told(Map.of()))).doesNotContain("health-changed");
  }

  @Test
  void whatIsAskedFollowsThePointAndTheMarks() {
    assertThat(asked(Asked.healthy(BLADE)))
        .contains("shoulder-forced", "chest-effort")
        .doesNotContain("calf-no-cause", "head-usual");
    ScreeningRequest marked = Asked.healthy(BLADE);
    Facts calf = Facts.of(Body.marks("calf-inner-left"), TODAY).withAge(OptionalInt.of(40));
    assertThat(asked(marked.withFacts(calf))).contains("shoulder-forced", "calf-no-cause");
    assertThat(asked(Asked.healthy(new SidedPoint("gone-tp1", Side.LEFT))))
        .as("nobody knows where it is")
        .contains("shoulder-forced", "calf-no-cause", "head-usual");
  }

  @Test
  @Tag("H-27")
  void withoutAMarkTheSpotIsThePlaceOfThePoint() {
    Screening screening =
        Asked.SCREENER.screen(Asked.but(Asked.healthy(BLADE), "spot-skin", Answer.YES));
    assertThat(((Screening.Referred) screening).rulings())
        .filteredOn(r -> r.rule().equals("skin"))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.scope().kind()).isEqualTo(Scope.Kind.ZONE);
          assertThat(r.scope().ids())
              .contains("back-blade-right")
              .doesNotContain("calf-inner-left");
        });
  }

  /** Twelve weeks run from the day of the answer, not from each check that finds it on file. */
  @Test
  @Tag("H-03")
  void anEndCountsFromTheDayOfTheAnswer() {
    Map<String, Answer> answers = Asked.wellBut(Map.of("health-clot-risk", Answer.YES));
    HealthProfile file = onFile(TODAY.minusDays(20), answers, Map.of());
    assertThat(clotRisk(told(Map.of("health-changed", Answer.NO)).withProfile(file)))
        .isEqualTo(new Until.On(TODAY.minusDays(20).plusWeeks(12)));
    assertThat(clotRisk(told(Map.of("health-clot-risk", Answer.YES))))
        .isEqualTo(new Until.On(TODAY.plusWeeks(12)));
    assertThat(
            clotRisk(
                told(Map.of("health-changed", Answer.NO, "health-clot-risk", Answer.YES))
                    .withProfile(file)))
        .as("told anew")
        .isEqualTo(new Until.On(TODAY.plusWeeks(12)));
  }

  private static Until clotRisk(ScreeningRequest request) {
    return ((Screening.Open) Asked.SCREENER.screen(request))
        .rulings().stream()
            .filter(r -> r.rule().equals("clot-risk-legs"))
            .findFirst()
            .orElseThrow()
            .until();
  }

  @Test
  @Tag("H-03")
  void aYesEndsWithANewConditionEvenWhereNobodyCallsItAChange() {
    Map<String, Answer> before = Asked.wellBut(Map.of("health-bleeding", Answer.YES));
    LocalDate then = TODAY.minusDays(40);
    HealthProfile old = onFile(then, before, Map.of("health-bleeding", then));
    assertThat(Asked.SCREENER.screen(told(before).withProfile(old)))
        .isInstanceOf(Screening.Cleared.class);
    for (Answer worse : List.of(Answer.YES, Answer.NOT_SURE)) {
      Map<String, Answer> more = new HashMap<>(before);
      more.put("health-bones", worse);
      Screening screening = Asked.SCREENER.screen(told(more).withProfile(old));
      assertThat(screening).isInstanceOf(Screening.Referred.class);
      assertThat(Asked.rules(((Screening.Referred) screening).rulings())).contains("bleeding-risk");
    }
  }

  @Test
  @Tag("H-14")
  void aStopSinceTheLastFullCheckAsksEverythingAgainAndAnEarlierOneDoesNot() {
    PastPoint stopped =
        new PastPoint(
            Body.left("piriformis"),
            Tool.FINGERS,
            Duration.ofSeconds(30),
            Optional.empty(),
            Optional.of(StopSign.NERVE));
    History past =
        new History(List.of(Asked.session(TODAY.minusDays(5), 9, List.of(stopped))), List.of());
    ScreeningRequest request = Asked.healthy(BLADE).withHistory(past);
    assertThat(asked(request.withProfile(onFile(TODAY.minusDays(4)))))
        .doesNotContain("health-clot");
    assertThat(asked(request.withProfile(onFile(TODAY.minusDays(5))))).contains("health-clot");
    assertThat(asked(request.withProfile(onFile(TODAY.minusDays(6))))).contains("health-clot");
  }

  @Test
  @Tag("H-02")
  void answersAboutASpotHoldForItsPointsAndThirtyDaysOnly() {
    Map<String, Answer> fine = Map.of("spot-lump", Answer.NO);
    SpotCheck here = new SpotCheck(Set.of(BLADE), TODAY.minusDays(29), fine);
    SpotCheck old = new SpotCheck(Set.of(BLADE), TODAY.minusDays(30), fine);
    SpotCheck other = new SpotCheck(Set.of(Body.left("piriformis")), TODAY, fine);
    ScreeningRequest request = told(Map.of());
    assertThat(asked(request.withProfile(onFile(TODAY, here)))).doesNotContain("spot-lump");
    assertThat(asked(request.withProfile(onFile(TODAY, old)))).contains("spot-lump");
    assertThat(asked(request.withProfile(onFile(TODAY, other)))).contains("spot-lump");
    SpotCheck worse = new SpotCheck(Set.of(BLADE), TODAY, Map.of());
    assertThat(asked(request.withProfile(onFile(TODAY, here, worse)))).contains("spot-lump");
  }

  @Test
  @Tag("H-17")
  void sorenessThatIsAskedAndNotToldLeavesTheCheckOpen() {
    PastPoint pressed =
        new PastPoint(
            BLADE, Tool.FINGERS, Duration.ofSeconds(30), Optional.empty(), Optional.empty());
    History past =
        new History(List.of(Asked.session(TODAY.minusDays(2), 9, List.of(pressed))), List.of());
    ScreeningRequest request = Asked.healthy(BLADE).withHistory(past);
    assertThat(Asked.SCREENER.screen(request)).isInstanceOf(Screening.Cleared.class);
    ScreeningRequest untold = request.withFacts(request.facts().withSoreness(Optional.empty()));
    assertThat(Asked.SCREENER.screen(untold))
        .isInstanceOfSatisfying(
            Screening.Open.class, o -> assertThat(o.unanswered()).containsExactly("spot-soreness"));
  }

  @Test
  void anAgeOnFileStandsInWhereNoneIsTold() {
    ScreeningRequest untold = Asked.healthy(BLADE);
    untold = untold.withFacts(untold.facts().withAge(OptionalInt.empty()));
    HealthProfile child =
        new HealthProfile(
            OptionalInt.of(12),
            Optional.of(TODAY),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of());
    assertThat(Asked.rules(Asked.SCREENER.screen(untold.withProfile(child)).rulings()))
        .contains("under-18");
    ScreeningRequest adult = Asked.healthy(BLADE).withProfile(child);
    assertThat(Asked.rules(Asked.SCREENER.screen(adult).rulings())).doesNotContain("under-18");
    assertThat(child.unanswered().age()).hasValue(12);
    assertThat(child.unanswered().aged()).contains(TODAY);
    assertThat(onFile(TODAY).unanswered().answers()).isEmpty();
    assertThat(onFile(TODAY).unanswered().checked()).isEmpty();
    assertThat(onFile(TODAY).unchecked().answers()).isEqualTo(onFile(TODAY).answers());
    assertThat(onFile(TODAY).unchecked().checked()).isEmpty();
  }

  @Test
  @Tag("H-18")
  void theGunOnOneMuscleLeavesItToAnotherOfTheSameSide() {
    PastPoint used =
        new PastPoint(
            Body.right("gastrocnemius-medial"),
            Tool.MASSAGE_GUN,
            Duration.ofSeconds(60),
            Optional.empty(),
            Optional.empty());
    Lockouts lockouts =
        new Lockouts(
            new History(List.of(Asked.session(TODAY, 3, List.of(used))), List.of()),
            NOW,
            TODAY,
            new Coverage(Body.BASE),
            new Places(RULES, Body.BASE));
    assertThat(lockouts.point(Body.right("gluteus-medius"), Optional.empty()))
        .doesNotContain(Circumstance.GUN_USED_TODAY);
  }

  /** A request whose answers are all on file but one is never fuller than the whole. */
  @Test
  @Tag("H-02")
  void theShortCheckIsPartOfTheFullOne() {
    Set<String> full = new HashSet<>(asked(told(new HashMap<>())));
    full.add("health-changed");
    assertThat(full).containsAll(asked(told(Map.of()).withProfile(onFile(TODAY.minusDays(29)))));
  }

  @Test
  void whatIsAllowedAtAllIsAllowedOnce() {
    assertThat(once(1, 1, 1, 1).presses()).isEqualTo(1);
    for (int[] wrong :
        new int[][] {{0, 1, 1, 1}, {1, 0, 1, 1}, {1, 1, 0, 1}, {1, 1, 1, 0}, {-1, 1, 1, 1}}) {
      assertThatThrownBy(() -> once(wrong[0], wrong[1], wrong[2], wrong[3]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Limits once(int hold, int presses, int points, int sessions) {
    return new Limits(
        PressingRange.of(1, 3),
        Duration.ofSeconds(hold),
        presses,
        Duration.ZERO,
        points,
        Duration.ZERO,
        sessions,
        Duration.ZERO,
        Duration.ZERO,
        Set.of(),
        false,
        false);
  }
}
