package app.unknot.ui.progress;

import app.unknot.Coach;
import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.SorenessTold;
import app.unknot.safety.Soreness;
import app.unknot.session.Symptom;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is asked about an earlier session, one thing at a time. */
public final class FollowUpViewModel {
  private final Coach coach;
  private final Postponed later;
  private final ReadOnlyObjectWrapper<Optional<FollowUp>> asked =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Kept> kept;
  private final ReadOnlyObjectWrapper<Optional<Told>> told =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** An answer, of which the card says what follows. */
  public sealed interface Told {
    /** How sore the spot is. */
    record Sore(Soreness soreness) implements Told {}

    /** The person is fine. */
    record Fine() implements Told {}

    /**
     * The person felt something.
     *
     * @param closes whether it closes a spot: only one that was pressed
     */
    record Felt(Symptom symptom, boolean closes) implements Told {}
  }

  /** Looks what is open. */
  public FollowUpViewModel(Coach coach, Postponed later) {
    this.coach = coach;
    this.later = later;
    kept = new ReadOnlyObjectWrapper<>(coach.journal().kept());
    refresh();
  }

  /** What is asked; empty where nothing is. */
  public ReadOnlyObjectProperty<Optional<FollowUp>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** What was told just now. */
  public ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Where the last answer went. */
  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Tries once more to write what waits. */
  public void retry() {
    kept.set(coach.journal().retry());
  }

  /** Looks again what is open; an answer whose consequence is shown is done with. */
  public void refresh() {
    told.set(Optional.empty());
    asked.set(
        FollowUp.open(coach.journal().entries(), coach.now().toInstant()).stream()
            .filter(f -> !later.contains(f))
            .findFirst());
  }

  /** The spot is this sore; said again, it replaces what was said before. */
  public void sore(Soreness soreness) {
    if (asked.get().orElse(null) instanceof FollowUp.Sore(var entry, var point) && isKept(entry)) {
      SorenessTold sore = new SorenessTold(point, soreness, coach.now().toInstant());
      kept.set(coach.keep(entry.withSoreness(sore)));
      told.set(Optional.of(new Told.Sore(soreness)));
    }
  }

  /** The person is fine after a session that ended in the middle. */
  public void fine() {
    if (asked.get().orElse(null) instanceof FollowUp.Interrupted(var entry) && isKept(entry)) {
      Set<String> tags = new HashSet<>(entry.tags());
      tags.add(FollowUp.FINE);
      kept.set(coach.keep(entry.withNote(entry.note(), tags)));
      told.set(Optional.of(new Told.Fine()));
    }
  }

  /** The person felt something in a session that ended in the middle, or since. */
  public void felt(Symptom symptom) {
    if (asked.get().orElse(null) instanceof FollowUp.Interrupted(var entry) && isKept(entry)) {
      kept.set(coach.keep(entry.withSymptom(symptom)));
      told.set(Optional.of(new Told.Felt(symptom, !entry.doses().isEmpty())));
    }
  }

  /** An answer does not bring a deleted session back. */
  private boolean isKept(JournalEntry entry) {
    return coach.journal().entry(entry.id()).isPresent();
  }

  /** Not now: it is not asked again before the next start. */
  public void later() {
    asked.get().ifPresent(later::add);
    refresh();
  }
}
