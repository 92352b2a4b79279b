package app.unknot.ui.help;

import app.unknot.Coach;
import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.session.Ending;
import app.unknot.session.Symptom;
import app.unknot.ui.common.Journey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is still open about a session that just ended, when help is looked for: what was felt. What
 * nobody says cannot close a spot or let the day rest.
 */
public final class HelpViewModel {
  private final Coach coach;
  private final Journey journey;
  private final ReadOnlyObjectWrapper<Optional<Symptom>> felt =
      new ReadOnlyObjectWrapper<>(this, "felt", Optional.empty());
  private final ReadOnlyObjectWrapper<Kept> kept;

  /** Looks at the session that the journey ended with, where there is one. */
  public HelpViewModel(Coach coach, Journey journey) {
    this.coach = coach;
    this.journey = journey;
    kept = new ReadOnlyObjectWrapper<>(this, "kept", coach.journal().kept());
    felt.set(latest().flatMap(e -> e.ending().symptom()));
  }

  /** What was felt, where it is told. */
  ReadOnlyObjectProperty<Optional<Symptom>> feltProperty() {
    return felt.getReadOnlyProperty();
  }

  /** Where the last change went. */
  ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Whether a session has just ended, whose last page is still to come. */
  boolean isAfterASession() {
    return journey.ended().isPresent();
  }

  /** Whether it is open what was felt: the person stopped it or called for help. */
  boolean asks() {
    return latest()
        .filter(e -> e.ending().symptom().isEmpty() && !e.tags().contains(FollowUp.FINE))
        .map(e -> e.ending().kind())
        .filter(k -> k == Ending.Kind.HELP || k == Ending.Kind.STOPPED)
        .isPresent();
  }

  /** This was felt; it closes what it closes at the check after a press. */
  void felt(Symptom symptom) {
    latest()
        .ifPresent(entry -> {
          keep(entry.withSymptom(symptom));
          felt.set(Optional.of(symptom));
        });
  }

  /** Nothing was felt. */
  void fine() {
    latest()
        .ifPresent(entry -> {
          Set<String> tags = new HashSet<>(entry.tags());
          tags.add(FollowUp.FINE);
          keep(entry.withNote(entry.note(), tags));
        });
  }

  /** Tries once more to write what waits. */
  void retry() {
    kept.set(coach.journal().retry());
  }

  private Optional<JournalEntry> latest() {
    return journey.ended().map(e -> coach.journal().entry(e.id()).orElse(e));
  }

  /** What is told does not bring a deleted session back. */
  private void keep(JournalEntry entry) {
    boolean deleted =
        coach.journal().entry(entry.id()).isEmpty()
            && coach.journal().counted().stream().anyMatch(e -> e.id().equals(entry.id()));
    if (!deleted) {
      kept.set(coach.keep(entry));
    }
    journey.tell(entry);
  }
}
