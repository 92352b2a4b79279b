package app.unknot.app.audio;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The operating system's own voice. The text travels on standard input only, so that no other
 * program can read it in a list of processes.
 */
final class SystemVoice implements Speaker {
  private static final Logger LOG = LoggerFactory.getLogger(SystemVoice.class);
  private static final long LONGEST = 30;
  private static final String SAPI =
      "[Console]::InputEncoding=[Text.Encoding]::UTF8;Add-Type -AssemblyName"
          + " System.Speech;(New-Object"
          + " System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())";

  private final Optional<Program> program;
  private Optional<Process> running = Optional.empty();
  private long turn;

  /**
   * A program that speaks its standard input.
   *
   * @param cut a program that makes a speech service fall silent, where ending the first one does
   *     not; empty otherwise
   */
  record Program(List<String> speak, List<String> cut) {}

  SystemVoice(Optional<Program> program) {
    this.program = program;
  }

  /** The voice of this machine, if it has one. */
  static SystemVoice ofThisMachine() {
    return new SystemVoice(
        program(System.getProperty("os.name", ""), System.getenv().getOrDefault("PATH", "")));
  }

  /** The program for a system, if it is on the path. */
  static Optional<Program> program(String os, String path) {
    String name = os.toLowerCase(Locale.ROOT);
    Stream<Program> known =
        name.contains("win")
            ? Stream.of(
                new Program(
                    List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", SAPI),
                    List.of()))
            : name.contains("mac")
                ? Stream.of(new Program(List.of("say", "-f", "-"), List.of()))
                : Stream.of(
                    new Program(
                        List.of("spd-say", "--wait", "--pipe-mode"),
                        List.of("spd-say", "--cancel")),
                    new Program(List.of("espeak-ng", "--stdin"), List.of()),
                    new Program(List.of("espeak", "--stdin"), List.of()));
    return known.filter(p -> onPath(p.speak().getFirst(), path)).findFirst();
  }

  private static boolean onPath(String program, String path) {
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(dir -> !dir.isEmpty())
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }

  @Override
  public boolean isThere() {
    return program.isPresent();
  }

  @Override
  public void speak(String text, Runnable done) {
    long mine;
    synchronized (this) {
      mine = ++turn;
    }
    program.ifPresent(p -> Thread.ofVirtual().name("voice").start(() -> run(p, text, mine, done)));
  }

  @Override
  public void cut() {
    synchronized (this) {
      turn++;
      running.ifPresent(Process::destroy);
      running = Optional.empty();
    }
    program
        .map(Program::cut)
        .filter(c -> !c.isEmpty())
        .ifPresent(c -> Thread.ofVirtual().name("voice").start(() -> silence(c)));
  }

  private void run(Program voice, String text, long mine, Runnable done) {
    try {
      Optional<Process> process = begun(voice, mine);
      if (process.isPresent()) {
        try (Writer in = process.get().outputWriter(StandardCharsets.UTF_8)) {
          in.write(text);
        }
        if (!process.get().waitFor(LONGEST, TimeUnit.SECONDS)) {
          process.get().destroy();
        }
      }
    } catch (IOException e) {
      LOG.debug("no speech", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      done.run();
    }
  }

  /** A sentence that was cut before it began is not begun. */
  private synchronized Optional<Process> begun(Program voice, long mine) throws IOException {
    running = mine == turn ? Optional.of(started(voice.speak())) : Optional.empty();
    return running;
  }

  private static void silence(List<String> command) {
    try {
      started(command);
    } catch (IOException e) {
      LOG.debug("speech goes on", e);
    }
  }

  private static Process started(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
