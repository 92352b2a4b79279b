package app.unknot.knowledge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The most a technique may ask for, by the class of its point; docs/safety.md has the table. Files
 * and packs stay beneath it, and the limits of a clearance tighten further.
 *
 * @param hold the longest unbroken pressure
 * @param presses the most presses
 * @param target the most the spot may feel like
 */
record DoseBounds(Duration hold, int presses, int target) {
  private static final DoseBounds PRESS = new DoseBounds(Duration.ofSeconds(90), 3, 7);
  private static final DoseBounds LIGHT = new DoseBounds(Duration.ofSeconds(15), 2, 3);

  /** Less is no press. */
  static final Duration LEAST_HOLD = Duration.ofSeconds(15);

  /** Strokes move on all the time: two minutes a muscle, once. */
  private static final DoseBounds STROKES = new DoseBounds(Duration.ofMinutes(2), 1, 7);

  /** Muscles over a large nerve or near the kidney take less than others. */
  private static final Map<String, DoseBounds> CAREFUL =
      Map.of(
          "piriformis", new DoseBounds(Duration.ofSeconds(30), 3, 5),
          "quadratus-lumborum", new DoseBounds(Duration.ofSeconds(90), 3, 5));

  /** The bounds for a technique of a point. */
  static DoseBounds of(TriggerPoint point, Technique technique) {
    DoseBounds bounds = of(point.pointClass(), technique.kind());
    for (Map.Entry<String, DoseBounds> careful : CAREFUL.entrySet()) {
      if (point.muscle().startsWith(careful.getKey())) {
        bounds = bounds.tighten(careful.getValue());
      }
    }
    return bounds;
  }

  /** The bounds of a class, without those of the muscle. */
  static DoseBounds of(PointClass pointClass, Technique.Kind kind) {
    DoseBounds bounds = kind == Technique.Kind.STROKES ? STROKES : PRESS;
    return pointClass == PointClass.SELF_LIGHT ? bounds.tighten(LIGHT) : bounds;
  }

  private DoseBounds tighten(DoseBounds that) {
    return new DoseBounds(
        hold.compareTo(that.hold) <= 0 ? hold : that.hold,
        Math.min(presses, that.presses),
        Math.min(target, that.target));
  }

  /** In what a technique goes beyond these bounds; empty where it does not. */
  List<String> exceededBy(Technique technique) {
    List<String> exceeded = new ArrayList<>();
    if (technique.hold().compareTo(hold) > 0) {
      exceeded.add("holds longer than " + hold.toSeconds() + " s");
    }
    if (technique.presses() > presses) {
      exceeded.add("presses more than " + presses + " times");
    }
    if (technique.target().high().value() > target) {
      exceeded.add("aims higher than " + target);
    }
    return exceeded;
  }
}
