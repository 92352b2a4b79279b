package app.unknot.ui.progress;

import app.unknot.journal.Journal;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.Kept;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A journal on a disk that is full until somebody makes room. */
public final class FullDisk implements Journal {
  private static final Kept BESIDE =
      new Kept(
          Kept.Place.RECOVERY_FILE,
          Optional.of(new JournalFailure(JournalFailure.Kind.DISK_FULL, "full", null)));

  private final Journal inner;
  private boolean full = true;
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

  private Kept changed() {
    kept = full ? BESIDE : Kept.IN_THE_JOURNAL;
    return kept;
  }

  @Override
  public Kept keep(JournalEntry entry) {
    inner.keep(entry);
    return changed();
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
