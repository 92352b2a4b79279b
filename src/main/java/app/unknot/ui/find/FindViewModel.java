package app.unknot.ui.find;

import app.unknot.Coach;
import app.unknot.body.PainKind;
import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.body.Since;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ranking.NextQuestion;
import app.unknot.ranking.Ranking;
import app.unknot.safety.Ruling;
import app.unknot.ui.common.Journey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The state and the commands of the Find screen. */
public final class FindViewModel {
  private static final PainRating FIRST = new PainRating(5);

  private final Coach coach;
  private final Journey journey;
  private final ReadOnlyObjectWrapper<List<PainMark>> marks =
      new ReadOnlyObjectWrapper<>(this, "marks", List.of());
  private final ReadOnlyObjectWrapper<Optional<SidedZone>> selected =
      new ReadOnlyObjectWrapper<>(this, "selected", Optional.empty());
  private final ReadOnlyObjectWrapper<Ranking> ranking;
  private final ReadOnlyObjectWrapper<List<Ruling>> alarms =
      new ReadOnlyObjectWrapper<>(this, "alarms", List.of());
  private final ReadOnlyObjectWrapper<Optional<SidedPoint>> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes");
  private final ReadOnlyBooleanWrapper started = new ReadOnlyBooleanWrapper(this, "started");
  private final ReadOnlyBooleanWrapper marked = new ReadOnlyBooleanWrapper(this, "marked");
  private final MarkedSigns signs;
  private PainRating last = FIRST;
  private Optional<SidedZone> painted = Optional.empty();

  /** What was told at a moment. */
  public record Told(List<PainMark> marks, Map<String, Boolean> findings) {}

  /** Begins with what the journey holds. */
  public FindViewModel(Coach coach, Journey journey) {
    this.coach = coach;
    this.journey = journey;
    signs = new MarkedSigns(coach, journey);
    ranking = new ReadOnlyObjectWrapper<>(this, "ranking", new Ranking(List.of(), List.of()));
    again();
  }

  /** Takes up what the journey holds now; other screens may have changed it. */
  public final void again() {
    show();
    // A pattern is shown over the marks and the order of now.
    chosen.set(Optional.empty());
    chosen.set(journey.chosen());
    List<SidedZone> present = journey.marks().marks().stream().map(PainMark::zone).toList();
    if (selected.get().filter(present::contains).isEmpty()) {
      selected.set(present.stream().findFirst());
    }
  }

  // Properties

  /** The marks, in the order of marking. */
  public ReadOnlyObjectProperty<List<PainMark>> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /**
   * Whether anything is marked. While a stroke is drawn it stays as it was: what comes and goes
   * with it would move the map under the pointer.
   */
  public ReadOnlyBooleanProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** The mark whose strength can be set. */
  public ReadOnlyObjectProperty<Optional<SidedZone>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What the pain may come from. */
  public ReadOnlyObjectProperty<Ranking> rankingProperty() {
    return ranking.getReadOnlyProperty();
  }

  /** Warning signs in the marks that nobody has looked at yet. */
  public ReadOnlyObjectProperty<List<Ruling>> alarmsProperty() {
    return alarms.getReadOnlyProperty();
  }

  /** What the marks say by themselves, and where it is on record. */
  MarkedSigns signs() {
    return signs;
  }

  /** Counts up once marks, ranking and warning signs fit each other again after a change. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The point whose pattern is shown. */
  public ReadOnlyObjectProperty<Optional<SidedPoint>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The strength of a zone, where it is marked. */
  public Optional<PainRating> rating(SidedZone zone) {
    return journey.marks().rating(zone);
  }

  /** The mark on a zone. */
  public Optional<PainMark> mark(SidedZone zone) {
    return journey.marks().mark(zone);
  }

  /** The answer given to a quick question. */
  public Optional<Boolean> answer(String finding) {
    return Optional.ofNullable(journey.findings().get(finding));
  }

