package app.unknot.ui.progress;

import app.unknot.journal.Journal;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** A journal on a disk that is full until somebody makes room, and that can be slow. */
public final class FullDisk implements Journal {
  private static final Kept BESIDE =
      new Kept(
          Kept.Place.RECOVERY_FILE,
          Optional.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full", null)));

  private final Journal inner;
  private final List<CompletableFuture<Kept>> asked = new ArrayList<>();
  private boolean full = true;
  private boolean slow;
  private int waited;
  private Kept kept = Kept.IN_THE_JOURNAL;

  public FullDisk(Journal inner) {
    this.inner = inner;
  }

  /** Makes room. */
  public void makeRoom() {
    full = false;
  }

  /** Fills it again. */
  public void fill() {
    full = true;
  }

  /** From now on it answers only when it is told to. */
  public void slow() {
    slow = true;
  }

  /** Answers everybody who asked. */
  public void answer() {
    List.copyOf(asked).forEach(a -> a.complete(kept));
    asked.clear();
  }

  /** How often somebody waited for it with an entry. */
  public int waited() {
    return waited;
  }

  private Kept changed() {
    kept = full ? BESIDE : Kept.IN_THE_JOURNAL;
    return kept;
  }

  @Override
  public Kept keep(JournalEntry entry) {
    waited++;
    inner.keep(entry);
    return changed();
  }

  @Override
  public Future<Kept> keepSoon(JournalEntry entry) {
    CompletableFuture<Kept> answer = new CompletableFuture<>();
    asked.add(answer);
    inner.keep(entry);
    changed();
    if (!slow) {
      answer();
    }
    return answer;
  }

  @Override
  public Kept delete(UUID id) {
    inner.delete(id);
    return changed();
  }

  @Override
  public Kept restore(UUID id) {
    inner.restore(id);
    return changed();
  }

  @Override
  public List<JournalEntry> entries() {
    return inner.entries();
  }

  @Override
  public List<JournalEntry> counted() {
    return inner.counted();
  }

  @Override
  public Optional<JournalEntry> entry(UUID id) {
    return inner.entry(id);
  }

  @Override
  public Kept kept() {
    return kept;
  }

  @Override
  public Kept retry() {
    return kept.place() == Kept.Place.JOURNAL ? kept : changed();
  }
}
