package app.unknot.routine;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What may still be pressed while a routine is planned. Every point gets at least an equal share of
 * what is left, so that the first one does not use up all of it.
 */
final class Budget {
  private Duration session;
  private Duration gunLeft;
  private int pointsToCome;
  private final Map<SidedPoint, Duration> gun = new HashMap<>();

  Budget(Clearance clearance, Limits limits, int points) {
    Duration spent =
        clearance.points().stream()
            .map(Clearance.ClearedPoint::spent)
            .reduce(Duration.ZERO, Duration::plus);
    session =
        PointDose.least(
            limits.sessionPressing(), PointDose.atLeastZero(limits.dayPressing().minus(spent)));
    gunLeft = clearance.gunLeft();
    pointsToCome = points;
  }

  /** What may still be pressed in this session. */
  Duration left() {
    return session;
  }

  /** What the next point may get with a technique, in whole seconds. */
  Duration share(PointDose dose, Technique technique) {
    Duration share = PointDose.least(session.dividedBy(pointsToCome), dose.left());
    if (technique.tool() == Tool.MASSAGE_GUN) {
      share = PointDose.least(share, gun.getOrDefault(muscle(dose), Dose.GUN_PER_MUSCLE));
      share = PointDose.least(share, gunLeft);
    }
    return Duration.ofSeconds(share.toSeconds());
  }

  /** Takes away what the point was given. */
  void spend(PointDose dose, Tool tool, Duration pressing) {
    session = session.minus(pressing);
    pointsToCome--;
    if (tool == Tool.MASSAGE_GUN) {
      gunLeft = gunLeft.minus(pressing);
      gun.merge(muscle(dose), Dose.GUN_PER_MUSCLE.minus(pressing), (a, _) -> a.minus(pressing));
    }
  }

  /** The point gets no pressing. */
  void pass() {
    pointsToCome--;
  }

  private static SidedPoint muscle(PointDose dose) {
    return new SidedPoint(dose.described().muscle(), dose.point().side());
  }
}
