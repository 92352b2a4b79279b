package app.unknot.safety;

import app.unknot.body.PressingRange;
import app.unknot.body.Region;
import app.unknot.knowledge.Muscle;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** What a point gets at most by its class, its muscle and the tools that fit there. */
final class Care {
  private static final PressingRange AT_MOST_FIVE = PressingRange.of(3, 5);
  private static final PressingRange AT_MOST_THREE = PressingRange.of(1, 3);
  private static final Duration PIRIFORMIS_HOLD = Duration.ofSeconds(30);
  private static final Set<Tool> QUADRATUS_LUMBORUM =
      EnumSet.of(Tool.FINGERS, Tool.CANE, Tool.BALL_WALL);

  private Care() {}

  /** The limits of a point before any rule; a professional-only point has no tool at all. */
  static Limits of(TriggerPoint point, Muscle muscle) {
    Limits limits = tools(Limits.CEILING, ToolBounds.of(muscle));
    limits =
        switch (point.pointClass()) {
          case SELF_PRESS -> limits;
          case SELF_LIGHT -> limits.tighten(Limits.LIGHT);
          case PROFESSIONAL_ONLY -> tools(limits, Set.of());
        };
    if (muscle.id().equals("piriformis")) {
      limits = hold(target(limits, AT_MOST_FIVE), PIRIFORMIS_HOLD);
    }
    if (muscle.id().startsWith("quadratus-lumborum")) {
      limits = tools(target(limits, AT_MOST_FIVE), QUADRATUS_LUMBORUM);
    }
    return muscle.region() == Region.ABDOMEN ? target(limits, AT_MOST_THREE) : limits;
  }

  /** Tightened to these tools. */
  static Limits tools(Limits limits, Set<Tool> tools) {
    return limits.tighten(with(Limits.CEILING.target(), Limits.CEILING.hold(), tools));
  }

  /** Tightened to this hold. */
  static Limits hold(Limits limits, Duration hold) {
    return limits.tighten(with(Limits.CEILING.target(), hold, Limits.CEILING.tools()));
  }

  /** Tightened to this target. */
  static Limits target(Limits limits, PressingRange target) {
    return limits.tighten(with(target, Limits.CEILING.hold(), Limits.CEILING.tools()));
  }

  private static Limits with(PressingRange target, Duration hold, Set<Tool> tools) {
    Limits c = Limits.CEILING;
    return new Limits(
        target,
        hold,
        c.presses(),
        c.rest(),
        c.points(),
        c.sessionPressing(),
        c.sessionsPerDay(),
        c.pointDayPressing(),
        c.dayPressing(),
        tools,
        c.floor(),
        c.heat());
  }
}
