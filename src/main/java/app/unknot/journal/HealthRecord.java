package app.unknot.journal;

import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept about the person between sessions, besides the sessions themselves.
 *
 * @param profile the answers of the last full check, with their days
 * @param warnings warning signs that led to the help page, in the order of telling
 * @param seen when a clinician last looked at a symptom that had stopped a session
 */
public record HealthRecord(HealthProfile profile, List<Warning> warnings, Optional<Instant> seen) {
  /** Nothing told yet. */
  public static final HealthRecord EMPTY =
      new HealthRecord(HealthProfile.EMPTY, List.of(), Optional.empty());

  public HealthRecord {
    warnings = List.copyOf(warnings);
  }

  /** The same with another profile. */
  public HealthRecord withProfile(HealthProfile other) {
    return new HealthRecord(other, warnings, seen);
  }

  /** The same with one warning sign more. */
  public HealthRecord withWarning(Warning warning) {
    return new HealthRecord(
        profile, Stream.concat(warnings.stream(), Stream.of(warning)).toList(), seen);
  }

  /** The same with every warning sign of a rule checked by somebody. */
  public HealthRecord withChecked(String rule) {
    return new HealthRecord(
        profile,
        warnings.stream()
            .map(w -> w.rule().equals(rule) ? new Warning(w.rule(), w.at(), true) : w)
            .toList(),
        seen);
  }

  /** The same after a clinician looked at the symptom that had stopped a session. */
  public HealthRecord withSeen(Instant at) {
    return new HealthRecord(profile, warnings, Optional.of(at));
  }
}
