package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorbellTest {
  @TempDir Path home;
  private final AtomicInteger heard = new AtomicInteger();

  private boolean hear() {
    heard.incrementAndGet();
    return true;
  }

  @Test
  void whoRingsIsHeardAsOftenAsItRings() {
    try (Doorbell _ = Doorbell.hang(home, this::hear).orElseThrow()) {
      assertThat(Doorbell.ring(home)).isTrue();
      assertThat(Doorbell.ring(home)).isTrue();
    }
    assertThat(heard).hasValue(2);
  }

  @Test
  void whereNobodyIsOrWasOrOpensNobodyIsHeard() throws IOException {
    assertThat(Doorbell.ring(home)).as("never there").isFalse();
    try (Doorbell _ = Doorbell.hang(home, () -> false).orElseThrow()) {
      assertThat(Doorbell.ring(home)).as("there and does not open").isFalse();
    }
    assertThat(Doorbell.ring(home)).as("gone").isFalse();
    assertThat(home).isEmptyDirectory();
    Files.createFile(home.resolve("window.sock"));
    assertThat(Doorbell.ring(home)).as("killed").isFalse();
  }

  @Test
  void whatIsLeftOfOneThatWasKilledIsNoHindrance() throws IOException {
    Files.createFile(home.resolve("window.sock"));
    try (Doorbell _ = Doorbell.hang(home, this::hear).orElseThrow()) {
      assertThat(Doorbell.ring(home)).isTrue();
    }
  }

  @Test
  void aPathThatIsTooLongForASocketIsNoReasonNotToStart() {
    assertThat(Doorbell.hang(home.resolve("long".repeat(40)), this::hear)).isEmpty();
  }

  @Test
  void theFolderIsTheOwnersAlone() throws IOException {
    Path state = home.resolve("state");
    try (Doorbell _ = Doorbell.hang(state, this::hear).orElseThrow()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(state)))
          .isEqualTo("rwx------");
    }
  }
}
