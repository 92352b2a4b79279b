package app.unknot.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.ToolBars;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.routine.Preset;
import app.unknot.routine.RoutineCeilings;
import app.unknot.routine.RoutinePlanner;
import app.unknot.safety.Clearance.ClearedPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where nobody presses, and what never touches where: over all points, tools and techniques. */
class NeverPressTest {
  private static final Set<Region> LARGE = EnumSet.of(Region.HIP, Region.THIGH, Region.LEG);
  private static final Set<Tool> BALLS =
      EnumSet.of(Tool.BALL_WALL, Tool.BALL_FLOOR, Tool.BALL_CHAIR);
  private static final Set<Tool> ROLLERS = EnumSet.of(Tool.FOAM_ROLLER, Tool.MASSAGE_STICK);

  /** A point with what a well person who has done it often gets. */
  private record Cleared(TriggerPoint point, Muscle muscle, Clearance clearance) {
    Limits limits() {
      return clearance.points().getFirst().limits();
    }

    /** What the planner would do there. */
    List<Technique> techniques() {
      ClearedPoint one = clearance.points().getFirst();
      return new RoutinePlanner(Sweep.BASE).techniques(clearance, Preset.STANDARD, one.point());
    }

    boolean touches(String... zones) {
      return muscle.zones().stream().anyMatch(Set.of(zones)::contains);
    }
  }

  private static List<Cleared> cleared() {
    List<Cleared> all = new ArrayList<>();
    for (TriggerPoint point : Sweep.BASE.points()) {
      Screening screening =
          Sweep.SCREENER.screen(Sweep.request(point.on(Side.LEFT), Optional.empty()));
      if (screening instanceof Screening.Cleared cleared) {
        all.add(new Cleared(point, Sweep.BASE.muscleOf(point), cleared.clearance()));
      }
    }
    return all;
  }

  @Test
  @Tag("H-10")
  void aPointForProfessionalsHasNoTechniqueNoToolAndNoClearance() {
    Set<String> professional = new HashSet<>();
    for (TriggerPoint point : Sweep.BASE.points()) {
      if (point.pointClass() == PointClass.PROFESSIONAL_ONLY) {
        professional.add(point.id());
        assertThat(point.techniques()).as(point.id()).isEmpty();
        assertThat(Care.of(point, Sweep.BASE.muscleOf(point)).tools()).as(point.id()).isEmpty();
      }
    }
    assertThat(professional).hasSizeGreaterThan(40);
    assertThat(cleared()).extracting(c -> c.point().id()).doesNotContainAnyElementsOf(professional);
    assertThat(cleared()).hasSize(Sweep.BASE.points().size() - professional.size());
  }

  @Test
  @Tag("H-33")
  void noClearedPointLiesWhereNobodyPresses() {
    for (Cleared c : cleared()) {
      if (!c.muscle().id().startsWith("sternocleidomastoid")) {
        assertThat(Sweep.BASE.neverPress())
            .as(c.point().id())
            .noneMatch(place -> c.point().sites().stream().anyMatch(place::contains));
      }
    }
  }

  @Test
  @Tag("H-26")
  void everyTechniqueThatIsPlannedIsAllowedAndSuitable() {
    for (Cleared c : cleared()) {
      assertThat(c.techniques()).as(c.point().id()).isNotEmpty();
      for (Technique technique : c.techniques()) {
        assertThat(ToolBounds.of(c.muscle())).as(c.point().id()).contains(technique.tool());
        assertThat(c.point().unsuitable()).as(c.point().id()).doesNotContain(technique.tool());
      }
      RoutineCeilings.check(Sweep.BASE, c.clearance());
    }
  }

  @Test
  @Tag("H-18")
  void theGunTouchesLargeMusclesOfHipThighAndCalfOnly() {
    int allowed = 0;
    for (Cleared c : cleared()) {
      if (c.limits().tools().contains(Tool.MASSAGE_GUN)) {
        allowed++;
        assertThat(LARGE).as(c.point().id()).contains(c.muscle().region());
        assertThat(c.touches("groin", "thigh-inner-upper", "leg-front", "ankle-inner"))
            .as(c.point().id())
            .isFalse();
        assertThat(c.point().pointClass()).isEqualTo(PointClass.SELF_PRESS);
      }
    }
    assertThat(allowed).isBetween(10, 80);
  }

  @Test
  @Tag("H-26")
  void noBallRollerStickOrCaneGoesWhereItMayNot() {
    for (Cleared c : cleared()) {
      Set<Tool> tools = c.limits().tools();
      Region region = c.muscle().region();
      String point = c.point().id();
      if (Set.of(Region.HEAD, Region.NECK, Region.ABDOMEN).contains(region)) {
        assertThat(tools).as(point).doesNotContainAnyElementsOf(BALLS);
        assertThat(tools).as(point).doesNotContainAnyElementsOf(ROLLERS);
      }
      if (Set.of(Region.CHEST, Region.PELVIS).contains(region)) {
        assertThat(tools).as(point).doesNotContainAnyElementsOf(ROLLERS);
      }
      if (c.touches("back-lower", "flank")) {
        assertThat(tools)
            .as(point)
            .doesNotContain(Tool.BALL_FLOOR, Tool.BALL_CHAIR, Tool.FOAM_ROLLER, Tool.MASSAGE_STICK);
      }
      if (c.touches("neck-front", "neck-side")) {
        assertThat(tools).as(point).doesNotContain(Tool.CANE);
      }
      if (region == Region.CHEST || c.touches("ribs-front", "ribs-side")) {
        assertThat(tools).as(point).doesNotContainAnyElementsOf(BALLS);
      }
    }
  }

