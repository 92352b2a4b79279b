package app.unknot.routine;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the person would like. Wishes promise nothing: the planner brings each within its bounds.
 *
 * @param preset the ready-made routine it begins with, which is one more limit
 * @param warmth whether to warm the area first; the planner leaves it out where heat is not allowed
 * @param points the wishes for a point; a point without any gets what is suggested
 */
public record RoutineWishes(Preset preset, boolean warmth, Map<SidedPoint, PointWishes> points) {
  /**
   * The wishes for one point.
   *
   * @param holds how many presses
   * @param hold how long one press lasts
   * @param rest how long to rest between presses
   * @param repetitions of the movement afterwards
   */
  public record PointWishes(Tool tool, int holds, Duration hold, Duration rest, int repetitions) {
    /** The same with another tool. */
    public PointWishes withTool(Tool other) {
      return new PointWishes(other, holds, hold, rest, repetitions);
    }

    /** The same with another number of presses. */
    public PointWishes withHolds(int other) {
      return new PointWishes(tool, other, hold, rest, repetitions);
    }

    /** The same with presses of another length. */
    public PointWishes withHold(Duration other) {
      return new PointWishes(tool, holds, other, rest, repetitions);
    }

    /** The same with another rest. */
    public PointWishes withRest(Duration other) {
      return new PointWishes(tool, holds, hold, other, repetitions);
    }

    /** The same with another number of repetitions. */
    public PointWishes withRepetitions(int other) {
      return new PointWishes(tool, holds, hold, rest, other);
    }
  }

  /** No wishes at all. */
  public static final RoutineWishes NONE = new RoutineWishes(Preset.STANDARD, false, Map.of());

  public RoutineWishes {
    points = Map.copyOf(points);
  }

  /** The wishes for a point, where there are any. */
  public Optional<PointWishes> of(SidedPoint point) {
    return Optional.ofNullable(points.get(point));
  }

  /** The same with other wishes for a point. */
  public RoutineWishes with(SidedPoint point, PointWishes wishes) {
    Map<SidedPoint, PointWishes> all = new HashMap<>(points);
    all.put(point, wishes);
    return new RoutineWishes(preset, warmth, all);
  }

  /** The same with or without warming the area. */
  public RoutineWishes withWarmth(boolean wanted) {
    return new RoutineWishes(preset, wanted, points);
  }
}
