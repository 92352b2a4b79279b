package app.unknot.ui.player;

import app.unknot.session.Cue;
import app.unknot.session.CueWords;
import app.unknot.session.Phrase;
import app.unknot.session.SessionEvent;
import app.unknot.text.Texts;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that has just changed, said above the instruction.
 *
 * @param icon what kind of thing it is
 * @param detail may be empty
 * @param mayEnd whether the press may end early
 */
record Banner(Feather icon, String title, String detail, boolean mayEnd) {
  /** What a cue says there, if anything. */
  static Optional<Banner> of(Texts texts, Cue cue) {
    return switch (cue) {
      case Cue.MadeEasier(var target, var hold) ->
          Optional.of(
              new Banner(
                  icon(cue),
                  texts.get("player.eased.title"),
                  texts.get(
                      "player.eased.detail",
                      target.low().value(),
                      target.high().value(),
                      Clocks.seconds(hold)),
                  false));
      case Cue.Shortened(var part, var length, _) ->
          Optional.of(
              new Banner(
                  icon(cue),
                  texts.get("player.shorter.done"),
                  texts.get(lengthKey(part), Clocks.seconds(length)),
                  false));
      case Cue.Say(var sentence) when sentence == Cue.Sentence.HOLDS_ENDED ->
          Optional.of(
              new Banner(
                  icon(cue),
                  texts.get("player.eased.twice.title"),
                  texts.get("player.eased.twice.detail"),
                  false));
      case Cue.Say(var sentence) when sentence == Cue.Sentence.MAY_END_EARLY ->
          Optional.of(new Banner(icon(cue), texts.get("player.may-end"), "", true));
      case Cue.Say(var sentence) when sentence == Cue.Sentence.CLICK_TO_STAY_IN_REACH ->
          Optional.of(new Banner(icon(cue), texts.get("player.focus.hint"), "", false));
      // The screen shows what comes next already.
      case Cue.Say(var sentence) when sentence == Cue.Sentence.STRETCH_OVER -> Optional.empty();
      case Cue.Say _, Cue.EaseOff _, Cue.FirstRule _ -> {
        Phrase phrase = CueWords.of(cue);
        yield Optional.of(
            new Banner(
                icon(cue), texts.get(phrase.key(), phrase.arguments().toArray()), "", false));
      }
      default -> Optional.empty();
    };
  }

  /** That heat on the skin comes off. */
  static Banner heatAway(Texts texts) {
    return of(texts, new Cue.Say(Cue.Sentence.HEAT_AWAY)).orElseThrow();
  }

  private static Feather icon(Cue cue) {
    return switch (cue) {
      case Cue.FirstRule _ -> Feather.WIND;
      case Cue.MadeEasier _, Cue.Shortened _, Cue.EaseOff _ -> Feather.CHEVRONS_DOWN;
      case Cue.Say(var sentence) ->
          switch (sentence) {
            case HOLDS_ENDED -> Feather.CHEVRONS_DOWN;
            case MAY_END_EARLY -> Feather.CHECK;
            case CLICK_TO_STAY_IN_REACH -> Feather.MOUSE_POINTER;
            case HEAT_AWAY -> Feather.SUN;
            default -> Feather.INFO;
          };
      default -> Feather.INFO;
    };
  }

  private static String lengthKey(SessionEvent.Part part) {
    return switch (part) {
      case HOLDS -> "player.shorter.holds";
      case RESTS -> "player.shorter.rests";
    };
  }
}
