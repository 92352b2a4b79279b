package app.unknot.routine;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Turns a clearance and wishes into a routine. Whatever is wished, the routine lies within the
 * limits of the clearance; without a clearance there is no routine.
 */
public final class RoutinePlanner {
  private final KnowledgeBase knowledge;

  /** A planner over what is known. */
  public RoutinePlanner(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Plans a routine.
   *
   * @throws ClearanceEnded where the clearance does not hold at {@code now}
   */
  public Routine plan(Clearance clearance, RoutineWishes wishes, Instant now) {
    if (!clearance.isValidAt(now)) {
      throw new ClearanceEnded();
    }
    List<PointDose> doses = doses(clearance, wishes.preset());
    Budget budget = budget(clearance, wishes.preset(), doses);
    Duration pressingLeft = budget.left();
    if (!wishes.preset().presses()) {
      return new Routine(Morning.steps(doses), allowances(doses), pressingLeft, clearance);
    }
    // The clearance says who comes first where not all fits, so the budget is spent in its order.
    SequencedMap<PointDose, List<Step>> work = new LinkedHashMap<>();
    doses.forEach(d -> work.put(d, pointSteps(d, wishes.of(d.point()), budget)));
    List<PointDose> order = PointOrder.of(work);
    List<Step> steps = new ArrayList<>();
    order.forEach(d -> steps.addAll(work.getOrDefault(d, List.of())));
    if (wishes.warmth() && allowsHeat(clearance)) {
      warm(steps);
    }
    steps.add(new Step.Aftercare(order.getLast().point(), Dose.AFTERCARE));
    return new Routine(steps, allowances(order), pressingLeft, clearance);
  }

  private static Map<SidedPoint, Routine.Allowance> allowances(List<PointDose> doses) {
    Map<SidedPoint, Routine.Allowance> allowances = new LinkedHashMap<>();
    doses.forEach(d -> allowances.put(d.point(), new Routine.Allowance(d.limits(), d.left())));
    return allowances;
  }

  /** Once is enough: the points of one session lie close together or are few. */
  private static void warm(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.Prepare(var point, var tool, var position, _)) {
        steps.set(i, new Step.Prepare(point, tool, position, Optional.of(Dose.WARMTH)));
        return;
      }
    }
  }

  /**
   * Whether the area may be warmed first. Where one point takes no heat, none does: they lie close
   * together, and nobody feels where a place that feels less begins.
   */
  public static boolean allowsHeat(Clearance clearance) {
    return clearance.session().heat()
        && clearance.points().stream().allMatch(p -> p.limits().heat());
  }

  /**
   * Wishes filled with the dose of a preset, for every point of the clearance that it has room for.
   *
   * @param owned the tools at hand besides the hands themselves
   */
  public RoutineWishes suggested(Clearance clearance, Preset preset, Set<Tool> owned) {
    Map<SidedPoint, PointWishes> points = new HashMap<>();
    doses(clearance, preset).forEach(d -> points.put(d.point(), d.suggested(owned)));
    return new RoutineWishes(preset, false, points);
  }

  /**
   * How far the wishes for a point can go, given the other wishes; empty for a point that is not
   * cleared.
   */
  public Optional<Bounds> bounds(Clearance clearance, RoutineWishes wishes, SidedPoint point) {
    List<PointDose> doses = doses(clearance, wishes.preset());
    Budget budget = budget(clearance, wishes.preset(), doses);
    for (PointDose dose : doses) {
      if (dose.point().equals(point)) {
        PointWishes wish = wishes.of(point).orElseGet(() -> dose.suggested(Set.of()));
        return Optional.of(
            dose.technique(Optional.of(wish.tool()))
                .map(t -> dose.bounds(dose.clamped(t, wish), budget.share(dose, t)))
                .orElseGet(dose::bounds));
      }
      pointSteps(dose, wishes.of(dose.point()), budget);
    }
    return Optional.empty();
  }

  /** The techniques a cleared point can be worked on with, in order of preference. */
  public List<Technique> techniques(Clearance clearance, Preset preset, SidedPoint point) {
    return dose(clearance, preset, point).map(PointDose::techniques).orElse(List.of());
  }

  private static Budget budget(Clearance clearance, Preset preset, List<PointDose> doses) {
    Limits limits = clearance.session().tighten(Limits.CEILING).tighten(preset.limits());
    return new Budget(clearance, limits, doses.size());
  }

  private Optional<PointDose> dose(Clearance clearance, Preset preset, SidedPoint point) {
    return doses(clearance, preset).stream().filter(d -> d.point().equals(point)).findFirst();
  }

  private List<PointDose> doses(Clearance clearance, Preset preset) {
    Map<SidedPoint, PointDose> doses = new LinkedHashMap<>();
    int most = clearance.session().tighten(Limits.CEILING).tighten(preset.limits()).points();
    for (ClearedPoint cleared : clearance.points()) {
      if (doses.size() < most) {
        doses.putIfAbsent(cleared.point(), new PointDose(knowledge, clearance, cleared, preset));
      }
    }
    return List.copyOf(doses.values());
  }

  private static List<Step> pointSteps(PointDose dose, Optional<PointWishes> wish, Budget budget) {
    List<Step> steps = new ArrayList<>();
    PointWishes wishes = wish.orElseGet(() -> dose.suggested(Set.of()));
    Optional<Technique> technique = dose.technique(Optional.of(wishes.tool()));
    if (technique.isPresent()) {
      steps.addAll(pressing(dose, technique.get(), wishes, budget));
    } else {
      budget.pass();
    }
    SidedPoint point = dose.point();
    int repetitions = dose.bounds().repetitions().nearest(wishes.repetitions());
    if (repetitions > 0) {
      Duration duration = Dose.REPETITION.multipliedBy(repetitions);
      steps.add(new Step.Move(point, repetitions, duration));
    }
    dose.described()
        .stretch()
        .given()
        .ifPresent(s -> steps.add(new Step.StretchStep(point, s.hold(), s.times())));
    return steps;
  }

  private static List<Step> pressing(
      PointDose dose, Technique technique, PointWishes wishes, Budget budget) {
    SidedPoint point = dose.point();
    Tool tool = technique.tool();
    Duration share = budget.share(dose, technique);
    PointWishes fitted = fitted(dose.clamped(technique, wishes), share);
    Duration presses = fitted.hold().multipliedBy(fitted.holds());
    if (presses.isZero()) {
      budget.pass();
      return List.of();
    }
    PressingRange target = dose.target(technique);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Prepare(point, tool, technique.position(), Optional.empty()));
    steps.add(new Step.Locate(point, Dose.LOCATE));
    int of = fitted.holds();
    for (int number = 1; number <= of; number++) {
      steps.add(new Step.Press(point, technique.kind(), tool, number, of, fitted.hold(), target));
      CheckIn checkIn = number < of ? CheckIn.QUICK : CheckIn.FULL;
      steps.add(new Step.Rest(point, fitted.rest(), checkIn));
    }
    Duration strokes = strokes(dose, technique, share.minus(presses));
    if (strokes.isPositive()) {
      steps.add(new Step.Strokes(point, tool, strokes, Dose.strokes(target)));
    }
    budget.spend(dose, tool, presses.plus(strokes));
    return steps;
  }

  /** Fewer presses first, then a shorter one, until they fit into the share. */
  private static PointWishes fitted(PointWishes wishes, Duration share) {
    if (wishes.holds() == 0 || share.compareTo(Dose.LEAST_HOLD) < 0) {
      return wishes.withHolds(0);
    }
    int fit = (int) Math.min(wishes.holds(), share.dividedBy(wishes.hold()));
    return fit > 0 ? wishes.withHolds(fit) : wishes.withHolds(1).withHold(share);
  }

  /** Light points get no more than their presses, and strokes are not followed by strokes. */
  private static Duration strokes(PointDose dose, Technique technique, Duration left) {
    boolean none = dose.isLight() || technique.kind() == Technique.Kind.STROKES;
    Duration strokes = PointDose.least(Dose.STROKES, PointDose.least(left, dose.limits().hold()));
    return none || strokes.compareTo(Dose.LEAST_HOLD) < 0 ? Duration.ZERO : strokes;
  }
}
