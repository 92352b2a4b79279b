package app.unknot.ui.screening;

import app.unknot.safety.HealthProfile;
import java.util.OptionalInt;

/** The age that is told in a check, or kept back. */
final class AgeTold {
  private OptionalInt years = OptionalInt.empty();
  private boolean keptBack;

  /** The age told; empty where none is. */
  OptionalInt years() {
    return years;
  }

  /** Whether the person rather does not tell the age. */
  boolean isKeptBack() {
    return keptBack;
  }

  /** Whether it was neither told nor kept back, here or earlier. */
  boolean isOpen(HealthProfile file) {
    return years.isEmpty() && !keptBack && file.age().isEmpty();
  }

  void tell(OptionalInt told) {
    years = told;
    keptBack = false;
  }

  void keepBack() {
    years = OptionalInt.empty();
    keptBack = true;
  }
}
