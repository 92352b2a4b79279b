package app.unknot.routine;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Clearance;
import app.unknot.safety.Limits;
import app.unknot.safety.Presser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;

/**
 * What to do, step by step. Only the {@link RoutinePlanner} makes one, so that every routine lies
 * within the limits of a clearance.
 */
public final class Routine {
  private final List<Step> steps;
  private final SequencedMap<SidedPoint, Allowance> allowances;
  private final Duration pressingLeft;
  private final Clearance clearance;

  /**
   * What a point may get.
   *
   * @param limits for this point, the session's included
   * @param pressing what is left of today's pressing for it
   */
  public record Allowance(Limits limits, Duration pressing) {}

  Routine(
      List<Step> steps,
      Map<SidedPoint, Allowance> allowances,
      Duration pressingLeft,
      Clearance clearance) {
    this.steps = List.copyOf(steps);
    this.allowances = new LinkedHashMap<>(allowances);
    this.pressingLeft = pressingLeft;
    this.clearance = clearance;
  }

  /** The steps in order; the last is the aftercare. */
  public List<Step> steps() {
    return steps;
  }

  /** The points worked on, in order. */
  public List<SidedPoint> points() {
    return List.copyOf(allowances.sequencedKeySet());
  }

  /** What a point of this routine may get; nothing for a point that is not in it. */
  public Allowance allowance(SidedPoint point) {
    return allowances.getOrDefault(point, new Allowance(limits(), Duration.ZERO));
  }

  /** How much may be pressed in this session at most, all points together. */
  public Duration pressingLeft() {
    return pressingLeft;
  }

  /** The limits of the session as a whole. */
  public Limits limits() {
    return clearance.session();
  }

  /** The permission it rests on. */
  public Clearance clearance() {
    return clearance;
  }

  /** Who presses. */
  public Presser presser() {
    return clearance.presser();
  }

  /** Whether it may be begun now. */
  public boolean isValidAt(Instant now) {
    return clearance.isValidAt(now);
  }

  /** The presses a point gets, in order. */
  public List<Step.Press> presses(SidedPoint point) {
    return steps.stream()
        .filter(s -> s.point().equals(point))
        .filter(Step.Press.class::isInstance)
        .map(Step.Press.class::cast)
        .toList();
  }

  /** How long it takes when nothing interrupts it. */
  public Duration total() {
    return steps.stream().map(Step::duration).reduce(Duration.ZERO, Duration::plus);
  }

  /** How much of it is warming the area. */
  public Duration warmth() {
    return steps.stream()
        .map(s -> s instanceof Step.Prepare p ? p.warmth().orElse(Duration.ZERO) : Duration.ZERO)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** How much pressure it gives in all. */
  public Duration pressing() {
    return pressing(_ -> true);
  }

  /** How much pressure it gives to a point. */
  public Duration pressing(SidedPoint point) {
    return pressing(s -> s.point().equals(point));
  }

  private Duration pressing(Predicate<Step> which) {
    return steps.stream().filter(which).map(Step::pressing).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * How many stages a person sees. A rest belongs to the press before it, and getting into position
   * without warming to the search after it.
   */
  public int stages() {
    return stage(steps.size() - 1);
  }

  /** Which stage a step belongs to, from 1. */
  public int stage(int step) {
    return Math.max(1, (int) steps.subList(0, step + 1).stream().filter(Routine::isStage).count());
  }

  private static boolean isStage(Step step) {
    return switch (step) {
      case Step.Rest _ -> false;
      case Step.Prepare prepare -> prepare.warmth().isPresent();
      default -> true;
    };
  }
}
