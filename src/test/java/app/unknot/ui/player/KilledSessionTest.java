package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.journal.FollowUp;
import app.unknot.journal.JournalEntry;
import app.unknot.session.Ending;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Rehearsal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real program, ended by force in the middle of a hold. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledSessionTest {
  @TempDir Path folder;

  @Test
  @Tag("H-29")
  void whatWasDeliveredIsThereThePersonIsAskedAndNoHoldGoesOn()
      throws IOException, InterruptedException {
    Path data = folder.resolve("data");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                KilledSession.class.getName(),
                data.toString())
            .redirectError(errors.toFile())
            .start();
    Duration pressed;
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).as(Files.readString(errors)).isEqualTo(KilledSession.PRESSING);
      pressed = Duration.parse(said.readLine());
    } finally {
      process.toHandle().destroyForcibly();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    try (Rehearsal again = new Rehearsal(data, new MovableClock())) {
      List<JournalEntry> entries = again.coach().journal().entries();
      assertThat(entries).hasSize(1);
      JournalEntry entry = entries.getFirst();
      assertThat(entry.ending().kind()).isEqualTo(Ending.Kind.INTERRUPTED);
      // More than the hold that was over, and of the one that was cut all but a few seconds.
      assertThat(pressed).isGreaterThan(Duration.ofSeconds(35));
      assertThat(entry.pressing())
          .isBetween(pressed.minus(SessionRunner.MOST_LOST), pressed)
          .isGreaterThan(Duration.ofSeconds(30));
      assertThat(FollowUp.open(entries, again.coach().now().toInstant()))
          .first()
          .isInstanceOf(FollowUp.Interrupted.class);
      assertThat(again.journey().routine()).isEmpty();
      assertThat(again.journey().cleared()).isEmpty();
    }
  }
}
