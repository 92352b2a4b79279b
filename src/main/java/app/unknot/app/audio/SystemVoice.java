package app.unknot.app.audio;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's own voice. The text travels on standard input only, so that no other
 * program can read it in a list of processes.
 */
final class SystemVoice implements Speaker {
  private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** "Let go" does not wait longer than this for silence. */
  private static final Duration SILENCED = Duration.ofSeconds(1);

  /** So many sentences in a row that a program refuses, and there is no voice. */
  private static final int FAILING = 2;

  private final List<SpeechProgram> found;
  private final Starter starter;

  /** One after the other: a program that silences is over before the next sentence begins. */
  private final Executor queue;

  private Optional<SpeechProgram> program;
  private int speed = 100;
  private int volume = 100;
  private Optional<Started> running = Optional.empty();
  private long turn;
  private int failed;

  /** What starts programs. */
  interface Starter {
    /** Starts a program and hands it its standard input. */
    Started start(List<String> command, String input) throws IOException;
  }

  /** A program that was started. */
  interface Started {
    /** Waits for its end; empty where it goes on for longer than this. */
    OptionalInt exit(Duration most) throws InterruptedException;

    /** Ends it, if it still runs. */
    void end();
  }

  SystemVoice(List<SpeechProgram> found, Starter starter, Executor queue) {
    this.found = List.copyOf(found);
    this.program = SpeechProgram.chosen(found, Optional.empty());
    this.starter = starter;
    this.queue = queue;
  }

  /** The voice of this machine, if it has one. */
  static SystemVoice ofThisMachine() {
    return new SystemVoice(
        SpeechProgram.found(
            System.getProperty("os.name", ""), System.getenv().getOrDefault("PATH", "")),
        SystemVoice::started,
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("voice").unstarted(task)));
  }

  @Override
  public synchronized boolean isThere() {
    return program.isPresent() && failed < FAILING;
  }

  @Override
  public List<String> engines() {
    return found.stream().map(SpeechProgram::name).toList();
  }

  @Override
  public synchronized void set(Optional<String> engine, int speedPercent, int volumePercent) {
    Optional<SpeechProgram> chosen = SpeechProgram.chosen(found, engine);
    if (!chosen.equals(program)) {
      program = chosen;
      failed = 0;
    }
    speed = speedPercent;
    volume = volumePercent;
  }

  @Override
  public synchronized void tryAgain() {
    failed = 0;
  }

  @Override
  public synchronized void speak(String text, Runnable done) {
    long mine = ++turn;
    program.ifPresent(p -> {
      List<String> command = p.speaking(speed, volume);
      String spoken = p.spoken(text, volume);
      queue.execute(() -> run(command, spoken, mine, done));
    });
  }

  @Override
  public synchronized void cut() {
    turn++;
    running.ifPresent(Started::end);
    running = Optional.empty();
    program
        .map(SpeechProgram::cut)
        .filter(c -> !c.isEmpty())
        .ifPresent(c -> queue.execute(() -> silence(c)));
  }

  private void run(List<String> command, String text, long mine, Runnable done) {
    try {
      if (isTurn(mine)) {
        Started started = starter.start(command, text);
        if (!begun(started, mine)) {
          started.end();
        }
        OptionalInt exit = started.exit(LONGEST);
        if (exit.isEmpty()) {
          started.end();
        }
        over(mine, exit.isPresent() && exit.getAsInt() == 0);
      }
    } catch (IOException e) {
      LOG.debug("no speech", e);
      over(mine, false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      done.run();
    }
  }

  private synchronized boolean isTurn(long mine) {
    return mine == turn;
  }

  /** A sentence that was cut while its program started is none. */
  private synchronized boolean begun(Started started, long mine) {
    if (mine == turn) {
      running = Optional.of(started);
    }
    return mine == turn;
  }

  /** What was cut says nothing about the program. */
  private synchronized void over(long mine, boolean well) {
    if (mine == turn) {
      running = Optional.empty();
      failed = well ? 0 : failed + 1;
    }
  }

  private void silence(List<String> command) {
    try {
      Started started = starter.start(command, "");
      if (started.exit(SILENCED).isEmpty()) {
        started.end();
      }
    } catch (IOException e) {
      LOG.debug("speech goes on", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Started started(List<String> command, String input) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Writer in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write(input);
    } catch (IOException e) {
      // A program that reads nothing; its exit tells.
      LOG.debug("not read", e);
    }
    return new Started() {
      @Override
      public OptionalInt exit(Duration most) throws InterruptedException {
        return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)
            ? OptionalInt.of(process.exitValue())
            : OptionalInt.empty();
      }

      @Override
      public void end() {
        // By force: a program that hangs takes no notice of a friendly word.
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    };
  }
}
