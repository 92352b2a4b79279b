package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.journal.Entries;
import app.unknot.journal.JournalEntry;
import app.unknot.journal.sqlite.SqliteJournal;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:12:00Z");

  @TempDir Path folder;
  private LoggerContext context;

  @BeforeEach
  void ownContext() {
    context = new LoggerContext();
    context.setMDCAdapter(new LogbackMDCAdapter());
  }

  @AfterEach
  void withoutTheFolder() {
    context.stop();
    System.clearProperty(Logging.DIRECTORY);
  }

  private void configure(LoggerContext logging) throws JoranException {
    URL file = Objects.requireNonNull(LoggingTest.class.getResource("/logback.xml"));
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(logging);
    configurator.doConfigure(file);
  }

  @Test
  void theLogStaysSmallAndFew() throws JoranException, IOException {
    Logging.to(folder.resolve("log"));
    configure(context);
    var log = context.getLogger("app.unknot.app.LoggingTest");
    for (int i = 0; i < 20_000; i++) {
      log.info(
          "one line of about a hundred characters, so that two megabytes come together in all {}",
          i);
    }
    log.debug("not this");
    context.getLogger("org.sqlite").info("nor this");
    context.stop();
    try (Stream<Path> files = Files.list(folder.resolve("log"))) {
      assertThat(files.map(LoggingTest::read).map(String::length))
          .hasSize(3)
          .allSatisfy(length -> assertThat(length).isLessThan(300_000));
    }
    assertThat(folder.resolve("log").resolve("unknot.log"))
        .content()
        .contains("two megabytes")
        .doesNotContain("not this", "nor this");
  }

  @Test
  void whereNoLogCanBeWrittenTheProgramWorksAllTheSame() throws IOException, JoranException {
    Files.writeString(folder.resolve("flat"), "a file");
    Logging.to(folder.resolve("flat").resolve("log"));
    assertThat(System.getProperty(Logging.DIRECTORY)).isNull();
    configure(context);
    context.getLogger("app.unknot.app.LoggingTest").info("nowhere");
  }

  /** Nothing may make a logger before the log has its place. */
  @Test
  void theWindowWritesIntoTheLogFile() throws IOException, InterruptedException {
    Process started = StartedApplication.process(folder).redirectErrorStream(true).start();
    String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(started.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain(StartedApplication.LINE);
    Path state = Directories.of(Map.of(), System.getProperty("os.name", ""), folder).state();
    assertThat(state.resolve("unknot.log")).content().contains(StartedApplication.LINE);
  }

  @Tag("H-47")
  @Test
  void savingASessionLogsNothingOfIt() throws JoranException, IOException {
    Path log = folder.resolve("log");
    Logging.to(log);
    LoggerContext real = (LoggerContext) LoggerFactory.getILoggerFactory();
    real.reset();
    configure(real);
    // Everything, also what libraries say.
    real.getLogger("ROOT").setLevel(Level.TRACE);
    real.getLogger("app.unknot").setLevel(Level.TRACE);
    JournalEntry entry = Entries.full(1).withNote("SECRET-NOTE", Set.of("SECRET-TAG"));
    Path file = folder.resolve("journal.db");
    try {
      try (SqliteJournal journal = SqliteJournal.open(file, NOW)) {
        journal.keep(entry);
        journal.keep(Entries.health());
        Files.delete(file);
        journal.keep(entry.withNote("SECRET-NOTE again", Set.of()));
      }
      Files.writeString(file, "SECRET-NOTE in a damaged file, SECRET-TAG as well");
      Files.writeString(folder.resolve("journal.db.waiting.jsonl"), "{\"SECRET-NOTE\":1}");
      SqliteJournal.open(file, NOW).close();
    } finally {
      real.reset();
      System.clearProperty(Logging.DIRECTORY);
      configure(real);
    }
    String said;
    try (Stream<Path> files = Files.list(log)) {
      said = files.map(LoggingTest::read).collect(Collectors.joining());
    }
    assertThat(said)
        .contains("a change was not written", "the journal was damaged")
        .doesNotContain(
            "SECRET", "head-temple", "upper-trapezius", "health-diabetes", "NUMB_OR", "now-chest");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
