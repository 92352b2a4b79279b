package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.RULES;
import static app.unknot.safety.Asked.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.body.PressingRange;
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
    return new HealthProfile(
        OptionalInt.of(40),
        Optional.of(checked),
        Asked.wellBut(Map.of()),
        Map.of(),
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