  /**
   * The quick questions: all that are answered, so that each answer can be taken back, and what is
   * asked next. None comes beside a warning sign.
   */
  public List<String> questions() {
    if (!alarms.get().isEmpty()) {
      return List.of();
    }
    List<String> answered = List.copyOf(journey.findings().keySet());
    return Stream.concat(
            answered.stream(),
            ranking.get().questions().stream()
                .map(NextQuestion::finding)
                .filter(f -> !answered.contains(f))
                .limit(answered.isEmpty() ? 2 : 1))
        .toList();
  }

  /** Whether the marks are those of a common start, whose side nobody has chosen. */
  public ReadOnlyBooleanProperty startedProperty() {
    return started.getReadOnlyProperty();
  }

  /** The side that all marks are on, as far as they have one. */
  public Optional<Side> side() {
    List<Side> sides =
        marks.get().stream().flatMap(m -> m.zone().side().stream()).distinct().toList();
    return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
  }

  /** The marks and answers as they are now, for {@link #restore}. */
  public Told told() {
    return new Told(journey.marks().marks(), new LinkedHashMap<>(journey.findings()));
  }

  /** Whether there is an earlier state of the marks. */
  public boolean canUndo() {
    return journey.marks().canUndo();
  }

  /** Whether an undone state can come back. */
  public boolean canRedo() {
    return journey.marks().canRedo();
  }

  // Commands

  /** Marks a zone at the last used strength, or removes its mark. */
  public void toggle(SidedZone zone) {
    if (rating(zone).isPresent()) {
      remove(zone);
    } else {
      setStrength(zone, last);
    }
  }

  /**
   * Marks a zone that the pointer was drawn across; a marked one stays as it is. The marks and a
   * new warning follow at once, the order of the list and the chosen mark once the pointer is let
   * go, see {@link #settle}.
   */
  public void paint(SidedZone zone) {
    if (rating(zone).isEmpty()) {
      List<String> warned = alarms.get().stream().map(Ruling::rule).toList();
      journey.marks().set(zone, last);
      showMarks();
      painted = Optional.of(zone);
      if (alarms.get().stream().anyMatch(a -> !warned.contains(a.rule()))) {
        // What would move the map under the pointer waits all the same.
        rank();
        signs.putOnRecord(alarms.get());
      }
    }
  }

  /** The pointer was let go: the list follows what was drawn. */
  public void settle() {
    painted.ifPresent(last -> {
      refresh();
      select(last);
    });
  }

  /** Sets the strength of a zone; 0 removes its mark. */
  public void setStrength(SidedZone zone, PainRating rating) {
    if (rating.value() > 0) {
      last = rating;
    }
    journey.marks().set(zone, rating);
    refresh();
    select(zone);
  }

  /** Says that a mark feels like this, or takes it back. */
  public void feels(SidedZone zone, PainKind kind, boolean told) {
    describe(zone, mark -> mark.with(kind, told));
  }

  /** Says how long a mark has been there; the same again takes it back. */
  public void since(SidedZone zone, Since since) {
    describe(
        zone,
        mark ->
            mark.with(
                mark.since().equals(Optional.of(since)) ? Optional.empty() : Optional.of(since)));
  }

  private void describe(SidedZone zone, UnaryOperator<PainMark> how) {
    journey.marks().describe(zone, how);
    refresh();
    select(zone);
  }

  /** Removes a mark. */
  public void remove(SidedZone zone) {
    journey.marks().remove(zone);
    refresh();
    select(zone);
  }

  /** Removes all marks, and the answers about them. */
  public void clear() {
    journey.findings().clear();
    journey.marks().replace(List.of());
    refresh();
    selected.set(Optional.empty());
  }

  /** Brings back what was told at a moment, whatever happened since. */
  public void restore(Told told) {
    journey.findings().clear();
    journey.findings().putAll(told.findings());
    journey.marks().replace(told.marks());
    afterHistory();
  }

