package app.unknot.app.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.text.Aloud;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SystemVoiceTest {
  private static final List<String> SPEAK = List.of("speak");
  private static final List<String> CANCEL = List.of("cancel");

  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<String> events = new ArrayList<>();
  private Runnable whileStarting = () -> {};
  private Runnable whileSpeaking = () -> {};
  private Duration now = Duration.ZERO;
  private int exit;
  private int done;

  private final SystemVoice voice =
      new SystemVoice(
          List.of(new SpeechProgram(SPEAK, CANCEL)), this::start, tasks::add, () -> now.toNanos());

  private SystemVoice.Started start(List<String> command, String input) throws IOException {
    String name = (command.getFirst() + " " + input).strip();
    events.add(name);
    if (exit < 0) {
      throw new IOException("no such program");
    }
    if (command.equals(SPEAK)) {
      once(whileStarting, () -> whileStarting = () -> {});
    }
    return new SystemVoice.Started() {
      @Override
      public OptionalInt exit(Duration most) {
        if (command.equals(SPEAK)) {
          once(whileSpeaking, () -> whileSpeaking = () -> {});
        }
        events.add("over " + name);
        return OptionalInt.of(exit);
      }

      @Override
      public void end() {
        events.add("end " + name);
      }
    };
  }

  private static void once(Runnable what, Runnable clear) {
    clear.run();
    what.run();
  }

  private void speak(String text) {
    voice.speak(new Aloud(text, Locale.ENGLISH), () -> done++);
  }

  private void runAll() {
    while (!tasks.isEmpty()) {
      tasks.poll().run();
    }
  }

  @Test
  @Tag("H-38")
  void theSilencingIsOverBeforeTheNextSentenceBegins() {
    whileSpeaking =
        () -> {
          voice.cut();
          speak("Ease off");
        };
    speak("Breathe");
    runAll();

    assertThat(events)
        .containsExactly(
            "speak Breathe",
            "end speak Breathe",
            "over speak Breathe",
            "cancel",
            "over cancel",
            "speak Ease off",
            "over speak Ease off");
    assertThat(done).isEqualTo(2);
  }

  @Test
  void aSentenceThatIsCutWhileItsProgramStartsIsEnded() {
    whileStarting = voice::cut;
    speak("Breathe");
    runAll();

    assertThat(events).contains("end speak Breathe");
    assertThat(done).isEqualTo(1);
  }

  @Test
  void aSentenceThatIsCutBeforeItBeganIsNotBegun() {
    speak("Breathe");
    voice.cut();
    runAll();

    assertThat(events).containsExactly("cancel", "over cancel");
    assertThat(done).isEqualTo(1);
  }

  @Test
  @Tag("H-38")
  void twoFailingSentencesInARowAreNoVoice() {
    exit = 1;
    speak("One");
    runAll();
    assertThat(voice.isThere()).isTrue();
    exit = 0;
    speak("Two");
    runAll();
    exit = 1;
    speak("Three");
    runAll();
    assertThat(voice.isThere()).isTrue();

    speak("Four");
    runAll();
    assertThat(voice.isThere()).isFalse();
  }

  @Test
  void aProgramThatDoesNotStartIsNoVoice() {
    exit = -1;
    speak("One");
    speak("Two");
    runAll();
    speak("Three");
    runAll();

    assertThat(voice.isThere()).isFalse();
    assertThat(done).isEqualTo(3);
  }

  @Test
  void whatWasCutSaysNothingAboutTheProgram() {
    exit = 143;
    for (int i = 0; i < 3; i++) {
      whileSpeaking = voice::cut;
      speak("Breathe");
      runAll();
    }
    assertThat(voice.isThere()).isTrue();
  }

  @Test
  void aVoiceThatRefusedTwiceIsThereAgainWhenItIsTried() {
    exit = 1;
    speak("One");
    runAll();
    speak("Two");
    runAll();
    assertThat(voice.isThere()).isFalse();

    voice.tryAgain();
    assertThat(voice.isThere()).isTrue();
  }

  /** A session cuts nearly every sentence, so that a program that hangs is never given up. */
  @Test
  @Tag("H-38")
  void aSentenceThatIsCutLongAfterItHadToBeOverCountsAsRefused() {
    for (int i = 0; i < 2; i++) {
      assertThat(voice.isThere()).isTrue();
      whileSpeaking =
          () -> {
            now = now.plusSeconds(9);
            voice.cut();
          };
      speak("Breathe");
      runAll();
    }
    assertThat(voice.isThere()).isFalse();
  }

  @Test
  void aSentenceThatIsCutWhileItMayStillBeSpokenCountsAsNothing() {
    for (int i = 0; i < 3; i++) {
      whileSpeaking =
          () -> {
            now = now.plusSeconds(7);
            voice.cut();
          };
      speak("Breathe");
      runAll();
    }
    assertThat(voice.isThere()).isTrue();
  }

  @Test
  void aLongSentenceAndASlowVoiceGetMoreTime() {
    assertThat(SystemVoice.longest("Ease off.", 100)).isEqualTo(Duration.ofSeconds(12));
    assertThat(SystemVoice.longest("Ease off.", 50)).isEqualTo(Duration.ofSeconds(24));
    assertThat(SystemVoice.longest("Ease off.", 150)).isEqualTo(Duration.ofSeconds(12));
    assertThat(SystemVoice.longest("a".repeat(200), 100)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  @Tag("H-38")
  void aMissingLanguageIsKnownAsSoonAsTheProgramsWereAsked() {
    SystemVoice english =
        new SystemVoice(
            List.of(
                new SpeechProgram(
                    "espeak-ng", SpeechProgram.Manner.ESPEAK, List.of("espeak-ng"), List.of())),
            this::start,
            tasks::add,
            () -> 0L);
    List<String> told = new ArrayList<>();
    english.whenKnown(() -> told.add("known"));
    assertThat(told).isEmpty();
    assertThat(english.speaks(Locale.GERMAN)).as("nobody knows").isTrue();

    english.ask(_ -> Optional.of(new Voices(Map.of("en", "en"))));
    assertThat(told).containsExactly("known");
    assertThat(english.speaks(Locale.GERMAN)).isFalse();
    assertThat(english.speaks(Locale.ENGLISH)).isTrue();
    english.whenKnown(() -> told.add("at once"));
    assertThat(told).hasSize(2);
  }
}
