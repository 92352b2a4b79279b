package app.unknot.knowledge;

import app.unknot.body.PressingRating;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A narrower way to work on a shipped point. What it leaves empty stays as it is; a wish to go
 * further has no effect.
 *
 * @param point the id of the point
 * @param hold the longest press
 * @param presses the most presses
 * @param target the most the spot may feel like
 * @param without tools that are left out
 */
public record Tightening(
    String point,
    Optional<PointClass> pointClass,
    Optional<Duration> hold,
    Optional<Integer> presses,
    Optional<PressingRating> target,
    Set<Tool> without) {
  public Tightening {
    without = Set.copyOf(without);
    if (hold.filter(h -> h.compareTo(DoseBounds.LEAST_HOLD) < 0).isPresent()
        || presses.filter(p -> p < 1).isPresent()
        || target.filter(t -> t.value() < 1).isPresent()) {
      throw new IllegalArgumentException("a press of 15 s aiming at 1 is the least there is");
    }
  }

  /**
   * The narrower point.
   *
   * @throws IllegalArgumentException where no technique of release is left although it may be
   *     pressed
   */
  public TriggerPoint of(TriggerPoint shipped) {
    PointClass strictest =
        pointClass.filter(c -> c.compareTo(shipped.pointClass()) > 0).orElse(shipped.pointClass());
    List<Technique> techniques =
        strictest == PointClass.PROFESSIONAL_ONLY
            ? List.of()
            : shipped.techniques().stream()
                .filter(t -> !without.contains(t.tool()))
                .filter(t -> strictest == PointClass.SELF_PRESS || t.tool() == Tool.FINGERS)
                .map(t -> narrowed(t, strictest))
                .toList();
    if (strictest != PointClass.PROFESSIONAL_ONLY
        && techniques.stream().noneMatch(t -> t.kind() == Technique.Kind.RELEASE)) {
      throw new IllegalArgumentException("no technique of release is left");
    }
    return new TriggerPoint(
        shipped.id(),
        shipped.muscle(),
        shipped.number(),
        strictest,
        shipped.sites(),
        shipped.pattern(),
        shipped.aggravators(),
        shipped.symptoms(),
        techniques,
        Stream.concat(shipped.unsuitable().stream(), without.stream()).collect(Collectors.toSet()),
        shipped.movement(),
        shipped.stretch(),
        shipped.near(),
        shipped.patternEvidence(),
        shipped.techniqueEvidence(),
        shipped.revised(),
        shipped.untold(),
        shipped.origin());
  }

  private Technique narrowed(Technique technique, PointClass strictest) {
    DoseBounds bounds = DoseBounds.of(strictest, technique.kind());
    PressingRating top = new PressingRating(bounds.target());
    return new Technique(
        technique.kind(),
        technique.tool(),
        technique.position(),
        Stream.of(technique.hold(), bounds.hold(), hold.orElse(bounds.hold()))
            .min(Duration::compareTo)
            .orElseThrow(),
        Math.min(Math.min(technique.presses(), bounds.presses()), presses.orElse(bounds.presses())),
        technique.target().atMost(top).atMost(target.orElse(top)));
  }
}
