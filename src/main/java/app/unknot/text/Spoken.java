package app.unknot.text;

import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.routine.Step;
import app.unknot.session.Cue;
import app.unknot.session.CueWords;
import app.unknot.session.Phrase;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a cue says aloud. A closed eye sees neither the side and the spot nor which movement it is:
 * where something begins that the screen names, its name comes before the sentence.
 */
public final class Spoken {
  private final Texts texts;
  private final Names names;

  /** The sentences of a language. */
  public Spoken(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** The words of a cue. */
  public String of(Cue cue) {
    Phrase phrase = CueWords.of(cue);
    String sentence = texts.get(phrase.key(), phrase.arguments().toArray());
    return name(cue).map(name -> texts.get("session.spoken", name, sentence)).orElse(sentence);
  }

  private Optional<String> name(Cue cue) {
    return switch (cue) {
      case Cue.GetReady(Step.Locate locate, _) -> spot(locate.point());
      case Cue.BeginStep(Step.Prepare prepare, _) -> spot(prepare.point());
      case Cue.BeginStep(Step.Move move, _) -> exercise(move.point(), PointWords::movement);
      case Cue.BeginStep(Step.StretchStep stretch, _) ->
          exercise(stretch.point(), PointWords::stretch);
      default -> Optional.empty();
    };
  }

  private Optional<String> spot(SidedPoint point) {
    return Optional.of(texts.get("session.spoken.spot", names.title(point)));
  }

  private Optional<String> exercise(
      SidedPoint point, Function<PointWords, Optional<ExerciseWords>> which) {
    return which
        .apply(names.point(point.point()))
        .map(words -> names.fill(words.title(), point.side()));
  }
}
