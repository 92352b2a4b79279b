package app.unknot.session;

import java.util.Locale;
import java.util.Optional;

/**
 * How a session ended.
 *
 * @param symptom what was felt, where that was said; also later, on the page after a stop
 */
public record Ending(Kind kind, Optional<Symptom> symptom) {
  /** The ways a session can end. */
  public enum Kind {
    /** All steps were gone through. */
    COMPLETED,
    /** The person finished before the last step and saved. */
    FINISHED_EARLY,
    /** A check-in stayed without an answer. Not a symptom; it locks nothing. */
    NO_ANSWER,
    /** It was paused for ten minutes. */
    PAUSED_TOO_LONG,
    /** The person stopped. */
    STOPPED,
    /** The person asked for help. */
    HELP,
    /** The program ended in the middle. */
    INTERRUPTED;

    /** The word used in files and keys of texts. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** An ending without a symptom. */
  public static Ending of(Kind kind) {
    return new Ending(kind, Optional.empty());
  }

  /** The ending of a stop. */
  static Ending of(StopReason reason) {
    return switch (reason) {
      case StopReason.Chosen() -> of(Kind.STOPPED);
      case StopReason.Help() -> of(Kind.HELP);
      case StopReason.Felt(Symptom symptom) -> new Ending(Kind.STOPPED, Optional.of(symptom));
    };
  }
}
