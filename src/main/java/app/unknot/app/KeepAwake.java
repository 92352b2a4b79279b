package app.unknot.app;

import app.unknot.ui.player.Awake;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the display awake through a program of the system. That program watches the process of
 * Unknot, by itself or through {@code tail}: when Unknot is gone, by whatever way, so is the
 * program. What the program gets to read is no sign: some give their child an input of its own.
 */
public final class KeepAwake implements Awake {
  private static final Logger LOG = LoggerFactory.getLogger(KeepAwake.class);

  private final Optional<Program> program;
  private final Executor worker;
  private volatile boolean failed;
  private Optional<Process> running = Optional.empty();

  /**
   * A program of the system.
   *
   * @param sure whether the display stays on with it; otherwise that depends on the desktop
   */
  record Program(List<String> command, boolean sure) {}

  KeepAwake(Optional<Program> program, Executor worker) {
    this.program = program;
    this.worker = worker;
  }

  /** What this machine has. */
  public static KeepAwake ofThisMachine() {
    return new KeepAwake(
        found(
            System.getProperty("os.name", ""),
            System.getenv().getOrDefault("XDG_CURRENT_DESKTOP", ""),
            System.getenv().getOrDefault("PATH", "")),
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("keep awake").unstarted(task)));
  }

  /** The program of a system and its desktop that is on the path. */
  static Optional<Program> found(String os, String desktop, String path) {
    String name = os.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return Optional.empty();
    }
    List<Program> known = name.contains("mac") ? ofMac() : ofLinux(desktop);
    return known.stream().filter(p -> isOnPath(p.command().getFirst(), path)).findFirst();
  }

  private static List<Program> ofMac() {
    return List.of(
        new Program(List.of("caffeinate", "-d", "-w", Long.toString(ownProcess())), true));
  }

  private static List<Program> ofLinux(String desktop) {
    String on = desktop.toLowerCase(Locale.ROOT);
    List<Program> known = new ArrayList<>();
    if (on.contains("gnome")) {
      known.add(new Program(waiting("gnome-session-inhibit", "--inhibit", "idle"), true));
    }
    if (on.contains("kde")) {
      // It would take the options of tail for its own.
      known.add(new Program(waiting("kde-inhibit", "--power", "--screenSaver", "--"), true));
    }
    known.add(new Program(waiting("systemd-inhibit", "--what=idle", "--who=Unknot"), false));
    return known;
  }

  /** A command that runs another one for as long as Unknot runs. */
  static List<String> waiting(String... command) {
    return Stream.concat(
            Stream.of(command), Stream.of("tail", "--pid=" + ownProcess(), "-f", "/dev/null"))
        .toList();
  }

  private static long ownProcess() {
    return ProcessHandle.current().pid();
  }

  private static boolean isOnPath(String program, String path) {
    return Stream.of(path.split(File.pathSeparator, -1))
        .filter(dir -> !dir.isEmpty())
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }

  @Override
  public boolean isKept() {
    return !failed && program.filter(Program::sure).isPresent();
  }

  @Override
  public void begin() {
    program.ifPresent(p -> worker.execute(() -> start(p)));
  }

  @Override
  public void end() {
    worker.execute(this::quit);
  }

  private synchronized void start(Program wanted) {
    quit();
    try {
      Process process =
          new ProcessBuilder(wanted.command())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      running = Optional.of(process);
      failed = false;
      var _ = process.onExit().thenAccept(this::gone);
    } catch (IOException e) {
      LOG.debug("the display may go dark", e);
      failed = true;
    }
  }

  /** A program that ends by itself keeps nothing awake. */
  private synchronized void gone(Process process) {
    if (running.filter(process::equals).isPresent()) {
      running = Optional.empty();
      failed = true;
    }
  }

  private synchronized void quit() {
    Optional<Process> was = running;
    running = Optional.empty();
    was.ifPresent(process -> {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    });
  }
}
