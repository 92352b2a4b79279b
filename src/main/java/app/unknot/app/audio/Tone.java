package app.unknot.app.audio;

import java.util.List;
import javax.sound.sampled.AudioFormat;

/** The sounds of a session, soft and told apart with closed eyes: each is a row of bell tones. */
enum Tone {
  /** Press: one deep tone. */
  PRESS(List.of(new Bell(294, 0, 0.9))),
  /** Half of a press: one small high tone. */
  HALF_TIME(List.of(new Bell(880, 0, 0.35))),
  /** One of the last three seconds: a tick. */
  COUNT(List.of(new Bell(660, 0, 0.12))),
  /** Release: two tones falling. */
  RELEASE(List.of(new Bell(659, 0, 0.6), new Bell(440, 0.18, 0.9))),
  /** A question: two tones rising. */
  CHECK_IN(List.of(new Bell(440, 0, 0.5), new Bell(554, 0.16, 0.7))),
  /** Stopped: one low tone, twice. */
  STOP(List.of(new Bell(196, 0, 0.5), new Bell(196, 0.25, 0.8)));

  /** Sixteen bits, one channel, little endian. */
  static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

  private static final double ATTACK = 0.008;
  private static final double FADE = 0.05;
  private static final double PEAK = 0.35;
  private static final double[] HARMONICS = {1, 0.35, 0.12};

  private final List<Bell> bells;

  Tone(List<Bell> bells) {
    this.bells = bells;
  }

  /** One tone: its pitch in hertz, when it begins and how long it rings, in seconds. */
  private record Bell(double hertz, double start, double length) {
    double at(double time) {
      double t = time - start;
      if (t < 0 || t >= length) {
        return 0;
      }
      double sum = 0;
      double weights = 0;
      for (int h = 0; h < HARMONICS.length; h++) {
        double decay = Math.exp(-t * (4 + 3 * h));
        sum += HARMONICS[h] * decay * Math.sin(2 * Math.PI * hertz * (h + 1) * t);
        weights += HARMONICS[h];
      }
      double edges = Math.min(1, t / ATTACK) * Math.min(1, (length - t) / Math.min(FADE, length));
      return sum / weights * edges;
    }
  }

  /** The samples. */
  byte[] samples() {
    double seconds = bells.stream().mapToDouble(b -> b.start() + b.length()).max().orElse(0);
    int frames = (int) (seconds * FORMAT.getSampleRate());
    byte[] samples = new byte[2 * frames];
    for (int i = 0; i < frames; i++) {
      double time = i / FORMAT.getSampleRate();
      double sum = bells.stream().mapToDouble(b -> b.at(time)).sum();
      int sample = (int) Math.round(Math.clamp(sum, -1, 1) * PEAK * Short.MAX_VALUE);
      samples[2 * i] = (byte) sample;
      samples[2 * i + 1] = (byte) (sample >> 8);
    }
    return samples;
  }
}
