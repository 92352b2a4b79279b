package app.unknot.journal;

import app.unknot.body.PainMark;
import app.unknot.body.SidedZone;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.History;
import app.unknot.safety.History.PastPoint;
import app.unknot.safety.History.PastSession;
import app.unknot.safety.History.SoreTold;
import app.unknot.safety.StopSign;
import app.unknot.session.Symptom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The past as the safety rules need it. */
public final class Histories {
  /** From this soreness on it matters since when it is so (safety.md, After). */
  private static final int VERY_SORE = 7;

  private Histories() {}

  /**
   * The history of these sessions, which are those that {@link Journal#counted} tells.
   *
   * <p>A session without any pressure and without a symptom is left out: it used up nothing, and it
   * is not the first session after which more is allowed.
   */
  public static History of(List<JournalEntry> entries, HealthRecord health) {
    return new History(
        entries.stream().filter(Histories::counts).map(Histories::session).toList(),
        health.warnings(),
        health.seen(),
        health.extensions());
  }

  private static boolean counts(JournalEntry entry) {
    return entry.pressing().isPositive() || entry.ending().symptom().isPresent();
  }

  private static PastSession session(JournalEntry entry) {
    return new PastSession(
        entry.start().toInstant(),
        entry.end(),
        entry.day(),
        Optional.of(entry.before()),
        entry.doses().stream().map(dose -> point(entry, dose)).toList(),
        hurting(entry));
  }

  /** A zone marked with 0 is one that has stopped hurting. */
  private static Set<SidedZone> hurting(JournalEntry entry) {
    return entry.marks().stream()
        .filter(m -> m.rating().value() > 0)
        .map(PainMark::zone)
        .collect(Collectors.toSet());
  }

  private static PastPoint point(JournalEntry entry, DeliveredDose dose) {
    boolean stoppedHere = entry.stoppedAt().filter(dose.point()::equals).isPresent();
    return new PastPoint(
        dose.point(),
        dose.tool(),
        dose.pressing(),
        soreness(entry, dose.point()),
        stoppedHere ? entry.ending().symptom().map(Histories::sign) : Optional.empty());
  }

  private static Optional<SoreTold> soreness(JournalEntry entry, SidedPoint point) {
    List<SorenessTold> told =
        entry.soreness().stream().filter(s -> s.point().equals(point)).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    SorenessTold last = told.getLast();
    Instant since =
        told.stream()
            .filter(s -> last.soreness().isAtLeast(VERY_SORE) && s.soreness().isAtLeast(VERY_SORE))
            .map(SorenessTold::at)
            .min(Instant::compareTo)
            .orElse(last.at());
    return Optional.of(new SoreTold(last.soreness(), since));
  }

  /** What a symptom means for the rules. */
  static StopSign sign(Symptom symptom) {
    return switch (symptom) {
      case SHARP_OR_ELECTRIC, NUMB_OR_TINGLING, LASTING_ACHE -> StopSign.NERVE;
      case WEAK_OR_SPREADING -> StopSign.WEAKNESS;
      case PALE_OR_BLUE_SKIN -> StopSign.SKIN_COLOUR;
      case SWELLING -> StopSign.SWELLING;
      case DIZZY_OR_UNWELL, BREATHLESS, CHEST, SUDDEN_HEADACHE, SIGHT_SPEECH_OR_BALANCE ->
          StopSign.WHOLE_BODY;
    };
  }
}
