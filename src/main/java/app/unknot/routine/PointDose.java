package app.unknot.routine;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.Movement;
import app.unknot.knowledge.PointClass;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What one cleared point may get: its limits, its usable techniques and the bounds of wishes. */
final class PointDose {
  private final SidedPoint point;
  private final TriggerPoint described;
  private final Limits allowed;
  private final Limits limits;
  private final Preset preset;
  private final Duration left;

  PointDose(KnowledgeBase knowledge, Clearance clearance, ClearedPoint cleared, Preset preset) {
    this.preset = preset;
    point = cleared.point();
    described = knowledge.known(point);
    // A clearance is strict already; the ceilings once more, so that nothing rests on one place.
    Limits strict = cleared.limits().tighten(clearance.session()).tighten(Limits.CEILING);
    allowed = isLight() ? strict.tighten(Limits.LIGHT) : strict;
    limits = allowed.tighten(preset.limits());
    left = atLeastZero(limits.pointDayPressing().minus(cleared.spent()));
  }

  SidedPoint point() {
    return point;
  }

  TriggerPoint described() {
    return described;
  }

  Limits limits() {
    return limits;
  }

  /** What is left of today's pressing for this point. */
  Duration left() {
    return left;
  }

  boolean isLight() {
    return described.pointClass() == PointClass.SELF_LIGHT;
  }

  /** The described techniques that the limits allow, in order of preference. */
  List<Technique> techniques() {
    return described.techniques().stream().filter(this::allows).toList();
  }

  private boolean allows(Technique technique) {
    boolean needsFloor = technique.tool() == Tool.BALL_FLOOR || technique.position().isLying();
    return limits.tools().contains(technique.tool())
        && !described.unsuitable().contains(technique.tool())
        && (limits.floor() || !needsFloor);
  }

  /** The technique for a wish, else the best one that can be owned, else none. */
  Optional<Technique> technique(Optional<Tool> wish) {
    List<Technique> usable = techniques();
    return usable.stream()
        .filter(t -> wish.isPresent() && t.tool() == wish.get())
        .findFirst()
        .or(() -> usable.stream().findFirst());
  }

  /** The target of a technique, not above the limits. */
  PressingRange target(Technique technique) {
    return technique.target().atMost(limits.target().high());
  }

  PointWishes suggested(Set<Tool> owned) {
    Technique technique =
        techniques().stream()
            .filter(t -> t.tool().isHand() || owned.contains(t.tool()))
            .findFirst()
            .or(() -> technique(Optional.empty()))
            .orElse(null);
    int repetitions = described.movement().given().map(Movement::repetitions).orElse(0);
    if (technique == null) {
      return new PointWishes(Tool.FINGERS, 0, Duration.ZERO, Dose.REST, repetitions);
    }
    boolean release = technique.kind() == Technique.Kind.RELEASE;
    return clamped(
        technique,
        new PointWishes(
            technique.tool(),
            technique.presses(),
            release ? least(technique.hold(), preset.hold()) : technique.hold(),
            Dose.REST,
            repetitions));
  }

  PointWishes clamped(Technique technique, PointWishes wishes) {
    Bounds bounds = bounds();
    return new PointWishes(
        technique.tool(),
        bounds.holds().nearest(wishes.holds()),
        bounds.hold().nearest(wishes.hold()),
        bounds.rest().nearest(wishes.rest()),
        bounds.repetitions().nearest(wishes.repetitions()));
  }

  Bounds bounds() {
    Duration most = least(limits.hold(), left);
    SetBy mostBy = by(Limits::hold);
    int holds = techniques().isEmpty() || left.isZero() ? 0 : limits.presses();
    boolean moves = described.movement().given().isPresent();
    return new Bounds(
        new Bound<>(
            Math.min(1, holds),
            holds,
            SetBy.EVERYBODY,
            holds == 0 ? SetBy.BUDGET : by(Limits::presses)),
        new Bound<>(
            least(Dose.LEAST_HOLD, most),
            most,
            SetBy.EVERYBODY,
            most.equals(limits.hold()) ? mostBy : SetBy.BUDGET),
        new Bound<>(limits.rest(), greatest(Dose.LONGEST_REST, limits.rest()), restBy(), restBy()),
        new Bound<>(
            moves ? 1 : 0, moves ? Dose.MOST_REPETITIONS : 0, SetBy.EVERYBODY, SetBy.EVERYBODY));
  }

  /** The bounds with what may still be pressed, when the other wish for the point stays. */
  Bounds bounds(PointWishes wishes, Duration share) {
    Bounds free = bounds();
    if (wishes.holds() == 0 || share.compareTo(free.hold().least()) < 0) {
      Bound<Integer> none = new Bound<>(0, 0, SetBy.BUDGET, SetBy.BUDGET);
      return new Bounds(none, free.hold(), free.rest(), free.repetitions());
    }
    int holds = (int) Math.max(1, share.dividedBy(wishes.hold()));
    Duration hold = Duration.ofSeconds(share.dividedBy(wishes.holds()).toSeconds());
    return new Bounds(
        atMost(free.holds(), holds), atMost(free.hold(), hold), free.rest(), free.repetitions());
  }

  private static <T extends Comparable<T>> Bound<T> atMost(Bound<T> bound, T most) {
    return bound.most().compareTo(most) <= 0
        ? bound
        : new Bound<>(
            bound.least(),
            bound.least().compareTo(most) <= 0 ? most : bound.least(),
            bound.leastBy(),
            SetBy.BUDGET);
  }

  private <T extends Comparable<T>> SetBy by(Function<Limits, T> which) {
    T limit = which.apply(limits);
    if (limit.compareTo(which.apply(allowed)) < 0) {
      return SetBy.PRESET;
    }
    if (isLight() && limit.compareTo(which.apply(Limits.LIGHT)) == 0) {
      return SetBy.SPOT;
    }
    return limit.compareTo(which.apply(Limits.CEILING)) < 0 ? SetBy.SAFETY_CHECK : SetBy.EVERYBODY;
  }

  private SetBy restBy() {
    if (limits.rest().compareTo(allowed.rest()) > 0) {
      return SetBy.PRESET;
    }
    return limits.rest().compareTo(Limits.CEILING.rest()) > 0
        ? SetBy.SAFETY_CHECK
        : SetBy.EVERYBODY;
  }

  static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  static Duration greatest(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static Duration atLeastZero(Duration duration) {
    return greatest(duration, Duration.ZERO);
  }
}
