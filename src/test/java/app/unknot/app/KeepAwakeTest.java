package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that keep the display awake, played by small shell scripts. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KeepAwakeTest {
  @TempDir Path folder;

  /** Writes its process id, then does what it is told by its arguments, like the real ones. */
  private static final String RUNS = "echo $$ > \"$0.begun\"\nexec \"$@\"\n";

  /** The same with an input of its own that never ends, as kde-inhibit has it. */
  private static final String OWN_INPUT =
      "mkfifo \"$0.input\"\nexec 3<>\"$0.input\"\necho $$ > \"$0.begun\"\nexec \"$@\" <&3\n";

  private Path script(String name, String words) throws IOException {
    Path script = folder.resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + words);
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  private static KeepAwake with(Path program) {
    return new KeepAwake(
        Optional.of(new KeepAwake.Program(KeepAwake.waiting(program.toString()), true)),
        Runnable::run);
  }

  private static long begun(Path program) throws IOException {
    Path written = program.resolveSibling(program.getFileName() + ".begun");
    while (!Files.exists(written) || !Files.readString(written).endsWith("\n")) {
      Thread.onSpinWait();
    }
    return Long.parseLong(Files.readString(written).strip());
  }

  private static void untilGone(long pid) {
    while (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()) {
      Thread.onSpinWait();
    }
  }

  @Test
  void everyDesktopHasItsOwnProgram() throws IOException {
    for (String name :
        List.of("caffeinate", "gnome-session-inhibit", "kde-inhibit", "systemd-inhibit")) {
      script(name, "");
    }
    assertThat(first("Mac OS X", "")).isEqualTo("caffeinate");
    assertThat(first("Linux", "ubuntu:GNOME")).isEqualTo("gnome-session-inhibit");
    assertThat(first("Linux", "KDE")).isEqualTo("kde-inhibit");
    assertThat(first("Linux", "XFCE")).isEqualTo("systemd-inhibit");
    assertThat(KeepAwake.found("Windows 11", "", folder.toString())).isEmpty();
  }

  private String first(String os, String desktop) {
    return command(os, desktop).getFirst();
  }

  private List<String> command(String os, String desktop) {
    return KeepAwake.found(os, desktop, folder.toString()).orElseThrow().command();
  }

  @Test
  void everyProgramWatchesTheProcessOfUnknot() throws IOException {
    for (String name : List.of("caffeinate", "kde-inhibit")) {
      script(name, "");
    }
    String own = Long.toString(ProcessHandle.current().pid());
    assertThat(command("Mac OS X", "")).containsExactly("caffeinate", "-d", "-w", own);
    assertThat(command("Linux", "KDE"))
        .as("kde-inhibit reads every option before --")
        .containsExactly(
            "kde-inhibit",
            "--power",
            "--screenSaver",
            "--",
            "tail",
            "--pid=" + own,
            "-f",
            "/dev/null");
  }

  @Test
  void whereTheProgramIsMissingThatIsKnownBeforehand() throws IOException {
    Optional<KeepAwake.Program> none = KeepAwake.found("Linux", "GNOME", folder.toString());
    assertThat(none).isEmpty();
    KeepAwake awake = new KeepAwake(none, Runnable::run);
    awake.begin();
    awake.end();
    assertThat(awake.isKept()).isFalse();

    script("systemd-inhibit", "");
    assertThat(
            new KeepAwake(KeepAwake.found("Linux", "GNOME", folder.toString()), Runnable::run)
                .isKept())
        .as("what a desktop does with it is not known")
        .isFalse();
  }

  @Test
  void itRunsAsLongAsTheSessionAndNotLonger() throws IOException {
    Path program = script("keeps", RUNS);
    KeepAwake awake = with(program);
    assertThat(awake.isKept()).isTrue();
    awake.begin();
    long pid = begun(program);
    assertThat(awake.isKept()).isTrue();

    awake.end();
    untilGone(pid);
    assertThat(awake.isKept()).as("it did not fail").isTrue();
  }

  @Test
  void aSecondBeginningEndsTheFirst() throws IOException {
    Path program = script("twice", RUNS);
    KeepAwake awake = with(program);
    awake.begin();
    long first = begun(program);
    awake.begin();

    untilGone(first);
    assertThat(awake.isKept()).isTrue();
    awake.end();
  }

  @Test
  void aProgramThatEndsByItselfKeepsNothing() throws IOException {
    KeepAwake awake = with(script("refuses", "exit 1\n"));
    awake.begin();

    while (awake.isKept()) {
      Thread.onSpinWait();
    }
    awake.end();
    assertThat(awake.isKept()).isFalse();
  }

  @Test
  void aProgramThatCannotBeStartedKeepsNothing() {
    KeepAwake awake = with(folder.resolve("not there"));
    awake.begin();

    assertThat(awake.isKept()).isFalse();
  }

  /** A real program, ended by force: nobody is left to end what it started. */
  @ParameterizedTest
  @ValueSource(strings = {RUNS, OWN_INPUT})
  void whenUnknotIsKilledTheProgramEndsAsWell(String words)
      throws IOException, InterruptedException {
    Path program = script("outlives", words);
    Process unknot =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledAwake.class.getName(),
                program.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long pid;
    try (BufferedReader said = unknot.inputReader()) {
      assertThat(said.readLine()).isEqualTo(KilledAwake.BEGUN);
      pid = begun(program);
      assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isPresent();
    } finally {
      unknot.toHandle().destroyForcibly();
      assertThat(unknot.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
    untilGone(pid);
  }
}
