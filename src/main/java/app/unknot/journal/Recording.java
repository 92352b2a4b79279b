package app.unknot.journal;

import app.unknot.body.PainMark;
import app.unknot.journal.DeliveredDose.Press;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.session.Ending;
import app.unknot.session.SessionRecord;
import app.unknot.session.SessionRecord.StepGiven;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** How a session becomes an entry of the journal. */
public final class Recording {
  /** The endings after which a symptom may still be told. */
  private static final Set<Ending.Kind> TOLD_LATER =
      EnumSet.of(Ending.Kind.INTERRUPTED, Ending.Kind.HELP, Ending.Kind.STOPPED);

  private Recording() {}

  /**
   * The entry of a session, finished or as far as it went.
   *
   * @param id the same each time a session is saved along the way
   * @param end when it ended, or now; a clock that was put back meanwhile makes it end at once
   */
  public static JournalEntry of(
      UUID id,
      OffsetDateTime start,
      Instant end,
      List<PainMark> marks,
      SessionRecord session,
      String knowledge) {
    Optional<SidedPoint> stoppedAt = session.ending().symptom().map(_ -> session.spot().point());
    Duration lasted = Duration.between(start, end.atOffset(start.getOffset()));
    return new JournalEntry(
        id,
        start,
        lasted.isNegative() ? Duration.ZERO : lasted,
        marks,
        session.before(),
        session.after(),
        doses(session),
        session.steps().stream().flatMap(s -> besides(s).stream()).toList(),
        session.ending(),
        stoppedAt,
        List.of(),
        "",
        Set.of(),
        knowledge);
  }

  private static Optional<StepDose> besides(StepGiven given) {
    Optional<StepDose.Kind> kind =
        switch (given.step()) {
          case Step.Prepare _ -> Optional.of(StepDose.Kind.WARMTH);
          case Step.Strokes _ -> Optional.of(StepDose.Kind.STROKES);
          case Step.Move _ -> Optional.of(StepDose.Kind.MOVEMENT);
          case Step.StretchStep _ -> Optional.of(StepDose.Kind.STRETCH);
          case Step.Locate _, Step.Press _, Step.Rest _, Step.Aftercare _ -> Optional.empty();
        };
    return kind.map(k -> new StepDose(given.step().point(), k, given.given()));
  }

  private record Use(SidedPoint point, Tool tool) {}

  private static Optional<Use> use(Step step) {
    return switch (step) {
      case Step.Press s -> Optional.of(new Use(s.point(), s.tool()));
      case Step.Strokes s -> Optional.of(new Use(s.point(), s.tool()));
      case Step.Prepare _,
          Step.Locate _,
          Step.Rest _,
          Step.Move _,
          Step.StretchStep _,
          Step.Aftercare _ ->
          Optional.empty();
    };
  }

  /**
   * What was delivered. A symptom needs the point that it closes, and after some endings one may
   * still be told: so the spot is in it then even where nothing was delivered to it.
   */
  private static List<DeliveredDose> doses(SessionRecord session) {
    List<DeliveredDose> given =
        session.steps().stream()
            .flatMap(s -> use(s.step()).stream())
            .distinct()
            .map(use -> dose(use, session))
            .filter(d -> d.pressing().isPositive())
            .toList();
    SessionRecord.Spot spot = session.spot();
    boolean needed =
        session.ending().symptom().isPresent() || TOLD_LATER.contains(session.ending().kind());
    if (!needed || given.stream().anyMatch(d -> d.point().equals(spot.point()))) {
      return given;
    }
    DeliveredDose none = new DeliveredDose(spot.point(), spot.tool(), List.of(), Duration.ZERO);
    return Stream.concat(given.stream(), Stream.of(none)).toList();
  }

  private static DeliveredDose dose(Use use, SessionRecord session) {
    Stream<StepGiven> pressing =
        session.steps().stream()
            .filter(s -> s.step().pressing().isPositive())
            .filter(s -> use(s.step()).equals(Optional.of(use)));
    return new DeliveredDose(
        use.point(),
        use.tool(),
        session.presses().stream()
            .filter(p -> p.point().equals(use.point()) && p.tool() == use.tool())
            .map(p -> new Press(p.given(), p.target(), p.rating()))
            .toList(),
        pressing.map(StepGiven::given).reduce(Duration.ZERO, Duration::plus));
  }
}
