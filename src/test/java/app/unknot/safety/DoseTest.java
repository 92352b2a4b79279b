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
        .contains(Tool.BALL_WALL)
        .doesNotContain(Tool.FOAM_ROLLER, Tool.MASSAGE_STICK);
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
}
