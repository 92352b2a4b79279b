package app.unknot.app.audio;

import app.unknot.text.Aloud;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's own voice. The text travels on standard input only, so that no other
 * program can read it in a list of processes.
 */
final class SystemVoice implements Speaker {
  private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);

  /** No sentence of a session takes longer, at the usual speed; a longer one gets more. */
  private static final Duration LONGEST = Duration.ofSeconds(12);

  /** For each letter, at the usual speed: less than half as fast as a voice speaks. */
  private static final Duration LETTER = Duration.ofMillis(150);

  private static final int USUAL = 100;

  /** "Let go" does not wait longer than this for silence. */
  private static final Duration SILENCED = Duration.ofSeconds(1);

  /** So many sentences in a row that a program refuses, and there is no voice. */
  private static final int FAILING = 2;

  private final List<SpeechProgram> found;
  private final Starter starter;

  /** One after the other: a program that silences is over before the next sentence begins. */
  private final Executor queue;

  private final LongSupplier nanos;

  private final Map<SpeechProgram, Voices> voices = new HashMap<>();
  private List<Runnable> waiting = new ArrayList<>();
  private boolean known;

  private Optional<SpeechProgram> program;
  private int speed = 100;
  private int volume = 100;
  private Optional<Running> running = Optional.empty();
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

  /** A sentence that is being spoken, and when it takes too long. */
  private record Running(Started started, long hangs) {}

  SystemVoice(List<SpeechProgram> found, Starter starter, Executor queue, LongSupplier nanos) {
    this.found = List.copyOf(found);
    this.program = SpeechProgram.chosen(found, Optional.empty());
    this.starter = starter;
    this.queue = queue;
    this.nanos = nanos;
  }

  /** The voice of this machine, if it has one. */
  static SystemVoice ofThisMachine() {
    SystemVoice voice =
        new SystemVoice(
            SpeechProgram.found(
                System.getProperty("os.name", ""), System.getenv().getOrDefault("PATH", "")),
            SystemVoice::started,
            Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().daemon().name("voice").unstarted(task)),
            System::nanoTime);
    Thread.ofPlatform().daemon().name("voices").start(() -> voice.ask(VoiceList::of));
    return voice;
  }

  /** Asks every program for its voices; until then they are thought to speak everything. */
  void ask(Function<SpeechProgram, Optional<Voices>> list) {
    Map<SpeechProgram, Voices> told = new HashMap<>();
    found.forEach(p -> list.apply(p).ifPresent(v -> told.put(p, v)));
    List<Runnable> tell;
    synchronized (this) {
      voices.putAll(told);
      known = true;
      tell = waiting;
      waiting = new ArrayList<>();
    }
    tell.forEach(Runnable::run);
  }

  @Override
  public void whenKnown(Runnable told) {
    synchronized (this) {
      if (!known) {
        waiting.add(told);
        return;
      }
    }
    told.run();
  }

  @Override
  public synchronized boolean speaks(Locale language) {
    return program
        .flatMap(p -> Optional.ofNullable(voices.get(p)))
        .filter(v -> !v.speak(language))
        .isEmpty();
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
  public synchronized void speak(Aloud sentence, Runnable done) {
    long mine = ++turn;
    Duration longest = longest(sentence.text(), speed);
    program.ifPresent(p -> {
      List<String> command =
          p.speaking(speed, volume, sentence.language(), Optional.ofNullable(voices.get(p)));
      String spoken = p.spoken(sentence.text(), volume);
      queue.execute(() -> run(command, spoken, longest, mine, done));
    });
  }

  /** A program that takes longer for a sentence than this hangs. */
  static Duration longest(String text, int speed) {
    Duration read = LETTER.multipliedBy(text.length());
    Duration usual = read.compareTo(LONGEST) > 0 ? read : LONGEST;
    return speed < USUAL ? usual.multipliedBy(USUAL).dividedBy(speed) : usual;
  }

  @Override
  public synchronized void cut() {
    turn++;
    running.ifPresent(r -> {
      r.started().end();
      // What was cut says nothing about the program, unless it was over time already.
      if (nanos.getAsLong() - r.hangs() > 0) {
        failed++;
      }
    });
    running = Optional.empty();
    program
        .map(SpeechProgram::cut)
        .filter(c -> !c.isEmpty())
        .ifPresent(c -> queue.execute(() -> silence(c)));
  }

  private void run(List<String> command, String text, Duration longest, long mine, Runnable done) {
    try {
      if (isTurn(mine)) {
        Started started = starter.start(command, text);
        if (!begun(started, longest, mine)) {
          started.end();
        }
        OptionalInt exit = started.exit(longest);
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
  private synchronized boolean begun(Started started, Duration longest, long mine) {
    if (mine == turn) {
      // A session cuts most sentences that hang before they are given up: two thirds tell.
      long hangs = nanos.getAsLong() + longest.multipliedBy(2).dividedBy(3).toNanos();
      running = Optional.of(new Running(started, hangs));
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
