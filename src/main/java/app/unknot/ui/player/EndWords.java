package app.unknot.ui.player;

import app.unknot.session.Ending;
import app.unknot.text.Texts;
import java.util.Optional;

/** Why a session ended by itself, in words; nothing where the person ended it. */
final class EndWords {
  private EndWords() {}

  static Optional<String> of(Texts texts, Ending.Kind kind) {
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