  /** What the knowledge, shipped or of a pack, is refused for, the ceilings refuse as well. */
  @Test
  @Tag("H-26")
  void noCeilingAllowsAToolThatTheKnowledgeMayNotAskFor() {
    int barred = 0;
    for (Muscle muscle : Sweep.BASE.muscles()) {
      for (Tool tool : Tool.values()) {
        if (ToolBars.bar(muscle, tool).isPresent()) {
          barred++;
          assertThat(ToolBounds.of(muscle)).as(muscle.id()).doesNotContain(tool);
        }
      }
    }
    assertThat(barred).isGreaterThan(300);
  }

  /** The list of large muscles alone does not say where a muscle lies. */
  @Test
  @Tag("H-18")
  void aLargeMuscleThatLiesBesideABoneOrElsewhereTakesNoGun() {
    Muscle calf = Sweep.BASE.muscle("soleus").orElseThrow();
    assertThat(ToolBounds.of(calf)).contains(Tool.MASSAGE_GUN);
    assertThat(ToolBounds.of(like(calf, Region.LEG, Set.of("calf-inner", "ankle-inner"))))
        .doesNotContain(Tool.MASSAGE_GUN);
    assertThat(ToolBounds.of(like(calf, Region.ARM, Set.of("calf-inner"))))
        .doesNotContain(Tool.MASSAGE_GUN);
  }

  private static Muscle like(Muscle muscle, Region region, Set<String> zones) {
    return new Muscle(
        muscle.id(),
        region,
        muscle.anatomical(),
        zones,
        muscle.aggravators(),
        muscle.symptoms(),
        muscle.neighbours(),
        muscle.anatomy(),
        muscle.overload(),
        muscle.revised(),
        muscle.untold());
  }

  /** Who reads of a technique can be cleared for it. */
  @Test
  @Tag("H-26")
  void theShippedTechniquesLieWithinTheCeilings() {
    List<String> beyond = new ArrayList<>();
    for (TriggerPoint point : Sweep.BASE.points()) {
      Set<Tool> tools = Care.of(point, Sweep.BASE.muscleOf(point)).tools();
      point.techniques().stream()
          .map(Technique::tool)
          .filter(tool -> !tools.contains(tool))
          .forEach(tool -> beyond.add(point.id() + " " + tool));
    }
    assertThat(beyond).isEmpty();
  }

  @Test
  @Tag("H-26")
  void noBallAndNoRollerGoesOverTheRibsOfTheBackEither() {
    Muscle latissimus = Sweep.BASE.muscle("latissimus-dorsi").orElseThrow();
    assertThat(ToolBounds.of(latissimus))
        .contains(Tool.FINGERS)
        .doesNotContainAnyElementsOf(BALLS)
        .doesNotContainAnyElementsOf(ROLLERS);
  }

  @Test
  @Tag("H-27")
  void lightAndCarefulPointsKeepTheirOwnDose() {
    int light = 0;
    for (Cleared c : cleared()) {
      Limits limits = c.limits();
      if (c.point().pointClass() == PointClass.SELF_LIGHT) {
        light++;
        assertThat(limits.tighten(Limits.LIGHT)).as(c.point().id()).isEqualTo(limits);
        assertThat(limits.tools()).containsExactly(Tool.FINGERS);
      }
      if (c.muscle().id().equals("piriformis")) {
        assertThat(limits.hold()).isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(limits.target().high().value()).isLessThanOrEqualTo(5);
      }
      if (c.muscle().id().startsWith("quadratus-lumborum")) {
        assertThat(limits.target().high().value()).isLessThanOrEqualTo(5);
        assertThat(Set.of(Tool.FINGERS, Tool.CANE, Tool.BALL_WALL)).containsAll(limits.tools());
      }
      if (c.muscle().region() == Region.ABDOMEN) {
        assertThat(limits.target().high().value()).isLessThanOrEqualTo(3);
        assertThat(limits.tools()).containsExactly(Tool.FINGERS);
      }
    }
    assertThat(light).isGreaterThan(15);
  }

  /** Every tool, wanted at every point, is refused where it may not go, and nothing else widens. */
  @Test
  @Tag("H-26")
  void wantingAToolNeverBringsItWhereItMayNotGo() {
    for (Cleared c : cleared()) {
      SidedPoint point = c.point().on(Side.RIGHT);
      for (Tool tool : Tool.values()) {
        Screening screening = Sweep.SCREENER.screen(Sweep.request(point, Optional.of(tool)));
        assertThat(screening).isInstanceOf(Screening.Cleared.class);
        boolean refused = Asked.rules(screening.rulings()).contains("other-tool");
        assertThat(refused)
            .as(point + " " + tool)
            .isEqualTo(
                !ToolBounds.of(c.muscle()).contains(tool) || !c.limits().tools().contains(tool));
      }
    }
  }
}
