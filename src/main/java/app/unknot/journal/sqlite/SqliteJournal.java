package app.unknot.journal.sqlite;

import app.unknot.journal.HealthRecord;
import app.unknot.journal.Journal;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.JournalFailure;
import app.unknot.journal.JournalFailure.Kind;
import app.unknot.journal.Kept;
import app.unknot.journal.Kept.Place;
import app.unknot.journal.NewerJournal;
import app.unknot.journal.ProfileStore;
import app.unknot.journal.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal in a SQLite file. It is read once, when it is opened; every change goes to the memory
 * and to the file, in one transaction. A change that cannot be written stays in a recovery file
 * beside the journal until it can be.
 *
 * <p>One thread writes, a change at a time, in the order of telling; whoever reads never waits for
 * it. Safe for use by several threads. What it logs names kinds of errors, never content.
 */
public final class SqliteJournal implements Journal, ProfileStore, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

  private static final Kept CLOSED =
      new Kept(
          Place.MEMORY,
          Optional.of(new JournalFailure(Kind.UNREADABLE, "the journal is closed", null)));

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Path file;
  private final JournalLock lock;
  private final Database database;
  private final RecoveryFile recovery;
  private final Map<UUID, JournalEntry> entries = new HashMap<>();
  private final Map<UUID, JournalEntry> deleted = new HashMap<>();
  private final Set<UUID> restorable = new HashSet<>();
  private final Map<String, Change> waiting = new LinkedHashMap<>();
  private final Writer writer = new Writer();
  private final Optional<Path> setAside;
  private final boolean fresh;
  private HealthRecord health = HealthRecord.EMPTY;
  private CompletableFuture<Kept> last;
  private long number;

  /**
   * Opens the journal, or makes one where there is none, and writes what waits from last time.
   *
   * @param now tells files apart that have to be set aside, and says how old deleted entries are
   * @throws NewerJournal where a newer version wrote it; it stays untouched
   * @throws JournalFailure where it cannot be opened; nothing is lost
   */
  public static SqliteJournal open(Path file, Instant now) {
    return open(file, now, Schema.CURRENT, Database.Connector.SQLITE);
  }

  static SqliteJournal open(Path file, Instant now, Schema schema, Database.Connector connector) {
    Path absolute = file.toAbsolutePath();
    try {
      PrivateFiles.createDirectories(absolute.resolveSibling("."));
      JournalLock lock = JournalLock.on(absolute);
      try {
        return new SqliteJournal(absolute, now, schema, connector, lock);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw Failures.of(e);
    } catch (SQLException e) {
      throw Failures.of(e, absolute);
    }
  }

  private SqliteJournal(
      Path file, Instant now, Schema schema, Database.Connector connector, JournalLock lock)
      throws IOException, SQLException {
    this.file = file;
    this.lock = lock;
    String stamp = STAMP.format(now);
    database = new Database(file, connector);
    recovery = new RecoveryFile(file, schema);
    JournalFile journal = new JournalFile(file, database, schema);
    JournalFile.Found found = journal.open(stamp);
    fresh = found.aside().isPresent();
    RecoveryFile.Found beside = recovery.read(journal.aside(".waiting-" + stamp));
    setAside = found.aside().or(beside::aside);
    found.aside().ifPresent(aside -> LOG.warn("the journal was damaged and is set aside"));
    beside.aside().ifPresent(aside -> LOG.warn("changes that waited were damaged; set aside"));
    Map<String, Change> newest = new HashMap<>();
    found.changes().forEach(c -> newest.put(c.key(), c));
    for (Change change : beside.changes()) {
      Change other = newest.get(change.key());
      if (other == null || other.number() < change.number()) {
        newest.put(change.key(), change);
        waiting.put(change.key(), change);
      }
    }
    newest.values().forEach(this::remember);
    forgetWords();
    last = CompletableFuture.completedFuture(settle());
    remove(now.minus(COUNTED));
    database.started();
  }

  /** Where a damaged journal, or damaged changes that waited for it, are now. */
  public Optional<Path> setAside() {
    return setAside;
  }

  /** Whether a damaged journal was set aside, so that this one began empty. */
  public boolean isFresh() {
    return fresh;
  }

  /**
   * Copies all that is in it to a file that is not there yet.
   *
   * @throws JournalFailure where not everything is in the journal yet
   * @throws IOException where the file cannot be written
   */
  public void copyTo(Path copy) throws IOException {
    try {
      // Between two changes the file is whole: every change has a connection of its own.
      Writer.told(writer.soon(() -> copied(copy)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Path copied(Path copy) {
    settle()
        .problem()
        .ifPresent(problem -> {
          throw problem;
        });
    try {
      PrivateFiles.create(copy);
      return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file it is in. */
  public Path file() {
    return file;
  }

  @Override
  public Kept keep(JournalEntry entry) {
    return Writer.told(change(() -> Change.of(number + 1, false, entry)));
  }

  @Override
  public Future<Kept> keepSoon(JournalEntry entry) {
    return change(() -> Change.of(number + 1, false, entry));
  }

  @Override
  public Kept delete(UUID id) {
    return Writer.told(
        change(() -> {
          JournalEntry entry = known(entries, id);
          restorable.add(id);
          return Change.of(number + 1, true, entry);
        }));
  }

  @Override
  public Kept restore(UUID id) {
    return Writer.told(
        change(() -> {
          if (!restorable.remove(id)) {
            throw new IllegalArgumentException("not deleted since the journal was opened");
          }
          return Change.of(number + 1, false, known(deleted, id));
        }));
  }

  @Override
  public Kept keep(HealthRecord changed) {
    return Writer.told(change(() -> Change.of(number + 1, changed)));
  }

  @Override
  public synchronized List<JournalEntry> entries() {
    return entries.values().stream().sorted(Progress.NEWEST_FIRST).toList();
  }

  @Override
  public synchronized List<JournalEntry> counted() {
    return Stream.concat(entries.values().stream(), deleted.values().stream())
        .sorted(Progress.NEWEST_FIRST)
        .toList();
  }

  @Override
  public synchronized Optional<JournalEntry> entry(UUID id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public synchronized HealthRecord health() {
    return health;
  }

  @Override
  public Kept kept() {
    return Writer.told(written());
  }

  private synchronized CompletableFuture<Kept> written() {
    return last;
  }

  @Override
  public Kept retry() {
    return Writer.told(write());
  }

  /**
   * Takes the words out of deleted entries, writes what is on its way, tries once more to write
   * what waits, and lets others open the journal. What is told afterwards is kept nowhere.
   */
  @Override
  public void close() {
    CompletableFuture<Kept> end;
    synchronized (this) {
      if (writer.isClosed()) {
        return;
      }
      forgetWords();
      end = write();
      writer.close();
    }
    try {
      Writer.told(end);
    } finally {
      unlock();
    }
  }

  private void unlock() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("the lock of the journal was not given back: {}", e.getClass().getSimpleName());
    }
  }

  private static JournalEntry known(Map<UUID, JournalEntry> among, UUID id) {
    JournalEntry entry = among.get(id);
    if (entry == null) {
      throw new IllegalArgumentException("no such entry");
    }
    return entry;
  }

  private synchronized CompletableFuture<Kept> change(Supplier<Change> told) {
    note(told.get());
    return write();
  }

  /** Has all written that waits by now. */
  private synchronized CompletableFuture<Kept> write() {
    last =
        writer.isClosed() ? CompletableFuture.completedFuture(CLOSED) : writer.soon(this::settle);
    return last;
  }

  private void note(Change change) {
    remember(change);
    // The newest state of a thing comes last, where it was told last.
    waiting.remove(change.key());
    waiting.put(change.key(), change);
  }

  private void remember(Change change) {
    number = Math.max(number, change.number());
    change.health().ifPresent(h -> health = h);
    change
        .entry()
        .ifPresent(entry -> {
          (change.deleted() ? entries : deleted).remove(entry.id());
          (change.deleted() ? deleted : entries).put(entry.id(), entry);
        });
  }

  private synchronized List<Change> waiting() {
    return List.copyOf(waiting.values());
  }

  /** What was told about the same thing meanwhile waits on. */
  private synchronized void forget(List<Change> written) {
    written.forEach(c -> waiting.remove(c.key(), c));
  }

  /**
   * Writes what waits; what cannot be written is kept beside the journal. Only the opening and the
   * writer come here, and nobody waits for this but who wants to know where a change went.
   */
  private Kept settle() {
    List<Change> now = waiting();
    try {
      if (!now.isEmpty()) {
        database.write(connection -> {
          for (Change change : now) {
            Tables.write(connection, change);
          }
          return true;
        });
        forget(now);
      }
      recovery.remove();
      return Kept.IN_THE_JOURNAL;
    } catch (SQLException e) {
      return keepAside(now, Failures.of(e, file));
    } catch (IOException e) {
      // All is in the journal; what stays beside it has lower numbers and changes nothing.
      LOG.warn("the recovery file was not removed: {}", e.getClass().getSimpleName());
      return Kept.IN_THE_JOURNAL;
    }
  }

  private Kept keepAside(List<Change> changes, JournalFailure failure) {
    Place place = Place.RECOVERY_FILE;
    try {
      recovery.replace(changes);
    } catch (IOException e) {
      place = Place.MEMORY;
    }
    LOG.warn(
        "a change was not written ({}, {}); kept: {}", failure.kind(), failure.getMessage(), place);
    return new Kept(place, Optional.of(failure));
  }

  private void forgetWords() {
    for (JournalEntry entry : List.copyOf(deleted.values())) {
      JournalEntry reduced = entry.withoutWords();
      if (!reduced.equals(entry)) {
        note(Change.of(number + 1, true, reduced));
      }
    }
    restorable.clear();
  }

  // Only with nothing left beside the journal: an old line there could bring back what is gone.
  private void remove(Instant before) {
    List<UUID> old =
        deleted.values().stream()
            .filter(e -> e.start().toInstant().isBefore(before))
            .map(JournalEntry::id)
            .toList();
    if (old.isEmpty() || !waiting.isEmpty() || recovery.exists()) {
      return;
    }
    try {
      database.write(connection -> Tables.remove(connection, old));
      old.forEach(deleted::remove);
    } catch (SQLException e) {
      LOG.warn("old deleted entries were not removed: {}", Failures.of(e, file).kind());
    }
  }
}
