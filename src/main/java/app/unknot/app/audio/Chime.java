package app.unknot.app.audio;

import app.unknot.session.Cue;
import app.unknot.ui.player.Channel;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.DataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chime of the cues, synthesised; silent, and never failing, where there is no sound device.
 */
public final class Chime implements Channel {
  private static final double FULL = 100;
  private static final Logger LOG = LoggerFactory.getLogger(Chime.class);

  /** Opening a device can take long, so it never happens on the caller's thread. */
  private final Executor player;

  private final Device device;
  private volatile boolean there = true;
  private volatile boolean on = true;
  private volatile double volume = 1;
  private Optional<Runnable> playing = Optional.empty();

  /** What makes sound. */
  interface Device {
    /** Whether there is one. */
    boolean isThere();

    /** Begins a tone; what comes back ends it. */
    Runnable play(Tone tone, double volume) throws Exception;
  }

  /** Looks for a device in the background; until it is known one is taken for granted. */
  public Chime() {
    this(
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("chime").unstarted(task)),
        new SoundCard());
  }

  Chime(Executor player, Device device) {
    this.player = player;
    this.device = device;
    player.execute(() -> there = device.isThere());
  }

  @Override
  public boolean isThere() {
    return there;
  }

  @Override
  public boolean isOn() {
    return on;
  }

  @Override
  public void switchTo(boolean now) {
    on = now;
    if (!now) {
      player.execute(this::cut);
    }
  }

  /** Sounds as it is set, from the next tone on. */
  public void set(app.unknot.preferences.Voice voice) {
    volume = voice.chimePercent() / FULL;
    if (voice.chimes() != on) {
      switchTo(voice.chimes());
    }
  }

  @Override
  public void test() {
    player.execute(() -> playNow(Tone.PRESS));
  }

  @Override
  public void observe(List<Cue> cues) {
    tone(cues).ifPresent(this::play);
  }

  /** The release, outside of any session: whoever calls needs no cue. */
  public void release() {
    play(Tone.RELEASE);
  }

  /** One sound a moment: the most important of its cues. */
  static Optional<Tone> tone(List<Cue> cues) {
    Optional<Tone> found = Optional.empty();
    for (Cue cue : cues) {
      Optional<Tone> tone = tone(cue);
      if (tone.isPresent() && (found.isEmpty() || rank(tone.get()) > rank(found.get()))) {
        found = tone;
      }
    }
    return found;
  }

  private static Optional<Tone> tone(Cue cue) {
    return switch (cue) {
      case Cue.Release _ -> Optional.of(Tone.RELEASE);
      case Cue.Stopped _ -> Optional.of(Tone.STOP);
      case Cue.BeginPress _, Cue.BeginStrokes _ -> Optional.of(Tone.PRESS);
      case Cue.HalfTime _ -> Optional.of(Tone.HALF_TIME);
      case Cue.Count _ -> Optional.of(Tone.COUNT);
      case Cue.AskCheckIn _, Cue.AskFound _, Cue.AskFamiliar _ -> Optional.of(Tone.CHECK_IN);
      default -> Optional.empty();
    };
  }

  private static int rank(Tone tone) {
    return switch (tone) {
      case STOP -> 4;
      case RELEASE -> 3;
      case PRESS -> 2;
      case CHECK_IN -> 1;
      case HALF_TIME, COUNT -> 0;
    };
  }

  private void play(Tone tone) {
    if (on) {
      player.execute(() -> playNow(tone));
    }
  }

  /** A device that is busy now may be free for the next tone, so every tone tries. */
  private void playNow(Tone tone) {
    cut();
    try {
      playing = Optional.of(device.play(tone, volume));
      there = true;
    } catch (Exception e) { // a device that vanished, is busy or refuses
      there = false;
      LOG.debug("no sound", e);
    }
  }

  /** A sound that is not over yet gives way. */
  private void cut() {
    playing.ifPresent(Runnable::run);
    playing = Optional.empty();
  }

  /** The sound of this machine. */
  private static final class SoundCard implements Device {
    private static final DataLine.Info LINE = new DataLine.Info(Clip.class, Tone.FORMAT);

    @Override
    public boolean isThere() {
      return AudioSystem.isLineSupported(LINE);
    }

    @Override
    public Runnable play(Tone tone, double volume) throws Exception {
      byte[] samples = tone.samples(volume);
      Clip clip = (Clip) AudioSystem.getLine(LINE);
      clip.open(
          new AudioInputStream(new ByteArrayInputStream(samples), Tone.FORMAT, samples.length / 2));
      clip.start();
      return clip::close;
    }
  }
}
