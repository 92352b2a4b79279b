package app.unknot.journal;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One session as it happened.
 *
 * @param start when it began, to the millisecond, with the offset from UTC that held there and
 *     then; so its day stays the same wherever and however much later it is read
 * @param lasted from the start to the end, pauses included; not negative
 * @param marks the painful zones that led to it
 * @param before the pain of the problem before it
 * @param after the pain of the problem after it, where told
 * @param doses what was delivered, in order; the last point is in it as well where it got no
 *     pressure and a symptom stopped the session there, or the program ended there
 * @param steps what was done besides presses, in order; empty where an older version kept it
 * @param ending how it ended, with the symptom that stopped it
 * @param stoppedAt the point that a symptom stopped; empty without a symptom
 * @param soreness what was told later, in the order of telling
 * @param note in the person's own words; empty where there is none
 * @param tags ids of quick tags
 * @param knowledge the version of the knowledge base it rested on
 */
public record JournalEntry(
    UUID id,
    OffsetDateTime start,
    Duration lasted,
    List<PainMark> marks,
    PainRating before,
    Optional<PainRating> after,
    List<DeliveredDose> doses,
    List<StepDose> steps,
    Ending ending,
    Optional<SidedPoint> stoppedAt,
    List<SorenessTold> soreness,
    String note,
    Set<String> tags,
    String knowledge) {
  public JournalEntry {
    start = start.truncatedTo(ChronoUnit.MILLIS);
    if (lasted.isNegative()) {
      throw new IllegalArgumentException("a session does not end before it begins");
    }
    marks = List.copyOf(marks);
    doses = List.copyOf(doses);
    steps = List.copyOf(steps);
    soreness = List.copyOf(soreness);
    tags = Set.copyOf(tags);
  }

  /** The person's calendar day on which it began. */
  public LocalDate day() {
    return start.toLocalDate();
  }

  /** When it ended. */
  public Instant end() {
    return start.toInstant().plus(lasted);
  }

  /** All pressure given. */
  public Duration pressing() {
    return doses.stream().map(DeliveredDose::pressing).reduce(Duration.ZERO, Duration::plus);
  }

  /** How many presses were given. */
  public int presses() {
    return doses.stream().mapToInt(d -> d.presses().size()).sum();
  }

  /** The points worked on, in order. */
  public List<SidedPoint> points() {
    return doses.stream().map(DeliveredDose::point).distinct().toList();
  }

  /** How many points lower the pain was afterwards; negative where it was higher. */
  public Optional<Integer> drop() {
    return after.map(a -> before.value() - a.value());
  }

  /** The same with the pain afterwards said or corrected. */
  public JournalEntry withAfter(PainRating pain) {
    return new JournalEntry(
        id,
        start,
        lasted,
        marks,
        before,
        Optional.of(pain),
        doses,
        steps,
        ending,
        stoppedAt,
        soreness,
        note,
        tags,
        knowledge);
  }

  /** The same with another note and other tags. */
  public JournalEntry withNote(String words, Set<String> quick) {
    return new JournalEntry(
        id, start, lasted, marks, before, after, doses, steps, ending, stoppedAt, soreness, words,
        quick, knowledge);
  }

  /** The same with soreness told later. */
  public JournalEntry withSoreness(SorenessTold told) {
    return new JournalEntry(
        id,
        start,
        lasted,
        marks,
        before,
        after,
        doses,
        steps,
        ending,
        stoppedAt,
        Stream.concat(soreness.stream(), Stream.of(told)).toList(),
        note,
        tags,
        knowledge);
  }

  /** The same with what was felt, told later; it is taken to belong to the last point. */
  public JournalEntry withSymptom(Symptom felt) {
    return new JournalEntry(
        id,
        start,
        lasted,
        marks,
        before,
        after,
        doses,
        steps,
        new Ending(ending.kind(), Optional.of(felt)),
        doses.isEmpty() ? Optional.empty() : Optional.of(doses.getLast().point()),
        soreness,
        note,
        tags,
        knowledge);
  }

  /** Only what limits count: when, what was delivered, how it ended and what was told later. */
  public JournalEntry withoutWords() {
    return new JournalEntry(
        id, start, lasted, List.of(), before, after, doses, List.of(), ending, stoppedAt, soreness,
        "", Set.of(), knowledge);
  }
}
