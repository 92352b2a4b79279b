package app.unknot.ui.progress;

import app.unknot.Coach;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The sessions kept and the one that is open. */
public final class ProgressViewModel {
  private final Coach coach;
  private final ObservableList<JournalEntry> sessions = FXCollections.observableArrayList();
  private final ObservableList<JournalEntry> shown =
      FXCollections.unmodifiableObservableList(sessions);
  private final ReadOnlyObjectWrapper<Optional<JournalEntry>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Kept> kept;

  /** Opens the newest session. */
  public ProgressViewModel(Coach coach) {
    this.coach = coach;
    kept = new ReadOnlyObjectWrapper<>(coach.journal().kept());
    reload();
  }

  /** The sessions, the newest first. */
  public ObservableList<JournalEntry> sessions() {
    return shown;
  }

  /** The session whose details are shown; empty only where there is none. */
  public ReadOnlyObjectProperty<Optional<JournalEntry>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Where the changes are. */
  public ReadOnlyObjectProperty<Kept> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** The person's calendar day. */
  public LocalDate today() {
    return coach.today();
  }

  /** Whether a session is the first of its day in the list, so that the day stands above it. */
  public boolean beginsDay(JournalEntry entry) {
    int at = sessions.indexOf(entry);
    return at >= 0 && (at == 0 || !sessions.get(at - 1).day().equals(entry.day()));
  }

  /** Shows a session in detail. */
  public void open(UUID id) {
    sessions.stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .ifPresent(e -> opened.set(Optional.of(e)));
  }

  /** Takes a session out; the one that takes its place in the list opens. */
  public void delete(UUID id) {
    int at = place(id);
    if (at < 0) {
      return;
    }
    kept.set(coach.journal().delete(id));
    reload();
    if (!sessions.isEmpty()) {
      opened.set(Optional.of(sessions.get(Math.min(at, sessions.size() - 1))));
    }
  }

  /** Brings a deleted session back and opens it. */
  public void restore(UUID id) {
    kept.set(coach.journal().restore(id));
    reload();
    open(id);
  }

  /** Tries once more to write what waits. */
  public void retry() {
    kept.set(coach.journal().retry());
  }

  /** Reads the sessions anew; the open one stays open. */
  public void reload() {
    Optional<UUID> id = opened.get().map(JournalEntry::id);
    sessions.setAll(coach.journal().entries());
    kept.set(coach.journal().kept());
    opened.set(id.flatMap(coach.journal()::entry).or(() -> sessions.stream().findFirst()));
  }

  private int place(UUID id) {
    return sessions.stream().map(JournalEntry::id).toList().indexOf(id);
  }
}
