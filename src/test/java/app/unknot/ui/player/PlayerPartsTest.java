package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.session.Breath;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlayerPartsTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void timeComesFromTheSteadyClock() {
    Elapsed elapsed = new Elapsed(0, 0);

    assertThat(elapsed.look(SECOND, 1_100)).isEqualTo(Duration.ofSeconds(1));
    assertThat(elapsed.look(3 * SECOND / 2, 1_500)).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  @Tag("H-28")
  void aMachineThatSleptIsSeenAsAGap() {
    Elapsed elapsed = new Elapsed(0, 0);

    assertThat(elapsed.look(SECOND, 60_000)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aClockThatWasPutBackIsSeenAsAGap() {
    Elapsed elapsed = new Elapsed(0, 3_600_000);

    assertThat(elapsed.look(SECOND, 0)).isNegative();
  }

  @Test
  void theDiscBreathesFourSecondsInAndSixOut() {
    Pace pace = Pace.of(app.unknot.preferences.Breath.DEFAULT);
    assertThat(pace.size(Optional.of(Duration.ZERO))).isCloseTo(0.78, within(1e-6));
    assertThat(pace.size(Optional.of(Duration.ofSeconds(4)))).isCloseTo(1.0, within(1e-6));
    assertThat(pace.size(Optional.of(Duration.ofSeconds(7)))).isCloseTo(0.89, within(1e-6));
    assertThat(pace.size(Optional.of(Duration.ofSeconds(10)))).isCloseTo(0.78, within(1e-6));
  }

  @Test
  void theDiscAndTheWordsBreatheAtThePaceThatIsSet() {
    Pace slow = Pace.of(new app.unknot.preferences.Breath(6, 8));

    assertThat(slow.size(Optional.of(Duration.ofSeconds(6)))).isCloseTo(1.0, within(1e-6));
    assertThat(slow.size(Optional.of(Duration.ofSeconds(14)))).isCloseTo(0.78, within(1e-6));
    assertThat(slow.at(Duration.ofMillis(5_999))).isEqualTo(Breath.IN);
    assertThat(slow.at(Duration.ofSeconds(6))).isEqualTo(Breath.OUT);
    assertThat(slow.at(Duration.ofSeconds(14))).isEqualTo(Breath.IN);
  }

  @Test
  void thePlayerScalesAsOneBetweenItsLimits() {
    assertThat(Scaled.factor(1280, 832)).isEqualTo(1);
    assertThat(Scaled.factor(1024, 700)).isEqualTo(0.8);
    assertThat(Scaled.factor(1920, 1080)).isCloseTo(1.298, within(1e-3));
    assertThat(Scaled.factor(640, 400)).isEqualTo(0.8);
    assertThat(Scaled.factor(8000, 8000)).isEqualTo(2.5);
  }

  @Test
  void timesAreRoundedUpSoThatZeroIsTheEnd() {
    assertThat(Clocks.clock(Duration.ofMillis(41_001))).isEqualTo("0:42");
    assertThat(Clocks.clock(Duration.ofMillis(1))).isEqualTo("0:01");
    assertThat(Clocks.clock(Duration.ZERO)).isEqualTo("0:00");
    assertThat(Clocks.clock(Duration.ofSeconds(-3))).isEqualTo("0:00");
    assertThat(Clocks.clock(Duration.ofSeconds(125))).isEqualTo("2:05");
  }
}
