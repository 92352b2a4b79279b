package app.unknot.app.audio;

import app.unknot.session.Cue;
import app.unknot.session.Transcript;
import app.unknot.text.Aloud;
import app.unknot.text.Spoken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Speaks a routine with espeak-ng into a sound file, on a clock that the session turns, and looks
 * at what can be heard: docs/session.md. The voice, its queue and the command line are those of the
 * program; only the loudspeaker is a file.
 */
final class RecordedSession implements Speaker {
  private static final Duration TICK = Duration.ofMillis(20);

  private final SpeechProgram program;
  private final Transcript.Story story;
  private final Path folder;
  private final List<Sentence> spoken = new ArrayList<>();
  private Optional<Runnable> done = Optional.empty();
  private Duration now = Duration.ZERO;
  private final Spoken words = new Spoken(Transcript.TEXTS, Transcript.NAMES);
  private int cues;
  private int due;

  private static final class Sentence {
    final String text;
    final Duration start;
    final byte[] sound;
    final AudioFormat format;
    Duration end;

    Sentence(String text, Duration start, byte[] sound, AudioFormat format) {
      this.text = text;
      this.start = start;
      this.sound = sound;
      this.format = format;
      double seconds = sound.length / (format.getFrameSize() * (double) format.getFrameRate());
      end = start.plusMillis(Math.round(seconds * 1000));
    }
  }

  private RecordedSession(SpeechProgram program, Transcript.Story story, Path folder) {
    this.program = program;
    this.story = story;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    SpeechProgram program =
        SpeechProgram.found(System.getProperty("os.name"), System.getenv("PATH")).stream()
            .filter(p -> p.name().equals("espeak-ng"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("espeak-ng is not on the path"));
    new RecordedSession(program, Transcript.Story.of(args[1]), folder).play();
  }

  private void play() throws IOException {
    Voice voice = new Voice(Transcript.TEXTS, Transcript.NAMES, this, () -> now.toNanos());
    Transcript.play(
        story,
        new Transcript.Listener() {
          @Override
          public void at(Duration moment) {
            pass(moment);
          }

          @Override
          public void told(Duration moment, List<Cue> told) {
            cues += told.size();
            told.forEach(c -> due += words.said(c).size());
            voice.observe(told);
          }

          @Override
          public void did(Duration moment, String words) {}
        },
        TICK);
    for (int i = 0; i < 500; i++) {
      pass(now.plus(TICK));
    }
    report(write());
  }

  /** What is over by now makes room for the next one. */
  private void pass(Duration moment) {
    now = moment;
    if (done.isPresent() && !now.minus(spoken.getLast().end).isNegative()) {
      Runnable over = done.get();
      done = Optional.empty();
      over.run();
    }
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public List<String> engines() {
    return List.of(program.name());
  }

  @Override
  public void set(Optional<String> engine, int speedPercent, int volumePercent) {}

  @Override
  public void tryAgain() {}

  @Override
  public void speak(Aloud sentence, Runnable over) {
    if (done.isPresent()) {
      throw new IllegalStateException("two sentences at once: " + sentence.text());
    }
    try {
      spoken.add(sound(sentence));
    } catch (IOException | UnsupportedAudioFileException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    done = Optional.of(over);
  }

  @Override
  public void cut() {
    if (done.isPresent()) {
      spoken.getLast().end = now;
      done = Optional.empty();
    }
  }

  private Sentence sound(Aloud sentence)
      throws IOException, UnsupportedAudioFileException, InterruptedException {
    Path file = folder.resolve("%03d.wav".formatted(spoken.size()));
    List<String> command =
        Stream.concat(
                program.speaking(100, 100, sentence.language(), Optional.empty()).stream(),
                Stream.of("-w", file.toString()))
            .toList();
    String text = sentence.text();
    Process process =
        new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE).start();
    try (var in = process.getOutputStream()) {
      in.write(program.spoken(text, 100).getBytes(StandardCharsets.UTF_8));
    }
    if (process.waitFor() != 0) {
      throw new IOException("not spoken: " + text);
    }
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
      return new Sentence(text, now, sound.readAllBytes(), sound.getFormat());
    }
  }

  /** All sentences at their times in one file. */
  private Path write() {
    AudioFormat format = spoken.getFirst().format;
    byte[] all = new byte[at(format, now)];
    for (Sentence sentence : spoken) {
      int from = at(format, sentence.start);
      int length = Math.min(sentence.sound.length, at(format, sentence.end) - from);
      System.arraycopy(sentence.sound, 0, all, from, length);
    }
    Path file = folder.resolve("session.wav");
    try {
      AudioSystem.write(
          new AudioInputStream(
              new ByteArrayInputStream(all), format, all.length / format.getFrameSize()),
          AudioFileFormat.Type.WAVE,
          file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static int at(AudioFormat format, Duration time) {
    int frames = (int) (time.toMillis() * (double) format.getFrameRate() / 1000);
    return frames * format.getFrameSize();
  }

  private void report(Path file) {
    int overlaps = 0;
    Sentence longest = spoken.getFirst();
    Duration speaking = Duration.ZERO;
    for (int i = 0; i < spoken.size(); i++) {
      Sentence sentence = spoken.get(i);
      Duration length = sentence.end.minus(sentence.start);
      speaking = speaking.plus(length);
      if (length.compareTo(longest.end.minus(longest.start)) > 0) {
        longest = sentence;
      }
      if (i > 0 && sentence.start.compareTo(spoken.get(i - 1).end) < 0) {
        overlaps++;
      }
      System.out.printf(
          Locale.ROOT,
          "%s  %4.1f s  %s%n",
          Transcript.time(sentence.start),
          length.toMillis() / 1000.0,
          sentence.text);
    }
    System.out.printf(
        Locale.ROOT,
        "%d cues, %d sentences spoken, %d left out; speech %.0f s of %.0f s; longest %.1f s (%s);"
            + " overlaps %d; %s%n",
        cues,
        spoken.size(),
        due - spoken.size(),
        speaking.toMillis() / 1000.0,
        now.toMillis() / 1000.0,
        longest.end.minus(longest.start).toMillis() / 1000.0,
        longest.text,
        overlaps,
        file.getFileName());
  }
}
