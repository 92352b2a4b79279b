package app.unknot.safety;

import static app.unknot.safety.Asked.NOW;
import static app.unknot.safety.Asked.SCREENER;
import static app.unknot.safety.Asked.but;
import static app.unknot.safety.Asked.healthy;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a point gets: by its class, its muscle, its tools, and how new it is. */
class DoseTest {
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

  private static Set<Tool> tools(String muscle) {
    return limits(healthy(Body.right(muscle))).tools();
  }

  @Test
  @Tag("H-11")
  @Tag("H-44")
  void theFirstSessionEverIsGentle() {
    Screening.Cleared c = cleared(healthy(BLADE).withHistory(History.EMPTY));
    assertThat(c.today()).isEqualTo(c.usual().tighten(Limits.GENTLE));
    assertThat(Asked.rules(c.rulings())).containsExactly("first-session", "new-point");
  }

  @Test
  @Tag("H-11")
  void aNewPointStartsWithHoldsOfThirtySeconds() {
    ScreeningRequest request = healthy(BLADE).withHistory(Asked.often(Body.left("piriformis")));
    assertThat(limits(request).hold()).isEqualTo(Duration.ofSeconds(30));
    assertThat(limits(request).target()).isEqualTo(PressingRange.of(5, 7));
  }

  @Test
  @Tag("H-53")
  void withoutTheFloorLyingTechniquesDoNotCount() {
    Limits limits = limits(but(healthy(BLADE), "health-floor", Answer.YES));
    assertThat(limits.floor()).isFalse();
    assertThat(limits.tools()).doesNotContain(Tool.BALL_FLOOR, Tool.MASSAGE_GUN);
    Screening.Referred thigh =
        referred(but(healthy(Body.right("vastus-lateralis")), "health-floor", Answer.YES));
    assertThat(Asked.rules(thigh.rulings())).contains("no-tool-left");
  }

  @Test
  void aToolThatDoesNotFitIsSaidAndAnotherOneStaysOpen() {
    ScreeningRequest r = healthy(BLADE);
    ScreeningRequest gun =
        new ScreeningRequest(
            r.points(),
            Optional.of(Tool.MASSAGE_GUN),
            r.facts(),
            r.profile(),
            r.history(),
            Set.of(),
            NOW);
    assertThat(Asked.rules(cleared(gun).rulings())).containsExactly("other-tool");
    ScreeningRequest cane =
        new ScreeningRequest(
            r.points(), Optional.of(Tool.CANE), r.facts(), r.profile(), r.history(), Set.of(), NOW);
    assertThat(cleared(cane).rulings()).isEmpty();
  }

  @Test
  @Tag("H-18")
  void theGunIsOnlyForLargeMuscles() {
    for (String muscle : List.of("gluteus-medius", "vastus-lateralis", "gastrocnemius-medial")) {
      assertThat(tools(muscle)).as(muscle).contains(Tool.MASSAGE_GUN);
    }
    for (String muscle :
        List.of(
            "temporalis",
            "levator-scapulae",
            "trapezius-upper",
            "pectoralis-major-sternal",
            "biceps-brachii",
            "extensor-digitorum",
            "iliocostalis-lumborum",
            "tensor-fasciae-latae",
            "adductor-magnus",
            "tibialis-anterior",
            "flexor-digitorum-brevis")) {
      assertThat(tools(muscle)).as(muscle).doesNotContain(Tool.MASSAGE_GUN);
    }
    assertThat(
            limits(but(healthy(Body.right("gluteus-medius")), "health-bruising", Answer.YES))
                .tools())
        .doesNotContain(Tool.MASSAGE_GUN);
  }

