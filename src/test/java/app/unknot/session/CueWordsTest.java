package app.unknot.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.CheckIn;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CueWordsTest {
  private static final Duration TEN = Duration.ofSeconds(10);

  /** Every kind of cue with every variant of it. */
  static List<Cue> everyCue() {
    List<Cue> cues = new ArrayList<>();
    var point = Routines.SHOULDER;
    List<Step> steps =
        List.of(
            new Step.Prepare(point, Tool.FINGERS, Position.SITTING, Optional.of(TEN)),
            new Step.Locate(point, TEN),
            new Step.Move(point, 6, TEN),
            new Step.StretchStep(point, TEN, 2),
            new Step.Aftercare(point, TEN));
    var strokes = new Step.Strokes(point, Tool.FINGERS, TEN, PressingRange.of(1, 3));
    for (Presser by : Presser.values()) {
      steps.forEach(s -> cues.add(new Cue.BeginStep(s, by)));
      cues.add(new Cue.FirstRule(by));
      cues.add(new Cue.Settle(point, Tool.FINGERS, by));
    }
    steps.forEach(s -> cues.add(new Cue.GetReady(s, TEN)));
    cues.add(new Cue.GetReady(strokes, TEN));
    cues.add(new Cue.BeginStrokes(strokes, TEN, strokes.target()));
    for (Technique.Kind kind : Technique.Kind.values()) {
      for (int high : new int[] {3, 5, 7}) {
        PressingRange target = PressingRange.of(high - 2, high);
        var press = new Step.Press(point, kind, Tool.BALL_WALL, 1, 3, TEN, target);
        for (Presser by : Presser.values()) {
          cues.add(new Cue.BeginPress(press, by, TEN, target));
          cues.add(new Cue.HoldStill(press, by));
        }
        cues.add(new Cue.GetReady(press, TEN));
      }
    }
    for (CheckIn kind : CheckIn.values()) {
      cues.add(new Cue.BeginRest(new Step.Rest(point, TEN, kind), TEN));
      for (Presser by : Presser.values()) {
        List.of(1, 2, 3).forEach(time -> cues.add(new Cue.AskCheckIn(kind, time, by)));
      }
    }
    for (SessionEvent.Part part : SessionEvent.Part.values()) {
      cues.add(new Cue.Shortened(part, TEN, Optional.empty()));
    }
    List.of(1, 2, 3, 4).forEach(time -> cues.add(new Cue.AskFound(time)));
    List.of(1, 2, 3).forEach(time -> cues.add(new Cue.AskFamiliar(time)));
    List.of(1, 2, 3).forEach(n -> cues.add(new Cue.Count(n)));
    cues.add(new Cue.HalfTime());
    cues.add(new Cue.EaseOff(PressingRange.of(3, 5)));
    cues.add(new Cue.MadeEasier(PressingRange.of(3, 5), TEN));
    cues.add(new Cue.SuggestEnding(new PainRating(4), new PainRating(6)));
    for (Cue.Cause cause : Cue.Cause.values()) {
      cues.add(new Cue.Release(cause));
    }
    for (Cue.Sentence sentence : Cue.Sentence.values()) {
      cues.add(new Cue.Say(sentence));
    }
    for (PauseCause cause : PauseCause.values()) {
      cues.add(new Cue.Paused(cause));
    }
    for (Ending.Kind kind : Ending.Kind.values()) {
      if (kind != Ending.Kind.STOPPED
          && kind != Ending.Kind.HELP
          && kind != Ending.Kind.INTERRUPTED) {
        cues.add(new Cue.Finished(Ending.of(kind)));
      }
    }
    cues.add(new Cue.Stopped(new StopReason.Chosen()));
    cues.add(new Cue.Stopped(new StopReason.Help()));
    for (Symptom symptom : Symptom.values()) {
      cues.add(new Cue.Stopped(new StopReason.Felt(symptom)));
    }
    return cues;
  }

  @Tag("H-38")
  @Test
  void aCountdownBeginsWithThree() {
    assertThat(List.of(3, 2, 1))
        .extracting(n -> new Cue.Count(n).isFirst())
        .containsExactly(true, false, false);
  }

  @Test
  void oneKeyAnswersAQuickQuestionAndNotAFullOne() {
    assertThat(new Cue.AskCheckIn(CheckIn.QUICK, 1, Presser.SELF).isQuick()).isTrue();
    assertThat(new Cue.AskCheckIn(CheckIn.FULL, 1, Presser.SELF).isQuick()).isFalse();
  }

  @Test
  void everyCueHasItsSentenceAndEverySentenceItsCue() {
    Set<String> used = new TreeSet<>();
    everyCue().forEach(c -> used.add(CueWords.of(c).key()));
    // How a name is put before a sentence, where it is spoken.
    used.addAll(Set.of("session.spoken", "session.spoken.spot"));

    assertThat(used).isEqualTo(new TreeSet<>(bundle().stringPropertyNames()));
  }

  @Test
  void everySentenceIsFilled() {
    for (Cue cue : everyCue()) {
      assertThat(sentence(cue)).doesNotContain("{", "}").isNotBlank();
    }
  }

  @Test
  void numbersAreSaidInWholeSecondsAndTimes() {
    var point = Routines.SHOULDER;
    assertThat(sentence(new Cue.GetReady(new Step.Locate(point, TEN), Duration.ofMillis(9_001))))
        .contains("10 seconds");
    assertThat(sentence(new Cue.BeginStep(new Step.Move(point, 6, TEN), Presser.SELF)))
        .contains("6 times");
    assertThat(sentence(new Cue.BeginStep(new Step.StretchStep(point, TEN, 2), Presser.SELF)))
        .contains("2 times, 10 seconds");
  }

  @Test
  void theFirstRuleIsTheFirstRule() {
    assertThat(sentence(new Cue.FirstRule(Presser.SELF)))
        .isEqualTo("You stop by letting go. You never need the screen to stop.");
  }

  @Test
  @Tag("H-50")
  void aPartnerIsToldToLetGoAtAWordAndThePersonWhoIsPressedSaysTheNumber() {
    assertThat(sentence(new Cue.FirstRule(Presser.PARTNER)))
        .contains("You say the number", "8 or more", "“off”", "lets go at once");
    assertThat(sentence(new Cue.AskCheckIn(CheckIn.QUICK, 1, Presser.PARTNER)))
        .contains("Say a number");
  }

  /** The sentence of a cue in English. */
  static String sentence(Cue cue) {
    Phrase phrase = CueWords.of(cue);
    String pattern = bundle().getProperty(phrase.key(), "{missing " + phrase.key() + "}");
    return phrase.arguments().isEmpty()
        ? pattern
        : new MessageFormat(pattern, Locale.ENGLISH).format(phrase.arguments().toArray());
  }

  private static Properties bundle() {
    Properties bundle = new Properties();
    try (var in = CueWords.class.getResourceAsStream("/app/unknot/text/session.properties")) {
      bundle.load(
          new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
