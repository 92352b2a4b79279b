package app.unknot.app.audio;

import javax.sound.sampled.AudioFormat;

/** The sounds of a session, soft and told apart with closed eyes: each is one bell tone or two. */
enum Tone {
  /** Press: one deep tone. */
  PRESS(294, 0.9),
  /** Half of a press: one small high tone. */
  HALF_TIME(880, 0.35),
  /** One of the last three seconds: a tick. */
  COUNT(660, 0.12),
  /** Release: two tones falling. */
  RELEASE(659, 0.6, 440, 0.18, 0.9),
  /** A question: two tones rising. */
  CHECK_IN(440, 0.5, 554, 0.16, 0.7),
  /** Stopped: one low tone, twice. */
  STOP(196, 0.5, 196, 0.25, 0.8);

  /** Sixteen bits, one channel, little endian. */
  static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

  private static final double ATTACK = 0.008;
  private static final double FADE = 0.05;
  private static final double PEAK = 0.35;
  private static final double[] HARMONICS = {1, 0.35, 0.12};

  private final double hertz;
  private final double length;
  private final double secondHertz;
  private final double secondStart;
  private final double secondLength;

  Tone(double hertz, double length) {
    this(hertz, length, 0, 0, 0);
  }

  Tone(double hertz, double length, double secondHertz, double secondStart, double secondLength) {
    this.hertz = hertz;
    this.length = length;
    this.secondHertz = secondHertz;
    this.secondStart = secondStart;
    this.secondLength = secondLength;
  }

  /** The samples at full volume. */
  byte[] samples() {
    return samples(1);
  }

  /**
   * The samples.
   *
   * @param volume 0 to 1
   */
  byte[] samples(double volume) {
    double seconds = Math.max(length, secondStart + secondLength);
    int frames = (int) (seconds * FORMAT.getSampleRate());
    byte[] samples = new byte[2 * frames];
    for (int i = 0; i < frames; i++) {
      double time = i / FORMAT.getSampleRate();
      double sum = bell(hertz, length, time) + bell(secondHertz, secondLength, time - secondStart);
      int sample = (int) Math.round(Math.clamp(sum, -1, 1) * volume * PEAK * Short.MAX_VALUE);
      samples[2 * i] = (byte) sample;
      samples[2 * i + 1] = (byte) (sample >> 8);
    }
    return samples;
  }

  /** A bell of this pitch, this long after it was struck. */
  private static double bell(double hertz, double length, double time) {
    if (time < 0 || time >= length) {
      return 0;
    }
    double sum = 0;
    double weights = 0;
    for (int h = 0; h < HARMONICS.length; h++) {
      double decay = Math.exp(-time * (4 + 3 * h));
      sum += HARMONICS[h] * decay * Math.sin(2 * Math.PI * hertz * (h + 1) * time);
      weights += HARMONICS[h];
    }
    double edges = Math.min(1, time / ATTACK) * Math.min(1, (length - time) / FADE);
    return sum / weights * edges;
  }
}
