package app.unknot.ui.emergency;

import app.unknot.Coach;
import app.unknot.journal.Kept;
import app.unknot.safety.EmergencyNumber;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The emergency number as the person chooses it; nothing is chosen beforehand. */
public final class NumberViewModel {
  private final Coach coach;
  private final ReadOnlyObjectWrapper<Optional<EmergencyNumber>> number;
  private final ReadOnlyObjectWrapper<Kept> kept;

  /** Begins with what is on file. */
  public NumberViewModel(Coach coach) {
    this.coach = coach;
    number = new ReadOnlyObjectWrapper<>(this, "number", coach.health().emergencyNumber());
    kept = new ReadOnlyObjectWrapper<>(this, "kept", coach.journal().kept());
  }

  /** The number that was chosen. */
  public ReadOnlyObjectProperty<Optional<EmergencyNumber>> numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** Where the last change went. */
  ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Chooses a number; empty takes it back. */
  void choose(Optional<EmergencyNumber> chosen) {
    kept.set(coach.keep(coach.health().withEmergencyNumber(chosen)));
    number.set(chosen);
  }

  /**
   * Takes what was typed.
   *
   * @return whether it can be dialled, and so is chosen
   */
  boolean type(String digits) {
    String dialled = digits.strip();
    if (!EmergencyNumber.isDialled(dialled)) {
      return false;
    }
    choose(Optional.of(new EmergencyNumber(dialled)));
    return true;
  }

  /** Tries once more to write what waits. */
  void retry() {
    kept.set(coach.journal().retry());
  }
}
