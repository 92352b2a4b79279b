package app.unknot.text;

import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.Cue;
import app.unknot.session.CueWords;
import app.unknot.session.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cue says aloud. A closed eye sees neither the side and the spot nor which movement it is:
 * where something begins that the screen names, its name comes before the sentence; before a search
 * come the tool and how it is used, and in it the steps to the spot.
 */
public final class Spoken {
  private final Texts texts;
  private final Names names;
  private final List<SidedPoint> spots;

  /** The sentences of a language. */
  public Spoken(Texts texts, Names names) {
    this(texts, names, List.of());
  }

  /** The same where these spots have to be told apart. */
  public Spoken(Texts texts, Names names, List<SidedPoint> spots) {
    this.texts = texts;
    this.names = names;
    this.spots = List.copyOf(spots);
  }

  /** The words of a cue. */
  public String of(Cue cue) {
    return said(cue).stream().map(Aloud::text).collect(Collectors.joining(" "));
  }

  /**
   * What a cue says, sentence by sentence, each in its own language; the first is the cue's own.
   */
  public List<Aloud> said(Cue cue) {
    return switch (cue) {
      case Cue.Settle(SidedPoint point, Tool tool, Presser by) when by == Presser.SELF ->
          settle(point, tool);
      case Cue.GetReady(Step.Locate locate, _) -> List.of(named(spot(locate.point()), cue));
      case Cue.BeginStep(Step.Prepare prepare, _) -> List.of(named(spot(prepare.point()), cue));
      // What is known of a search is written for one's own hands.
      case Cue.BeginStep(Step.Locate locate, Presser by) when by == Presser.SELF ->
          Stream.concat(Stream.of(own(cue)), steps(locate.point())).toList();
      case Cue.BeginStep(Step.Move move, _) -> exercise(move.point(), PointWords::movement, cue);
      case Cue.BeginStep(Step.StretchStep stretch, _) ->
          exercise(stretch.point(), PointWords::stretch, cue);
      default -> List.of(own(cue));
    };
  }

  private Aloud own(Cue cue) {
    Phrase phrase = CueWords.of(cue);
    return own(texts.get(phrase.key(), phrase.arguments().toArray()));
  }

  private Aloud own(String sentence) {
    return new Aloud(sentence, texts.locale());
  }

  private Aloud named(String name, Cue cue) {
    return own(texts.get("session.spoken", name, own(cue).text()));
  }

  private String spot(SidedPoint point) {
    return texts.get("session.spoken.spot", names.title(point, spots));
  }

  /** The tool, and how it is used there. */
  private List<Aloud> settle(SidedPoint point, Tool tool) {
    Aloud with = own(texts.get("session.settle", names.tool(tool)));
    return Stream.concat(
            Stream.of(with),
            Stream.ofNullable(names.point(point.point()).techniques().get(tool))
                .map(words -> aloud(point, words.brief())))
        .toList();
  }

  private Stream<Aloud> steps(SidedPoint point) {
    return names.point(point.point()).find().stream().map(step -> aloud(point, step));
  }

  /** The name of a movement with the sentence where both are one language, else one by one. */
  private List<Aloud> exercise(
      SidedPoint point, Function<PointWords, Optional<ExerciseWords>> which, Cue cue) {
    Optional<Aloud> title =
        which.apply(names.point(point.point())).map(words -> aloud(point, words.title()));
    if (title.isEmpty()) {
      return List.of(own(cue));
    }
    return title.get().language().equals(texts.locale())
        ? List.of(named(title.get().text(), cue))
        : List.of(title.get(), own(cue));
  }

  private Aloud aloud(SidedPoint point, String words) {
    return names.aloud(point, names.fill(words, point.side()));
  }
}
