package app.unknot.knowledge;

import app.unknot.body.Region;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a tool may not be used at all; docs/safety.md, Tools. The ceilings of safety hold these.
 */
public final class ToolBars {
  /** Large muscles without a bone, a large vessel or a large nerve under the gun. */
  private static final Set<String> GUN =
      Set.of(
          "gluteus-maximus",
          "gluteus-medius",
          "rectus-femoris",
          "vastus-intermedius",
          "vastus-lateralis",
          "vastus-medialis",
          "biceps-femoris",
          "semimembranosus",
          "semitendinosus",
          "gastrocnemius-lateral",
          "gastrocnemius-medial",
          "soleus");

  private static final Set<Region> TRUNK_AND_HEAD =
      EnumSet.of(
          Region.HEAD, Region.NECK, Region.CHEST, Region.BACK, Region.ABDOMEN, Region.PELVIS);
  private static final Set<Region> FRONT_AND_HEAD =
      EnumSet.of(Region.HEAD, Region.CHEST, Region.ABDOMEN, Region.PELVIS);
  private static final Set<Region> ROLLING =
      EnumSet.of(Region.HEAD, Region.NECK, Region.CHEST, Region.ABDOMEN, Region.PELVIS);

  private static final Set<String> LOW_BACK = Set.of("back-lower", "flank");
  private static final Set<String> FRONT_OF_NECK = Set.of("neck-front");

  private ToolBars() {}

  /** Why a tool may not be used on any point of this muscle; empty where it may. */
  public static Optional<String> bar(Muscle muscle, Tool tool) {
    return switch (tool) {
      case MASSAGE_GUN ->
          when(!GUN.contains(muscle.id()), "the gun is for large muscles of buttock and leg");
      case BALL_FLOOR ->
          when(
              TRUNK_AND_HEAD.contains(muscle.region()),
              "body weight on a ball stays off head, neck, ribs, back and belly");
      case BALL_WALL, BALL_CHAIR ->
          when(FRONT_AND_HEAD.contains(muscle.region()), "no ball on head, ribs or belly");
      case FOAM_ROLLER, MASSAGE_STICK ->
          when(
              ROLLING.contains(muscle.region()) || liesOver(muscle, LOW_BACK),
              "nothing rolls over neck, low back or the front of the trunk");
      case CANE ->
          when(
              muscle.region() == Region.HEAD || liesOver(muscle, FRONT_OF_NECK),
              "no cane on the front or side of the neck");
      case FINGERS, THUMBS, KNUCKLES ->
          when(
              muscle.region() == Region.ABDOMEN && tool != Tool.FINGERS,
              "on the belly fingertips only");
    };
  }

  private static Optional<String> when(boolean barred, String why) {
    return barred ? Optional.of(why) : Optional.empty();
  }

  private static boolean liesOver(Muscle muscle, Set<String> zones) {
    return !Collections.disjoint(muscle.zones(), zones);
  }
}
