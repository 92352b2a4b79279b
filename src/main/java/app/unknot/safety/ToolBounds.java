package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.ToolBars;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which tools may touch which muscle at all (safety.md, Tools). Code, not data: nothing that is
 * loaded can allow more.
 */
final class ToolBounds {
  private static final Set<Tool> BALLS =
      EnumSet.of(Tool.BALL_WALL, Tool.BALL_FLOOR, Tool.BALL_CHAIR);
  private static final Set<Tool> ROLLERS = EnumSet.of(Tool.FOAM_ROLLER, Tool.MASSAGE_STICK);

  /** Over the large muscles: buttock, front, back and outer thigh, calf belly. */
  private static final Set<String> GUN_ZONES =
      Set.of(
          "buttock-upper",
          "buttock-middle",
          "buttock-lower",
          "thigh-front-upper",
          "thigh-front-lower",
          "thigh-outer-upper",
          "thigh-outer-lower",
          "thigh-back-upper",
          "thigh-back-lower",
          "calf-inner",
          "calf-outer");

  /** Beside bones, vessels or joints: a muscle that lies here as well takes no gun. */
  private static final Set<String> NO_GUN_ZONES =
      Set.of(
          "groin", "thigh-inner-upper", "leg-front", "ankle-inner", "ankle-outer", "ankle-front");

  private static final Set<String> LOW_BACK = Set.of("back-lower", "flank");
  private static final Set<String> RIBS = Set.of("ribs-front", "ribs-side");
  private static final Set<String> NECK_FRONT_AND_SIDE = Set.of("neck-front", "neck-side");
  private static final Set<Region> FRONT_OF_TRUNK =
      EnumSet.of(Region.CHEST, Region.ABDOMEN, Region.PELVIS);

  private ToolBounds() {}

  /** The tools that may touch this muscle. */
  static Set<Tool> of(Muscle muscle) {
    Set<Tool> tools = EnumSet.allOf(Tool.class);
    // What the knowledge may not ask for is not allowed either.
    tools.removeIf(tool -> ToolBars.bar(muscle, tool).isPresent());
    if (!takesGun(muscle)) {
      tools.remove(Tool.MASSAGE_GUN);
    }
    switch (muscle.region()) {
      case ABDOMEN -> tools.retainAll(EnumSet.of(Tool.FINGERS));
      case HEAD -> {
        tools.removeAll(BALLS);
        tools.removeAll(ROLLERS);
        tools.remove(Tool.CANE);
      }
      case NECK -> {
        tools.removeAll(BALLS);
        tools.removeAll(ROLLERS);
      }
      default -> {}
    }
    if (FRONT_OF_TRUNK.contains(muscle.region())) {
      tools.removeAll(ROLLERS);
    }
    if (touches(muscle, LOW_BACK)) {
      tools.removeAll(ROLLERS);
      // "Under" the low back means body weight on it; against a wall the legs hold the weight.
      tools.removeAll(EnumSet.of(Tool.BALL_FLOOR, Tool.BALL_CHAIR));
    }
    if (touches(muscle, RIBS)) {
      tools.removeAll(BALLS);
      tools.removeAll(ROLLERS);
    }
    if (muscle.region() == Region.LEG && muscle.zones().contains("leg-front")) {
      tools.removeAll(ROLLERS);
    }
    if (touches(muscle, NECK_FRONT_AND_SIDE)) {
      tools.remove(Tool.CANE);
    }
    return tools;
  }

  private static boolean takesGun(Muscle muscle) {
    boolean large =
        switch (muscle.region()) {
          case HIP, THIGH, LEG -> touches(muscle, GUN_ZONES);
          default -> false;
        };
    return large && !touches(muscle, NO_GUN_ZONES);
  }

  private static boolean touches(Muscle muscle, Set<String> zones) {
    return muscle.zones().stream().anyMatch(zones::contains);
  }
}
