package app.unknot.app.audio;

import app.unknot.session.Cue;
import app.unknot.text.Spoken;
import java.time.Duration;

/**
 * A sentence to speak.
 *
 * @param freshFor how long after its moment it still makes sense to begin it
 * @param passing whether it only accompanies what was said before: a number, half time, breathe
 * @param cuts whether it breaks off what is being spoken
 */
record Prompt(String text, Duration freshFor, boolean passing, boolean cuts) {
  private static final Duration COUNT = Duration.ofMillis(600);
  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final Duration READING = Duration.ofMinutes(10);
  private static final Duration SENTENCE = Duration.ofSeconds(10);

  /** A sentence of something longer that somebody asked to hear. */
  static Prompt read(String sentence) {
    return new Prompt(sentence, READING, false, false);
  }

  /** What a cue says. */
  static Prompt of(Spoken spoken, Cue cue) {
    String text = spoken.of(cue);
    return switch (cue) {
      case Cue.Count _ -> new Prompt(text, COUNT, true, false);
      case Cue.HalfTime _, Cue.HoldStill _ -> new Prompt(text, MOMENT, true, false);
      case Cue.Release _, Cue.Stopped _, Cue.EaseOff _ -> new Prompt(text, SENTENCE, false, true);
      default -> new Prompt(text, SENTENCE, false, false);
    };
  }
}