  @Test
  @Tag("H-26")
  void ballsRollersAndTheCaneStayWhereTheyMayGo() {
    assertThat(tools("levator-scapulae"))
        .containsExactlyInAnyOrder(Tool.FINGERS, Tool.THUMBS, Tool.KNUCKLES, Tool.CANE);
    assertThat(tools("splenius-capitis")).doesNotContain(Tool.CANE, Tool.BALL_WALL);
    assertThat(tools("temporalis")).containsExactly(Tool.FINGERS);
    assertThat(tools("serratus-anterior"))
        .doesNotContain(Tool.BALL_WALL, Tool.BALL_FLOOR, Tool.FOAM_ROLLER);
    assertThat(tools("pectoralis-major-sternal"))
        .doesNotContain(Tool.BALL_WALL, Tool.FOAM_ROLLER, Tool.MASSAGE_STICK);
    assertThat(tools("iliocostalis-lumborum"))
        .contains(Tool.BALL_WALL)
        .doesNotContain(Tool.BALL_FLOOR, Tool.BALL_CHAIR, Tool.FOAM_ROLLER);
    assertThat(tools("tibialis-anterior")).doesNotContain(Tool.FOAM_ROLLER, Tool.MASSAGE_STICK);
    assertThat(tools("gastrocnemius-medial")).contains(Tool.FOAM_ROLLER);
  }

  @Test
  @Tag("H-27")
  void carefulMusclesGetTheirOwnCeilings() {
    Limits piriformis = limits(healthy(Body.right("piriformis")));
    assertThat(piriformis.target()).isEqualTo(PressingRange.of(3, 5));
    assertThat(piriformis.hold()).isEqualTo(Duration.ofSeconds(30));
    Limits waist = limits(healthy(Body.right("quadratus-lumborum-superficial")));
    assertThat(waist.target()).isEqualTo(PressingRange.of(3, 5));
    assertThat(waist.tools()).containsExactlyInAnyOrder(Tool.FINGERS, Tool.CANE, Tool.BALL_WALL);
    Limits light = limits(healthy(Body.right("rectus-abdominis")));
    assertThat(light.target()).isEqualTo(PressingRange.of(1, 3));
    assertThat(light.hold()).isEqualTo(Duration.ofSeconds(15));
    assertThat(light.presses()).isEqualTo(2);
    Limits belly = limits(healthy(Body.right("external-oblique")));
    assertThat(belly.target()).isEqualTo(PressingRange.of(1, 3));
    assertThat(belly.tools()).containsExactly(Tool.FINGERS);
  }

  @Test
  @Tag("H-51")
  void whereFeelingMayBeReducedThereIsNoHeatInTheWholeSession() {
    assertThat(limits(healthy(BLADE)).heat()).isTrue();
    assertThat(limits(but(healthy(BLADE), "foot-feel", Answer.NO)).heat()).isFalse();
    ScreeningRequest diabetic = but(healthy(BLADE), "health-diabetes", Answer.YES);
    Facts cleared = diabetic.facts().withCleared(Map.of("health-diabetes", Asked.TODAY));
    assertThat(cleared(diabetic.withFacts(cleared)).clearance().session().heat()).isFalse();
    for (String question : List.of("health-feeling", "health-device")) {
      ScreeningRequest elsewhere = but(healthy(BLADE), question, Answer.YES);
      Facts foot =
          elsewhere
              .facts()
              .withWhere(
                  Map.of(question, Set.of(Body.BASE.sidedZone("foot-arch-left").orElseThrow())));
      assertThat(limits(elsewhere.withFacts(foot)).heat()).as(question).isFalse();
    }
  }

  @Test
  @Tag("H-18")
  void whereOnePointGoesGentlyTheGunStaysOutOfTheWholeSession() {
    SidedPoint buttock = Body.right("gluteus-medius");
    SidedPoint calf = Body.left("gastrocnemius-medial");
    List<History.PastSession> sessions =
        new java.util.ArrayList<>(Asked.often(buttock, calf).sessions());
    assertThat(guns(healthy(buttock, calf))).containsExactly(true, true);
    sessions.add(
        Asked.session(
            Asked.TODAY.minusDays(9),
            9,
            List.of(
                new History.PastPoint(
                    calf,
                    Tool.FINGERS,
                    Duration.ofSeconds(60),
                    Optional.of(new History.SoreTold(new Soreness(5), NOW)),
                    Optional.empty()))));
    History sore = new History(sessions, List.of());
    assertThat(guns(healthy(buttock, calf).withHistory(sore))).containsExactly(false, false);
    assertThat(guns(healthy(buttock).withHistory(sore))).containsExactly(true);
  }

