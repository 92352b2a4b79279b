package app.unknot.safety;

import app.unknot.safety.Clearance.ClearedPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of a check, as far as it can be stricter or not.
 *
 * @param urgency how soon a clinician is to be asked about anything
 * @param closed the places of the whole body that are closed by it
 */
record Outcome(
    Decision decision,
    Optional<Urgency> urgency,
    ClosedPlaces closed,
    Optional<Limits> session,
    Optional<Limits> point) {

  static Outcome of(Screening screening) {
    Optional<Urgency> urgency =
        screening.rulings().stream()
            .flatMap(r -> r.urgency().stream())
            .min(Comparator.naturalOrder());
    ClosedPlaces closed = ClosedPlaces.by(screening.rulings());
    return switch (screening) {
      case Screening.Cleared cleared -> {
        Clearance clearance = cleared.clearance();
        ClearedPoint one = clearance.points().getFirst();
        yield new Outcome(
            Decision.PROCEED,
            urgency,
            closed,
            Optional.of(clearance.session()),
            Optional.of(one.limits()));
      }
      case Screening.Referred(Decision decision, List<Ruling> _) ->
          new Outcome(decision, urgency, closed, Optional.empty(), Optional.empty());
      case Screening.Open open -> throw new AssertionError("all is answered, yet " + open);
    };
  }

  boolean isCleared() {
    return point.isPresent();
  }

  /** What it comes to at the spot itself, whatever is closed elsewhere. */
  List<Object> here() {
    return List.of(decision, urgency, session, point);
  }

  boolean isAtLeastAsStrictAs(Outcome that) {
    return isAsUrgentAs(that) && closed.holdAtLeast(that.closed) && isAsStrictHere(that);
  }

  private boolean isAsUrgentAs(Outcome that) {
    return that.urgency.isEmpty()
        || (urgency.isPresent() && urgency.get().compareTo(that.urgency.get()) <= 0);
  }

  private boolean isAsStrictHere(Outcome that) {
    if (point.isEmpty()) {
      return that.point.isPresent() || decision.compareTo(that.decision) >= 0;
    }
    return that.point.isPresent()
        && isWithin(point.get(), that.point.get())
        && isWithin(session.orElseThrow(), that.session.orElseThrow());
  }

  private static boolean isWithin(Limits strict, Limits wide) {
    return strict.tighten(wide).equals(strict);
  }
}
