package app.unknot.knowledge;

import app.unknot.body.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A described trigger point of a muscle.
 *
 * @param id {@code <muscle-id>-tp<N>}, behind the id of the pack and a hyphen where it is from one
 * @param number as published, for example {@code TrP1}
 * @param sites where it lies on the right side, the best view first; at least one
 * @param pattern the pattern of the right side
 * @param aggravators ids of aggravating activities, its muscle's included
 * @param symptoms ids of signs besides pain, its muscle's included
 * @param techniques in order of preference; empty exactly for {@code PROFESSIONAL_ONLY}
 * @param unsuitable tools that do not fit this spot
 * @param near ids of never-press places close to it
 * @param untold why a list is empty, for the lists that may be
 * @param origin who described it here
 */
public record TriggerPoint(
    String id,
    String muscle,
    Described<String> number,
    PointClass pointClass,
    List<Site> sites,
    ReferralPattern pattern,
    Set<String> aggravators,
    Set<String> symptoms,
    List<Technique> techniques,
    Set<Tool> unsuitable,
    Described<Movement> movement,
    Described<Stretch> stretch,
    Set<String> near,
    Evidence patternEvidence,
    Evidence techniqueEvidence,
    LocalDate revised,
    Map<Untold, String> untold,
    Origin origin) {
  public TriggerPoint {
    sites = List.copyOf(sites);
    aggravators = Set.copyOf(aggravators);
    symptoms = Set.copyOf(symptoms);
    techniques = List.copyOf(techniques);
    unsuitable = Set.copyOf(unsuitable);
    near = Set.copyOf(near);
    untold = Map.copyOf(untold);
    if (sites.isEmpty()) {
      throw new IllegalArgumentException("point " + id + " has no site");
    }
    if (techniques.isEmpty() != (pointClass == PointClass.PROFESSIONAL_ONLY)) {
      throw new IllegalArgumentException("point " + id + ": techniques do not match its class");
    }
  }

  /** A point that is shipped, without reasons for what is empty. */
  public TriggerPoint(
      String id,
      String muscle,
      Described<String> number,
      PointClass pointClass,
      List<Site> sites,
      ReferralPattern pattern,
      Set<String> aggravators,
      Set<String> symptoms,
      List<Technique> techniques,
      Set<Tool> unsuitable,
      Described<Movement> movement,
      Described<Stretch> stretch,
      Set<String> near,
      Evidence patternEvidence,
      Evidence techniqueEvidence,
      LocalDate revised) {
    this(
        id,
        muscle,
        number,
        pointClass,
        sites,
        pattern,
        aggravators,
        symptoms,
        techniques,
        unsuitable,
        movement,
        stretch,
        near,
        patternEvidence,
        techniqueEvidence,
        revised,
        Map.of(),
        Origin.SHIPPED);
  }

  /** The pattern of this point on a side. */
  public ReferralPattern patternOn(Side side) {
    return side == Side.RIGHT ? pattern : pattern.mirrored();
  }

  /** The technique for a tool, where there is one. */
  public Optional<Technique> techniqueFor(Tool tool) {
    return techniques.stream().filter(t -> t.tool() == tool).findFirst();
  }

  /** This point on a side. */
  public SidedPoint on(Side side) {
    return new SidedPoint(id, side);
  }
}