  private static List<Boolean> guns(ScreeningRequest request) {
    return cleared(request).clearance().points().stream()
        .map(p -> p.allows(Tool.MASSAGE_GUN))
        .toList();
  }

  /** The tool can be changed on the plan, so the question does not wait for it. */
  @Test
  @Tag("H-18")
  void whereverTheGunMayBeUsedVerySoreMusclesAreAskedFor() {
    for (String muscle : List.of("gluteus-medius", "vastus-lateralis", "gastrocnemius-medial")) {
      ScreeningRequest asked = healthy(Body.right(muscle));
      assertThat(SCREENER.questions(asked))
          .as(muscle)
          .extracting(Question::id)
          .contains("leg-hard-exercise");
      if (SCREENER.screen(but(asked, "leg-hard-exercise", Answer.YES))
          instanceof Screening.Cleared c) {
        assertThat(c.clearance().session().tools()).as(muscle).doesNotContain(Tool.MASSAGE_GUN);
      }
    }
  }

  @Test
  @Tag("H-12")
  void theSessionGetsNoMoreThanTheDayHasLeftOverAllPoints() {
    List<History.PastSession> sessions = new java.util.ArrayList<>(Asked.often(BLADE).sessions());
    History.PastPoint long1 = pressed(Body.left("piriformis"), Tool.FINGERS, 1500);
    sessions.add(Asked.session(Asked.TODAY, 3, List.of(long1)));
    ScreeningRequest request = healthy(BLADE).withHistory(new History(sessions, List.of()));
    assertThat(cleared(request).clearance().session().sessionPressing())
        .isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  @Tag("H-18")
  void tenMinutesOfGunADayAreCountedOverAllMuscles() {
    SidedPoint buttock = Body.right("gluteus-medius");
    List<History.PastSession> sessions = new java.util.ArrayList<>(Asked.often(buttock).sessions());
    sessions.add(
        Asked.session(
            Asked.TODAY,
            3,
            List.of(
                pressed(Body.left("gastrocnemius-medial"), Tool.MASSAGE_GUN, 540),
                pressed(Body.left("gluteus-medius"), Tool.FINGERS, 60))));
    ScreeningRequest request = healthy(buttock).withHistory(new History(sessions, List.of()));
    assertThat(cleared(request).clearance().gunLeft()).isEqualTo(Duration.ofSeconds(60));
    assertThat(cleared(healthy(buttock)).clearance().gunLeft()).isEqualTo(Duration.ofMinutes(10));
  }

  private static History.PastPoint pressed(SidedPoint point, Tool tool, int seconds) {
    return new History.PastPoint(
        point, tool, Duration.ofSeconds(seconds), Optional.empty(), Optional.empty());
  }

  @Test
  @Tag("H-22")
  void afterNeckWorkTheSignsOfAnArteryAreAskedForSevenDaysAndAfterLegWorkUrineForThree() {
    SidedPoint neck = Body.right("levator-scapulae");
    assertThat(asked(neck, Tool.FINGERS, 7)).contains("after-neck-work");
    assertThat(asked(neck, Tool.FINGERS, 8)).doesNotContain("after-neck-work", "after-leg-work");
    SidedPoint calf = Body.right("gastrocnemius-medial");
    assertThat(asked(calf, Tool.FINGERS, 3)).contains("after-leg-work");
    assertThat(asked(calf, Tool.FINGERS, 4)).doesNotContain("after-leg-work", "after-neck-work");
    assertThat(asked(BLADE, Tool.MASSAGE_GUN, 3)).contains("after-leg-work");
    assertThat(asked(BLADE, Tool.FINGERS, 0)).doesNotContain("after-leg-work", "after-neck-work");
  }

  private static List<String> asked(SidedPoint point, Tool tool, int daysAgo) {
    History.PastSession session =
        Asked.session(Asked.TODAY.minusDays(daysAgo), 3, List.of(pressed(point, tool, 60)));
    ScreeningRequest request = healthy(BLADE).withHistory(new History(List.of(session), List.of()));
    return SCREENER.questions(request).stream().map(Question::id).toList();
  }
}
