package app.unknot.journal.sqlite;

import static app.unknot.journal.Entries.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.journal.Entries;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.Kept;
import app.unknot.journal.Kept.Place;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes its time, as long as the test wants. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowDiskTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:12:00Z");
  private static final JournalEntry FIRST = Entries.plain(1, EVENING);
  private static final JournalEntry THEN = FIRST.withAfter(new PainRating(2));

  @TempDir Path folder;
  private Path file;
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch disk = new CountDownLatch(1);
  private final List<String> writers = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean slow;
  private volatile String trouble = "";

  @BeforeEach
  void fileInTheFolder() {
    file = folder.resolve("journal.db");
  }

  private SqliteJournal open() {
    return SqliteJournal.open(file, NOW, Schema.CURRENT, this::connect);
  }

  private Connection connect(Path path, Duration most) throws SQLException {
    if (slow) {
      writers.add(Thread.currentThread().getName());
      reached.countDown();
      await(disk);
    }
    Connection connection = Database.Connector.SQLITE.connect(path, most);
    if (!trouble.isEmpty()) {
      try (Statement sql = connection.createStatement()) {
        sql.execute(trouble);
      }
    }
    return connection;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Does something that has to wait for the disk, and lets the disk go on once it does. */
  private void waits(Runnable work) throws InterruptedException {
    ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();
    Thread other = new Thread(work);
    other.setUncaughtExceptionHandler((_, e) -> thrown.add(e));
    other.start();
    while (other.isAlive() && other.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(other.isAlive()).as("it did not wait").isTrue();
    disk.countDown();
    other.join();
    assertThat(thrown).isEmpty();
  }

  @Test
  void whoDoesNotWaitSeesTheEntryAtOnceAndIsToldLater() {
    try (SqliteJournal journal = open()) {
      slow = true;
      Future<Kept> soon = journal.keepSoon(FIRST);
      await(reached);
      assertThat(soon.isDone()).isFalse();
      assertThat(journal.entries()).containsExactly(FIRST);
      assertThat(journal.counted()).containsExactly(FIRST);
      assertThat(journal.entry(FIRST.id())).contains(FIRST);

      disk.countDown();
      assertThat(journal.kept()).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(soon.resultNow()).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(writers).containsExactly("journal");
    }
  }

  @Test
  void whatIsToldWhileTheDiskWritesIsWrittenAfterIt() {
    try (SqliteJournal journal = open()) {
      slow = true;
      Future<Kept> first = journal.keepSoon(FIRST);
      await(reached);
      Future<Kept> second = journal.keepSoon(Entries.plain(2, EVENING));
      Future<Kept> then = journal.keepSoon(THEN);
      disk.countDown();
      assertThat(journal.keep(Entries.health())).isEqualTo(Kept.IN_THE_JOURNAL);
      assertThat(List.of(first, second, then)).allMatch(Future::isDone);
      slow = false;
    }
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactlyInAnyOrder(THEN, Entries.plain(2, EVENING));
      assertThat(journal.health()).isEqualTo(Entries.health());
    }
  }

  @Test
  void whoAsksWhereTheChangesAreWaitsUntilTheyAreThere() throws InterruptedException {
    try (SqliteJournal journal = open()) {
      slow = true;
      Future<Kept> soon = journal.keepSoon(FIRST);
      await(reached);
      waits(() -> {
        assertThat(journal.kept()).isEqualTo(Kept.IN_THE_JOURNAL);
        assertThat(soon.isDone()).isTrue();
      });
    }
  }

  @Test
  void theEndWaitsForWhatIsOnItsWay() throws InterruptedException {
    SqliteJournal journal = open();
    slow = true;
    journal.keepSoon(FIRST).isDone();
    await(reached);
    Future<Kept> then = journal.keepSoon(THEN);
    waits(journal::close);
    assertThat(then.resultNow()).isEqualTo(Kept.IN_THE_JOURNAL);
    slow = false;
    try (SqliteJournal again = open()) {
      assertThat(again.entries()).containsExactly(THEN);
    }
  }

  @Test
  void whereItCannotBeWrittenTheOneWhoDidNotWaitIsToldAsWell() {
    try (SqliteJournal journal = open()) {
      trouble = "PRAGMA query_only = 1";
      Future<Kept> soon = journal.keepSoon(FIRST);
      assertThat(journal.kept().place()).isEqualTo(Place.RECOVERY_FILE);
      assertThat(soon.resultNow()).isEqualTo(journal.kept());
    }
    trouble = "";
    try (SqliteJournal journal = open()) {
      assertThat(journal.entries()).containsExactly(FIRST);
    }
  }

  @Test
  void whatIsToldAfterTheEndTouchesNoFile() {
    SqliteJournal journal = open();
    journal.close();
    trouble = "PRAGMA query_only = 1";
    assertThat(journal.keep(FIRST).place()).isEqualTo(Place.MEMORY);
    assertThat(journal.kept().problem()).isPresent();
    journal.close();
    assertThat(folder.resolve("journal.db.waiting.jsonl")).doesNotExist();
    trouble = "";
    try (SqliteJournal again = open()) {
      assertThat(again.entries()).isEmpty();
    }
  }
}
