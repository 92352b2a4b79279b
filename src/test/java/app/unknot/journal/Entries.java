package app.unknot.journal;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.body.Region;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.journal.DeliveredDose.Press;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.Answer;
import app.unknot.safety.EmergencyNumber;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Extension;
import app.unknot.safety.History.Seen;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Soreness;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Entries for tests. */
public final class Entries {
  public static final SidedPoint SHOULDER = new SidedPoint("upper-trapezius-1", Side.RIGHT);
  public static final SidedPoint TEMPLE = new SidedPoint("temporalis-1", Side.LEFT);
  public static final OffsetDateTime EVENING =
      OffsetDateTime.parse("2026-11-20T23:30:00.125+01:00");

  private Entries() {}

  /** An id made from a number. */
  public static UUID id(int number) {
    return new UUID(0, number);
  }

  /** An entry in which everything that can be told is told. */
  public static JournalEntry full(int number) {
    return new JournalEntry(
        id(number),
        EVENING,
        Duration.ofMinutes(12).plusMillis(1),
        List.of(
            new PainMark(new SidedZone("head-temple", Optional.of(Side.RIGHT)), new PainRating(6)),
            new PainMark(new SidedZone("head-nose", Optional.empty()), new PainRating(0))),
        new PainRating(6),
        Optional.of(new PainRating(3)),
        List.of(
            dose(SHOULDER, 30, 15),
            new DeliveredDose(TEMPLE, Tool.FINGERS, List.of(), Duration.ZERO)),
        List.of(
            new StepDose(SHOULDER, StepDose.Kind.WARMTH, Duration.ofMinutes(5)),
            new StepDose(SHOULDER, StepDose.Kind.STROKES, Duration.ofSeconds(20)),
            new StepDose(SHOULDER, StepDose.Kind.MOVEMENT, Duration.ofMillis(59_900)),
            new StepDose(SHOULDER, StepDose.Kind.STRETCH, Duration.ofSeconds(60))),
        new Ending(Ending.Kind.STOPPED, Optional.of(Symptom.NUMB_OR_TINGLING)),
        Optional.of(TEMPLE),
        List.of(new SorenessTold(SHOULDER, new Soreness(4), Instant.parse("2026-11-21T09:00:00Z"))),
        "Long call.\nSchlecht geschlafen \u2013 \ud83d\ude34 \"quoted\"",
        Set.of("desk", "stress"),
        "2026-11-21");
  }

  /** A minute of pressing a point, after which the pain was 4. */
  public static JournalEntry minute(SidedPoint point, OffsetDateTime start, PainRating before) {
    Duration pressed = Duration.ofSeconds(60);
    return new JournalEntry(
        UUID.randomUUID(),
        start,
        Duration.ofMinutes(5),
        List.of(),
        before,
        Optional.of(new PainRating(4)),
        List.of(
            new DeliveredDose(
                point,
                Tool.FINGERS,
                List.of(new Press(pressed, PressingRange.of(3, 5), Optional.empty())),
                pressed)),
        List.of(),
        Ending.of(Ending.Kind.COMPLETED),
        Optional.empty(),
        List.of(),
        "",
        Set.of(),
        "2026-11-21");
  }

  /** The same as versions kept it that did not know of more than presses. */
  public static JournalEntry withoutSteps(JournalEntry e) {
    return new JournalEntry(
        e.id(),
        e.start(),
        e.lasted(),
        e.marks(),
        e.before(),
        e.after(),
        e.doses(),
        List.of(),
        e.ending(),
        e.stoppedAt(),
        e.soreness(),
        e.note(),
        e.tags(),
        e.knowledge());
  }

  /** A plain session of one point. */
  public static JournalEntry plain(int number, OffsetDateTime start) {
    return new JournalEntry(
        id(number),
        start,
        Duration.ofMinutes(10),
        List.of(),
        new PainRating(5),
        Optional.empty(),
        List.of(dose(SHOULDER, 30)),
        List.of(),
        Ending.of(Ending.Kind.COMPLETED),
        Optional.empty(),
        List.of(),
        "",
        Set.of(),
        "2026-11-21");
  }

  /** Presses of so many seconds with the fingers. */
  public static DeliveredDose dose(SidedPoint point, int... seconds) {
    List<Press> presses =
        Arrays.stream(seconds)
            .mapToObj(s ->
                new Press(
                    Duration.ofSeconds(s),
                    PressingRange.of(3, 5),
                    s > 20 ? Optional.of(new PressingRating(5)) : Optional.empty()))
            .toList();
    Duration sum = presses.stream().map(Press::held).reduce(Duration.ZERO, Duration::plus);
    return new DeliveredDose(point, Tool.FINGERS, presses, sum.plusSeconds(20));
  }

  /** What is on file, with everything that can be. */
  public static HealthRecord health() {
    return HealthRecord.EMPTY
        .withProfile(
            new HealthProfile(
                OptionalInt.of(44),
                Optional.of(LocalDate.parse("2026-11-20")),
                Map.of("health-diabetes", Answer.YES, "health-clot", Answer.NOT_SURE),
                Map.of("health-diabetes", LocalDate.parse("2026-11-01")),
                Map.of("health-feeling", Set.of(new SidedZone("foot", Optional.of(Side.LEFT)))),
                Optional.of(LocalDate.parse("2026-11-20")),
                List.of(
                    new HealthProfile.SpotCheck(
                        Set.of(SHOULDER, TEMPLE),
                        LocalDate.parse("2026-11-20"),
                        Map.of("spot-skin", Answer.NO))),
                Map.of("health-clot", LocalDate.parse("2026-11-21"))))
        .withWarning(new Warning("now-chest", Instant.parse("2026-11-19T08:00:00Z"), false))
        .withSeen(
            List.of(
                new Seen(
                    Seen.About.COURSE,
                    Optional.of(Region.SHOULDER),
                    Instant.parse("2026-11-19T18:00:00Z"))))
        .withExtension(new Extension(Region.SHOULDER, LocalDate.parse("2026-11-18")))
        .withEmergencyNumber(Optional.of(new EmergencyNumber("112")));
  }
}
