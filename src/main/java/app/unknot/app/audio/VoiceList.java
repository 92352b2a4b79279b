package app.unknot.app.audio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a program which voices it has; one that says nothing, or hangs, leaves it unknown. */
final class VoiceList {
  private static final Logger LOG = LoggerFactory.getLogger(VoiceList.class);

  /** A PowerShell that was never started before takes some seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private VoiceList() {}

  static Optional<Voices> of(SpeechProgram program) {
    return of(program, PATIENCE);
  }

  static Optional<Voices> of(SpeechProgram program, Duration most) {
    List<String> command = program.listing();
    if (command.isEmpty()) {
      return Optional.empty();
    }
    Optional<Voices> voices = Voices.read(program.manner(), lines(command, most));
    return program.manner() == SpeechProgram.Manner.SAY
        ? voices.map(v -> v.usual(Locale.getDefault()))
        : voices;
  }

  private static List<String> lines(List<String> command, Duration most) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      Executor later = CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS);
      CompletableFuture<Void> end = CompletableFuture.runAsync(() -> end(process), later);
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        return out.lines().toList();
      } finally {
        end.cancel(false);
        end(process);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("no list of voices", e);
      return List.of();
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
