package app.unknot.ui.finish;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.body.Region;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.Progress;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.safety.Answer;
import app.unknot.session.Ending;
import app.unknot.ui.common.Journey;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The session that just ended, with what the person tells about it here. */
public final class FinishViewModel {
  /** The quick notes, in the order of the screen. */
  static final List<String> TAGS = List.of("desk", "slept-badly", "stress", "sport", "bag");

  private static final String FEELING = "health-feeling";
  private static final Set<Region> HEAD_OR_NECK = Set.of(Region.HEAD, Region.NECK);
  private static final Set<Region> LEG = Set.of(Region.HIP, Region.THIGH, Region.LEG, Region.FOOT);

  private final Coach coach;
  private final Journey journey;
  private final ReadOnlyObjectWrapper<JournalEntry> entry;
  private final ReadOnlyObjectWrapper<Kept> kept;
  private final StringProperty note;

  /** What the page opens with. */
  enum Tone {
    /** Gone through, and the pain is no higher. */
    DONE,
    /** Ended before the last step. */
    ENDED,
    /** The pain is higher than before. */
    HIGHER,
    /** A symptom stopped it. */
    SYMPTOM
  }

  /**
   * For the session that the journey ended with.
   *
   * @throws java.util.NoSuchElementException where none ended
   */
  public FinishViewModel(Coach coach, Journey journey) {
    this.coach = coach;
    this.journey = journey;
    JournalEntry ended = journey.ended().orElseThrow();
    entry = new ReadOnlyObjectWrapper<>(coach.journal().entry(ended.id()).orElse(ended));
    kept = new ReadOnlyObjectWrapper<>(coach.journal().kept());
    note = new SimpleStringProperty(entry.get().note());
  }

  /** The session, with what was told so far. */
  ReadOnlyObjectProperty<JournalEntry> entryProperty() {
    return entry.getReadOnlyProperty();
  }

  /** Where the last change is. */
  ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** The note as it is being written; {@link #keepNote} keeps it. */
  StringProperty noteProperty() {
    return note;
  }

  /** What the page opens with. */
  Tone tone() {
    JournalEntry now = entry.get();
    if (now.ending().symptom().isPresent()) {
      return Tone.SYMPTOM;
    }
    if (now.drop().filter(d -> d < 0).isPresent()) {
      return Tone.HIGHER;
    }
    return now.ending().kind() == Ending.Kind.COMPLETED ? Tone.DONE : Tone.ENDED;
  }

  /**
   * How many points lower the pain was after sessions on this spot, on average and rounded; empty
   * where this is the first one told, where the average is no fall, or where there are several.
   */
  OptionalInt averageDrop() {
    List<JournalEntry> all = coach.journal().entries();
    Optional<SidedPoint> point = entry.get().points().stream().findFirst();
    if (entry.get().points().stream().distinct().count() > 1) {
      return OptionalInt.empty();
    }
    if (point.isEmpty() || entry.get().drop().isEmpty()) {
      return OptionalInt.empty();
    }
    long told =
        all.stream().filter(e -> e.points().contains(point.get()) && e.drop().isPresent()).count();
    int average = (int) Math.round(Progress.averageDrop(all, point.get()).orElse(0));
    return told > 1 && average > 0 ? OptionalInt.of(average) : OptionalInt.empty();
  }

  /** When the next session can be. */
  NextSession next() {
    return NextSession.after(coach, entry.get(), journey.endedWithin());
  }

  /** When the next session can be on each of several spots; empty for one, and after a symptom. */
  SequencedMap<SidedPoint, NextSession> nextBySpot() {
    SequencedMap<SidedPoint, NextSession> all = new LinkedHashMap<>();
    List<SidedPoint> points = entry.get().points().stream().distinct().toList();
    if (points.size() > 1 && tone() != Tone.SYMPTOM) {
      points.forEach(p ->
          all.put(p, NextSession.after(coach, entry.get(), List.of(p), journey.endedWithin())));
    }
    return all;
  }

  /** Warmth only where the person said that they feel normally, and never after a symptom. */
  boolean warmth() {
    return tone() != Tone.SYMPTOM && coach.health().profile().answers().get(FEELING) == Answer.NO;
  }

  /** Whether the head or the neck was worked on. */
  boolean headOrNeck() {
    return regions().anyMatch(HEAD_OR_NECK::contains);
  }

  /** Whether a leg was worked on, or the gun was used. */
  boolean legOrGun() {
    return regions().anyMatch(LEG::contains)
        || entry.get().doses().stream().anyMatch(d -> d.tool() == Tool.MASSAGE_GUN);
  }

  private Stream<Region> regions() {
    KnowledgeBase base = coach.knowledge();
    return entry.get().points().stream().map(p -> base.muscleOf(base.known(p)).region());
  }

  /** Says or corrects the pain now. */
  void tellPain(PainRating pain) {
    tell(latest().withAfter(pain));
  }

  /** Puts a quick note on or takes it off. */
  void toggle(String tag) {
    Set<String> tags = new HashSet<>(latest().tags());
    if (!tags.remove(tag)) {
      tags.add(tag);
    }
    tell(latest().withNote(note.get(), tags));
  }

  /** Keeps the note, where it has changed. */
  void keepNote() {
    if (!latest().note().equals(note.get())) {
      tell(latest().withNote(note.get(), latest().tags()));
    }
  }

  /** Tries once more to write what waits. */
  void retry() {
    kept.set(coach.journal().retry());
  }

  /** Keeps all and begins the flow anew; the marks stay. */
  void done() {
    keepNote();
    journey.beginAnew();
  }

  private JournalEntry latest() {
    return coach.journal().entry(entry.get().id()).orElse(entry.get());
  }

  private void tell(JournalEntry more) {
    boolean deleted =
        coach.journal().entry(more.id()).isEmpty()
            && coach.journal().counted().stream().anyMatch(e -> e.id().equals(more.id()));
    if (!deleted) {
      kept.set(coach.keep(more));
    }
    journey.tell(more);
    entry.set(more);
  }
}