  /** Begins with common marks, for somebody who would rather choose a word. */
  public void start(List<SidedZone> zones) {
    journey.findings().clear();
    journey.marks().replace(zones.stream().map(z -> new PainMark(z, FIRST)).toList());
    refresh();
    selected.set(zones.stream().findFirst());
    started.set(!zones.isEmpty());
  }

  /**
   * Puts the chosen mark on a side of the body; right after a common start all marks, because
   * nobody has said yet which side it is.
   */
  public void side(Side side) {
    if (started.get()) {
      Map<SidedZone, PainMark> there = new LinkedHashMap<>();
      for (PainMark mark : journey.marks().marks()) {
        SidedZone zone = on(side, mark.zone());
        there.putIfAbsent(zone, mark.at(zone));
      }
      Optional<SidedZone> chosenMark = selected.get().map(z -> on(side, z));
      journey.marks().replace(List.copyOf(there.values()));
      refresh();
      selected.set(chosenMark);
      started.set(true);
    } else {
      selected.get().filter(z -> !on(side, z).equals(z)).ifPresent(this::swapSide);
    }
  }

  private static SidedZone on(Side side, SidedZone zone) {
    return zone.side().filter(s -> s != side).isPresent() ? zone.mirrored() : zone;
  }

  /** Moves a mark to the other side of the body. */
  public void swapSide(SidedZone zone) {
    Optional<PainRating> rating = rating(zone);
    if (rating.isPresent() && zone.side().isPresent()) {
      List<PainMark> others =
          journey.marks().marks().stream()
              .filter(m -> !m.zone().equals(zone.mirrored()))
              .map(m -> m.zone().equals(zone) ? m.at(zone.mirrored()) : m)
              .toList();
      journey.marks().replace(others);
      refresh();
      select(zone.mirrored());
    }
  }

  /** Chooses the mark whose strength can be set. */
  public void select(SidedZone zone) {
    List<PainMark> now = journey.marks().marks();
    boolean marked = now.stream().anyMatch(m -> m.zone().equals(zone));
    selected.set(
        marked
            ? Optional.of(zone)
            : now.isEmpty() ? Optional.empty() : Optional.of(now.getLast().zone()));
  }

  /** Takes back the last change of the marks. */
  public void undo() {
    journey.marks().undo();
    afterHistory();
  }

  /** Does again what was taken back. */
  public void redo() {
    journey.marks().redo();
    afterHistory();
  }

  private void afterHistory() {
    refresh();
    List<PainMark> now = journey.marks().marks();
    selected.set(now.isEmpty() ? Optional.empty() : Optional.of(now.getLast().zone()));
  }

  /** Answers a quick question; the same answer again takes it back. */
  public void answer(String finding, boolean yes) {
    if (answer(finding).filter(given -> given == yes).isPresent()) {
      journey.findings().remove(finding);
    } else {
      journey.findings().put(finding, yes);
    }
    refresh();
  }

  /** Shows the pattern of a point. */
  public void choose(SidedPoint point) {
    journey.choose(point);
    chosen.set(Optional.of(point));
  }

  /** Goes back to the whole body. */
  public void chooseNone() {
    journey.chooseNone();
    chosen.set(Optional.empty());
  }

  /** A doctor has looked at these warning signs already. */
  public void alarmsSeen() {
    signs.see();
    refresh();
  }

  /** After something was told; what was told before is on record already. */
  private void refresh() {
    show();
    signs.putOnRecord(alarms.get());
  }

  private void show() {
    painted = Optional.empty();
    showMarks();
    marked.set(!marks.get().isEmpty());
    rank();
  }

  private void rank() {
    ranking.set(coach.rank(journey.report(), journey.palpations()));
    changes.set(changes.get() + 1);
  }

  private void showMarks() {
    started.set(started.get() && marks.get().equals(journey.marks().marks()));
    marks.set(journey.marks().marks());
    alarms.set(signs.now());
  }
}
