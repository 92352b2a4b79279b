package app.unknot.ui.player;

import app.unknot.session.Cue;
import app.unknot.session.CueWords;
import app.unknot.session.Ending;
import app.unknot.session.SessionState;
import app.unknot.session.SessionState.Finished;
import app.unknot.session.SessionState.Stopped;
import app.unknot.session.StopReason;
import app.unknot.text.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said on the screen that comes after a session: why it ended by itself, and that heat
 * comes off. Nothing where the person ended it, or where the stopped page says it.
 */
final class EndWords {
  private EndWords() {}

  static Optional<String> of(Texts texts, SessionState end) {
    boolean left =
        end instanceof Finished
            || (end instanceof Stopped(_, StopReason reason) && reason instanceof StopReason.Help);
    boolean heat = left && new Moment(end).isHeatLeft();
    Optional<String> why =
        end instanceof Finished(_, Ending ending) ? why(texts, ending.kind()) : Optional.empty();
    return Optional.of(
            Stream.concat(
                    heat
                        ? Stream.of(
                            texts.get(CueWords.of(new Cue.Say(Cue.Sentence.HEAT_AWAY)).key()))
                        : Stream.empty(),
                    why.stream())
                .collect(Collectors.joining(" ")))
        .filter(words -> !words.isEmpty());
  }

  private static Optional<String> why(Texts texts, Ending.Kind kind) {
    return switch (kind) {
      case NO_ANSWER -> Optional.of(sentence(texts, "no-answer"));
      case PAUSED_TOO_LONG -> Optional.of(sentence(texts, "paused"));
      case COMPLETED, FINISHED_EARLY, STOPPED, HELP, INTERRUPTED -> Optional.empty();
    };
  }

  private static String sentence(Texts texts, String why) {
    return texts.get("player.ended." + why + ".title")
        + " "
        + texts.get("player.ended." + why + ".detail");
  }
}
