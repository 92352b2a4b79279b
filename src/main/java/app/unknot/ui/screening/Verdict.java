package app.unknot.ui.screening;

import app.unknot.safety.Decision;
import app.unknot.safety.Screening;
import java.util.Locale;
import java.util.Optional;

/** The five outcomes of a check. */
public enum Verdict {
  GO,
  GENTLE,
  OFF,
  CLINICIAN,
  HELP;

  /** The outcome of a screening; empty while something is open. */
  public static Optional<Verdict> of(Screening screening) {
    return switch (screening) {
      case Screening.Open _ -> Optional.empty();
      case Screening.Cleared cleared ->
          Optional.of(
              cleared.rulings().stream().anyMatch(r -> r.decision() == Decision.MODIFY)
                  ? GENTLE
                  : GO);
      case Screening.Referred referred ->
          Optional.of(
              switch (referred.decision()) {
                case EMERGENCY -> HELP;
                case SEE_CLINICIAN_FIRST -> CLINICIAN;
                case EXCLUDE_AREA, MODIFY, PROCEED -> OFF;
              });
    };
  }

  /** The style class of its colours, and the word used in keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
