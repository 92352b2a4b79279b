package app.unknot.app.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.routine.CheckIn;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.PauseCause;
import app.unknot.session.StopReason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChimeTest {
  private static final int LOUDEST = (int) (0.36 * Short.MAX_VALUE);

  @ParameterizedTest
  @EnumSource(Tone.class)
  void everySoundIsSoftAndEndsInSilence(Tone tone) {
    byte[] samples = tone.samples();
    int peak = 0;
    for (int i = 0; i < samples.length; i += 2) {
      peak = Math.max(peak, Math.abs(value(samples, i)));
    }

    assertThat(peak).isBetween(LOUDEST / 4, LOUDEST);
    assertThat(Math.abs(value(samples, 0))).isLessThan(50);
    assertThat(Math.abs(value(samples, samples.length - 2))).isLessThan(50);
  }

  private static int value(byte[] samples, int at) {
    return (short) ((samples[at] & 0xff) | (samples[at + 1] << 8));
  }

  @Test
  void noTwoSoundsAreTheSame() {
    assertThat(
            Arrays.stream(Tone.values())
                .map(t -> Arrays.hashCode(t.samples()))
                .collect(Collectors.toSet()))
        .hasSize(Tone.values().length);
  }

  @Test
  void theMostImportantCueOfAMomentIsHeard() {
    Cue release = new Cue.Release(Cue.Cause.STOPPED);
    Cue stopped = new Cue.Stopped(new StopReason.Chosen());
    Cue ask = new Cue.AskCheckIn(CheckIn.QUICK, 1, Presser.SELF);

    assertThat(Chime.tone(List.of(release, ask))).contains(Tone.RELEASE);
    assertThat(Chime.tone(List.of(release, stopped))).contains(Tone.STOP);
    assertThat(Chime.tone(List.of(ask))).contains(Tone.CHECK_IN);
    assertThat(Chime.tone(List.of(new Cue.Paused(PauseCause.ASKED)))).isEmpty();
  }

  @Test
  void withoutADeviceItIsSilentAndDoesNotFail() {
    Chime chime = new Chime();
    chime.observe(List.of(new Cue.Release(Cue.Cause.TIME_UP)));
    chime.switchTo(false);
    chime.release();

    assertThat(chime.isOn()).isFalse();
  }

  @Test
  @Tag("H-38")
  void aDeviceThatIsBusyIsTriedAgainAtTheNextTone() {
    Busy device = new Busy();
    Chime chime = new Chime(Runnable::run, device);
    device.busy = true;
    chime.release();
    assertThat(chime.isThere()).isFalse();

    device.busy = false;
    chime.release();
    assertThat(chime.isThere()).isTrue();
    assertThat(device.played).containsExactly(Tone.RELEASE);
  }

  private static final class Busy implements Chime.Device {
    final List<Tone> played = new ArrayList<>();
    boolean busy;

    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Runnable play(Tone tone, double volume) throws Exception {
      if (busy) {
        throw new LineUnavailableException("in use");
      }
      played.add(tone);
      return () -> {};
    }
  }
}
