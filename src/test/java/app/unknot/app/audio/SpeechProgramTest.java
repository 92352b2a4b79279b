package app.unknot.app.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.text.Aloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A speech program that misbehaves, played by a small shell script. */
class SpeechProgramTest {
  @TempDir Path folder;

  private Path script(String name, String words) throws IOException {
    Path script = folder.resolve(name);
    Files.writeString(script, "#!/bin/sh\n" + words);
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void onlyVoicesThatAreReallyThereCanBeChosen() throws IOException {
    script("espeak", "");
    script("espeak-ng", "");
    List<SpeechProgram> found = SpeechProgram.found("Linux", folder.toString());

    assertThat(found).extracting(SpeechProgram::name).containsExactly("espeak-ng", "espeak");
    assertThat(SpeechProgram.chosen(found, Optional.of("espeak")).orElseThrow().name())
        .isEqualTo("espeak");
    assertThat(SpeechProgram.chosen(found, Optional.of("gone")).orElseThrow().name())
        .isEqualTo("espeak-ng");
  }

  @Test
  void everyProgramIsToldHowFastAndHowLoudInItsOwnWay() throws IOException {
    for (String name : List.of("espeak-ng", "spd-say", "say", "powershell.exe")) {
      script(name, "");
    }
    assertThat(command("Linux", 0)).containsSequence("-r", "-40").containsSequence("-i", "-30");
    assertThat(command("Linux", 1)).containsSequence("-s", "140").containsSequence("-a", "70");
    assertThat(command("Mac OS X", 0)).containsSequence("-r", "140");
    assertThat(command("Windows 11", 0)).last().asString().contains("Rate=-4;", "Volume=70;");
    SpeechProgram say = SpeechProgram.found("Mac OS X", folder.toString()).getFirst();
    assertThat(say.spoken("Ease off.", 70)).isEqualTo("[[volm 0.70]] Ease off.");
    assertThat(say.spoken("Ease off.", 100)).isEqualTo("Ease off.");
  }

  private List<String> command(String os, int which) {
    return SpeechProgram.found(os, folder.toString())
        .get(which)
        .speaking(80, 70, Locale.GERMAN, Optional.empty());
  }

  /** A program that hangs and takes no notice of a friendly word to end. */
  @Test
  @Tag("H-38")
  void aProgramThatHangsBlocksNeitherTheCallerNorTheNextSentence()
      throws IOException, InterruptedException {
    Path hangs = Files.createFile(folder.resolve("hangs"));
    Path said = folder.resolve("said");
    Path program =
        script(
            "speaks",
            "if [ -e '"
                + hangs
                + "' ]; then rm '"
                + hangs
                + "'; trap '' TERM; sleep 600; else cat > '"
                + said
                + "'; fi\n");
    CountDownLatch cut = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (ExecutorService queue = Executors.newSingleThreadExecutor()) {
      SystemVoice voice =
          new SystemVoice(
              List.of(new SpeechProgram(List.of(program.toString()), List.of())),
              SystemVoice::started,
              queue,
              System::nanoTime);
      voice.speak(new Aloud("Breathe.", Locale.ENGLISH), cut::countDown);
      while (Files.exists(hangs)) {
        Thread.onSpinWait();
      }
      voice.cut();
      voice.speak(new Aloud("Ease off.", Locale.ENGLISH), done::countDown);

      assertThat(cut.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(said).hasContent("Ease off.");
      assertThat(voice.isThere()).isTrue();
    }
  }
}
