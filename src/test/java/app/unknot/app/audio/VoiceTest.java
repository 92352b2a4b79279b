package app.unknot.app.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.PauseCause;
import app.unknot.session.StopReason;
import app.unknot.session.Transcript;
import app.unknot.text.Aloud;
import app.unknot.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private static final SidedPoint SPOT = new SidedPoint("trapezius-upper-tp2", Side.LEFT);

  private final Mouth mouth = new Mouth();
  private long now;
  private final Voice voice = new Voice(Transcript.TEXTS, Transcript.NAMES, mouth, () -> now);

  /** Remembers what it spoke; a sentence lasts until the test ends it. */
  private static final class Mouth implements Speaker {
    final List<String> spoken = new ArrayList<>();
    final List<Locale> languages = new ArrayList<>();
    Runnable done = () -> {};
    int cuts;
    boolean there = true;

    @Override
    public boolean isThere() {
      return there;
    }

    @Override
    public List<String> engines() {
      return List.of("mouth");
    }

    @Override
    public void set(Optional<String> engine, int speedPercent, int volumePercent) {}

    @Override
    public void tryAgain() {
      there = true;
    }

    @Override
    public void speak(Aloud sentence, Runnable over) {
      spoken.add(sentence.text());
      languages.add(sentence.language());
      done = over;
    }

    @Override
    public void cut() {
      cuts++;
    }
  }

  private static final List<Aloud> ONE_TWO =
      List.of(new Aloud("one", Locale.ENGLISH), new Aloud("two", Locale.ENGLISH));

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void theSpotsOfTheSessionAreToldApartInEveryLanguage() {
    SidedPoint other = new SidedPoint("trapezius-upper-tp1", Side.LEFT);
    Cue search = new Cue.GetReady(new Step.Locate(SPOT, Duration.ofSeconds(5)), Duration.ZERO);

    voice.observe(List.of(search));
    mouth.done.run();
    voice.expect(List.of(other, SPOT));
    voice.observe(List.of(search));
    mouth.done.run();
    voice.in(Transcript.TEXTS, Transcript.NAMES);
    voice.observe(List.of(search));

    assertThat(mouth.spoken.getFirst()).startsWith("Top of the shoulder, left. ");
    assertThat(mouth.spoken.subList(1, 3))
        .allMatch(said -> said.startsWith("Top of the shoulder, left, spot 2. "));
  }

  @Test
  void sentencesNeverOverlap() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF), new Cue.Paused(PauseCause.ASKED)));
    assertThat(mouth.spoken).hasSize(1);

    mouth.done.run();
    assertThat(mouth.spoken).hasSize(2).last().isEqualTo("Paused.");
  }

  @Test
  void whatIsReadOnRequestIsReadToItsEndHoweverLongItTakes() {
    List<String> over = new ArrayList<>();
    voice.switchTo(false);
    voice.read(ONE_TWO, () -> over.add("read"));
    pass(Duration.ofMinutes(1));
    mouth.done.run();
    assertThat(mouth.spoken).containsExactly("one", "two");
    assertThat(over).isEmpty();
    mouth.done.run();
    assertThat(over).containsExactly("read");
  }

  @Test
  void readingBreaksOffOnRequestAndForACueOfASession() {
    List<String> over = new ArrayList<>();
    voice.read(ONE_TWO, () -> over.add("first"));
    voice.read(List.of(), () -> {});
    assertThat(mouth.cuts).isEqualTo(1);
    assertThat(over).containsExactly("first");

    voice.read(ONE_TWO, () -> over.add("second"));
    voice.release();
    mouth.done.run();
    assertThat(mouth.spoken).doesNotContain("two");
    assertThat(over).containsExactly("first", "second");
  }

  @Test
  void aNumberThatComesTooLateIsLeftOut() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF)));
    voice.observe(List.of(new Cue.Count(3)));
    pass(Duration.ofSeconds(1));
    mouth.done.run();

    assertThat(mouth.spoken).hasSize(1);
  }

  @Test
  void aCountdownWhoseBeginningWasLeftOutIsLeftOutWhole() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF)));
    voice.observe(List.of(new Cue.Count(3)));
    pass(Duration.ofSeconds(1));
    mouth.done.run();
    voice.observe(List.of(new Cue.Count(2)));
    voice.observe(List.of(new Cue.Count(1)));
    assertThat(mouth.spoken).hasSize(1);

    voice.observe(List.of(new Cue.Count(3)));
    mouth.done.run();
    voice.observe(List.of(new Cue.Count(2)));
    assertThat(mouth.spoken).endsWith("Three.", "Two.");
  }

  @Test
  void whatIsNewDropsWhatStillWaits() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF), new Cue.Paused(PauseCause.ASKED)));
    voice.observe(List.of(new Cue.Paused(PauseCause.GAP)));
    mouth.done.run();
    mouth.done.run();

    assertThat(mouth.spoken).hasSize(2).last().asString().contains("time jumped");
  }

  @Test
  void whatOnlyAccompaniesDropsNothing() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF), new Cue.Paused(PauseCause.ASKED)));
    voice.observe(List.of(new Cue.HalfTime()));
    mouth.done.run();

    assertThat(mouth.spoken).last().isEqualTo("Paused.");
  }

  @Test
  void aReleaseAndAStopBreakOffWhateverIsSaid() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF), new Cue.Paused(PauseCause.ASKED)));
    Runnable old = mouth.done;
    voice.observe(
        List.of(new Cue.Release(Cue.Cause.STOPPED), new Cue.Stopped(new StopReason.Chosen())));

    assertThat(mouth.cuts).isEqualTo(1);
    assertThat(mouth.spoken).last().isEqualTo("Let go.");
    old.run();
    assertThat(mouth.spoken).hasSize(2);
  }

  @Test
  void switchedOffItIsSilentAtOnce() {
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF)));
    voice.switchTo(false);
    voice.observe(List.of(new Cue.Release(Cue.Cause.TIME_UP)));

    assertThat(mouth.cuts).isEqualTo(1);
    assertThat(mouth.spoken).hasSize(1);
  }

  @Test
  @Tag("H-38")
  void aMachineWithoutAVoiceStaysSilent() {
    mouth.there = false;
    voice.observe(List.of(new Cue.FirstRule(Presser.SELF)));

    assertThat(mouth.spoken).isEmpty();
  }

  @Test
  void everySystemHasItsOwnProgramIfItIsOnThePath() {
    assertThat(SpeechProgram.found("Linux", "")).isEmpty();
    assertThat(SpeechProgram.found("Mac OS X", "/nowhere")).isEmpty();
    assertThat(SpeechProgram.found("Windows 11", "")).isEmpty();
  }

  @Test
  void aVoiceThatRefusedIsTriedAgainByATestAndByTheSwitch() {
    mouth.there = false;
    voice.test();
    assertThat(mouth.spoken).containsExactly("Hold. Breathe in, and out. Jaw loose.");

    mouth.there = false;
    voice.switchTo(false);
    assertThat(voice.isThere()).isFalse();
    voice.switchTo(true);
    assertThat(voice.isThere()).isTrue();
  }

  @Test
  void aTestIsHeardEvenWhereTheVoiceIsOff() {
    voice.set(app.unknot.preferences.Voice.DEFAULT.withOn(false));
    voice.test();

    assertThat(voice.isOn()).isFalse();
    assertThat(mouth.spoken).hasSize(1);
  }

  @Test
  void theStepsToASpotFollowAndTheQuestionWaitsForThem() {
    Step.Locate search = new Step.Locate(SPOT, Duration.ofMinutes(1));
    voice.observe(List.of(new Cue.BeginStep(search, Presser.SELF)));
    mouth.done.run();
    mouth.done.run();
    List<String> steps = Transcript.NAMES.point(SPOT.point()).find();
    assertThat(mouth.spoken)
        .hasSize(3)
        .last()
        .isEqualTo(Transcript.NAMES.fill(steps.get(1), SPOT.side()));

    voice.observe(List.of(new Cue.AskFound(1)));
    for (int step = 2; step < steps.size(); step++) {
      mouth.done.run();
    }
    assertThat(mouth.spoken)
        .as("a step may be a warning: none is left out for the question")
        .hasSize(1 + steps.size());
    mouth.done.run();
    assertThat(mouth.spoken).last().asString().startsWith("Have you found it?");
  }

  @Test
  void theEndOfTheSearchBreaksOffWhatIsLeftOfTheSteps() {
    Step.Locate search = new Step.Locate(SPOT, Duration.ofMinutes(1));
    voice.observe(List.of(new Cue.BeginStep(search, Presser.SELF)));
    voice.observe(List.of(new Cue.Release(Cue.Cause.TIME_UP), new Cue.AskFound(2)));
    mouth.done.run();

    assertThat(mouth.spoken).hasSize(3).last().asString().startsWith("Did you find it?");
  }

  @Test
  void everySentenceIsReadInItsOwnLanguage() {
    Texts german = new Texts(Locale.GERMAN);
    voice.in(german, Transcript.NAMES);
    voice.observe(List.of(new Cue.Release(Cue.Cause.TIME_UP)));
    voice.read(List.of(new Aloud("Press in.", Locale.ENGLISH)), () -> {});

    assertThat(mouth.spoken).containsExactly(german.get("session.release.time-up"), "Press in.");
    assertThat(mouth.languages).containsExactly(Locale.GERMAN, Locale.ENGLISH);
  }
}
