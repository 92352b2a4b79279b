package app.unknot.safety;

import app.unknot.body.Region;
import app.unknot.body.Zone;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a partner may press (safety.md, Tools): with the fingers only, and never the neck. Code, not
 * data. Two cautious choices go further: light spots and the head take no other hand than one's
 * own, and a place that the map counts as neck as well, like the top of the shoulder, is neck.
 */
final class PartnerBounds {
  private static final Set<Region> NEVER = EnumSet.of(Region.HEAD, Region.NECK);
  private static final Set<Tool> FINGERS = EnumSet.of(Tool.FINGERS);
  private static final Set<Tool> NOTHING = Set.of();

  private PartnerBounds() {}

  /** The limits of a point, tightened for a partner; a point that none may press has no tool. */
  static Limits of(KnowledgeBase base, SidedPoint point, Limits limits) {
    return Care.tools(limits, isOpen(base, base.known(point)) ? FINGERS : NOTHING);
  }

  /** The limits of a session, tightened for a partner. */
  static Limits of(Limits session) {
    return Care.tools(session, FINGERS);
  }

  private static boolean isOpen(KnowledgeBase base, TriggerPoint point) {
    return point.pointClass() == PointClass.SELF_PRESS
        && !NEVER.contains(base.muscleOf(point).region())
        && point.sites().stream().allMatch(site -> isOpen(base.zone(site.zone())));
  }

  /** A place that is not known is none to press. */
  private static boolean isOpen(Optional<Zone> zone) {
    return zone.filter(z -> z.regions().stream().noneMatch(NEVER::contains)).isPresent();
  }
}
