package app.unknot.journal;

import app.unknot.safety.EmergencyNumber;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Extension;
import app.unknot.safety.History.Seen;
import app.unknot.safety.History.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept about the person between sessions, besides the sessions themselves.
 *
 * @param profile the answers of the last full check, with their days
 * @param warnings warning signs that led to the help page, in the order of telling
 * @param seen what a clinician has looked at, each with its moment, in the order of telling
 * @param extensions weeks that "a little better" gave an area, in the order of telling
 * @param emergencyNumber the number the person chose; empty until then, and never filled in by the
 *     program
 */
public record HealthRecord(
    HealthProfile profile,
    List<Warning> warnings,
    List<Seen> seen,
    List<Extension> extensions,
    Optional<EmergencyNumber> emergencyNumber) {
  /** Nothing told yet. */
  public static final HealthRecord EMPTY =
      new HealthRecord(HealthProfile.EMPTY, List.of(), List.of(), List.of(), Optional.empty());

  public HealthRecord {
    warnings = List.copyOf(warnings);
    seen = List.copyOf(seen);
    extensions = List.copyOf(extensions);
  }

  /** The same with another profile. */
  public HealthRecord withProfile(HealthProfile other) {
    return new HealthRecord(other, warnings, seen, extensions, emergencyNumber);
  }

  /** The same with these warning signs in place of the others. */
  public HealthRecord withWarnings(List<Warning> others) {
    return new HealthRecord(profile, others, seen, extensions, emergencyNumber);
  }

  /** The same with one warning sign more. */
  public HealthRecord withWarning(Warning warning) {
    return withWarnings(Stream.concat(warnings.stream(), Stream.of(warning)).toList());
  }

  /** The same with every warning sign of a rule checked by somebody. */
  public HealthRecord withChecked(String rule) {
    return withWarnings(
        warnings.stream()
            .map(w -> w.rule().equals(rule) ? new Warning(w.rule(), w.at(), true) : w)
            .toList());
  }

  /** The same after a clinician looked at more; a later look takes the place of an earlier one. */
  public HealthRecord withSeen(List<Seen> more) {
    List<Seen> all =
        Stream.concat(
                seen.stream().filter(s -> more.stream().noneMatch(m -> isOfTheSame(m, s))),
                more.stream())
            .toList();
    return new HealthRecord(profile, warnings, all, extensions, emergencyNumber);
  }

  private static boolean isOfTheSame(Seen one, Seen other) {
    return one.about() == other.about() && one.area().equals(other.area());
  }

  /** The same with one week more for an area. */
  public HealthRecord withExtension(Extension extension) {
    List<Extension> all = Stream.concat(extensions.stream(), Stream.of(extension)).toList();
    return new HealthRecord(profile, warnings, seen, all, emergencyNumber);
  }

  /** The same with the emergency number that was chosen; empty takes it away. */
  public HealthRecord withEmergencyNumber(Optional<EmergencyNumber> chosen) {
    return new HealthRecord(profile, warnings, seen, extensions, chosen);
  }
}
