package app.unknot.ranking;

import app.unknot.body.SidedZone;
import java.util.Optional;

/** Why a candidate stands where it stands. */
public sealed interface Reason {
  /**
   * What the log odds of the point lose when this is taken away: above 0 it speaks for the point,
   * below 0 against it. It orders the reasons and is never shown.
   */
  double weight();

  /** The id of the zone or answer it is about, with a side where there is one. */
  default Optional<String> about() {
    return switch (this) {
      case Covers(SidedZone zone, _, _) -> Optional.of(zone.id());
      case LiesUnder(SidedZone zone, _) -> Optional.of(zone.id());
      case LeavesOpen(SidedZone zone, _) -> Optional.of(zone.id());
      case SpeaksFor(String id, _) -> Optional.of(id);
      case SpeaksAgainst(String id, _) -> Optional.of(id);
      case TenderThere _, NotTender _, FamiliarPain _, NotFamiliar _, HelpedBefore _ ->
          Optional.empty();
    };
  }

  /**
   * Its pattern contains this marked zone.
   *
   * @param main whether the zone is part of the main area, or of the spillover
   */
  record Covers(SidedZone zone, boolean main, double weight) implements Reason {}

  /** Its muscle lies right under this marked zone, which its pattern does not contain. */
  record LiesUnder(SidedZone zone, double weight) implements Reason {}

  /** This marked zone is neither in its pattern nor over its muscle. */
  record LeavesOpen(SidedZone zone, double weight) implements Reason {}

  /** This symptom or aggravating activity, answered with yes, is described with its muscle. */
  record SpeaksFor(String finding, double weight) implements Reason {}

  /** This symptom or aggravating activity, answered with no, is described with its muscle. */
  record SpeaksAgainst(String finding, double weight) implements Reason {}

  /** The spot is sore when pressed. */
  record TenderThere(double weight) implements Reason {}

  /** The spot is not sore when pressed. */
  record NotTender(double weight) implements Reason {}

  /** Pressing brings on the familiar pain. */
  record FamiliarPain(double weight) implements Reason {}

  /** Pressing does not bring on the familiar pain. */
  record NotFamiliar(double weight) implements Reason {}

  /** Releasing it has helped this person on some days. */
  record HelpedBefore(int days, int of, double weight) implements Reason {}
}
