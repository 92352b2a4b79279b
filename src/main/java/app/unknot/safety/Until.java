package app.unknot.safety;

import java.time.LocalDate;

/** How long a decision holds. */
public sealed interface Until {
  /** Until a clinician has looked at it. */
  record Checked() implements Until {}

  /** Until the sign is gone. */
  record Gone() implements Until {}

  /** Until the next day. */
  record Tomorrow() implements Until {}

  /** Until a day. */
  record On(LocalDate day) implements Until {}

  /** For good. */
  record Always() implements Until {}

  /** The word used in files: a word or an ISO date. */
  default String key() {
    return switch (this) {
      case Checked _ -> "checked";
      case Gone _ -> "gone";
      case Tomorrow _ -> "tomorrow";
      case On(LocalDate day) -> day.toString();
      case Always _ -> "always";
    };
  }
}
