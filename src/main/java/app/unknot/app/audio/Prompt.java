package app.unknot.app.audio;

import app.unknot.session.Cue;
import app.unknot.text.Aloud;
import app.unknot.text.Spoken;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence to speak.
 *
 * @param freshFor how long after its moment it still makes sense to begin it
 * @param passing whether it only accompanies what was said before: a number, half time, breathe
 * @param cuts whether it breaks off what is being spoken
 * @param goesOn whether it makes sense only behind what came before it: a number that is not the
 *     first
 */
record Prompt(Aloud said, Duration freshFor, boolean passing, boolean cuts, boolean goesOn) {
  private static final Duration COUNT = Duration.ofMillis(600);
  private static final Duration MOMENT = Duration.ofSeconds(2);
  private static final Duration READING = Duration.ofMinutes(10);

  /** As long as a search; what comes next drops what still waits. */
  private static final Duration STEPS = Duration.ofMinutes(1);

  private static final Duration SENTENCE = Duration.ofSeconds(10);

  Prompt(Aloud said, Duration freshFor, boolean passing, boolean cuts) {
    this(said, freshFor, passing, cuts, false);
  }

  /** A sentence of something longer that somebody asked to hear. */
  static Prompt read(Aloud sentence) {
    return new Prompt(sentence, READING, false, false);
  }

  /** What a cue says: its own sentence, and after it the steps that belong to it. */
  static List<Prompt> of(Spoken spoken, Cue cue) {
    List<Aloud> said = spoken.said(cue);
    return Stream.concat(
            Stream.of(first(said.getFirst(), cue)),
            said.stream().skip(1).map(step -> new Prompt(step, STEPS, false, false)))
        .toList();
  }

  private static Prompt first(Aloud said, Cue cue) {
    return switch (cue) {
      case Cue.Count count -> new Prompt(said, COUNT, true, false, !count.isFirst());
      // Behind the steps to the spot, which may end with a warning, however slowly they are read.
      case Cue.AskFound ask when ask.time() == 1 -> new Prompt(said, STEPS, true, false);
      case Cue.HalfTime _, Cue.HoldStill _ -> new Prompt(said, MOMENT, true, false);
      case Cue.Release _, Cue.Stopped _, Cue.EaseOff _ -> new Prompt(said, SENTENCE, false, true);
      default -> new Prompt(said, SENTENCE, false, false);
    };
  }
}
