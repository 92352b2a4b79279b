package app.unknot.ui.player;

import app.unknot.knowledge.Prose.ExerciseWords;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.Prose.TechniqueWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Routine;
import app.unknot.routine.Step;
import app.unknot.safety.Presser;
import app.unknot.session.Course;
import app.unknot.session.CueWords;
import app.unknot.text.Names;
import app.unknot.text.Texts;
import java.util.Optional;
import java.util.function.Function;

/** What a step is called, what to do in it and how. */
final class StepWords {
  private final Texts texts;
  private final Names names;

  StepWords(Texts texts, Names names) {
    this.texts = texts;
    this.names = names;
  }

  /** The one thing to do. */
  String instruction(Course course) {
    return switch (course.now()) {
      case Step.Press _ when course.tooMuch() > 0 -> texts.get("player.do.eased");
      case Step.Press press when press.kind() == Technique.Kind.STROKES ->
          texts.get("player.do.press.strokes");
      case Step.Press _ when isPartner(course) -> texts.get("player.partner.do.press");
      case Step.Press press when press.tool().isHand() -> texts.get("player.do.press.hand");
      case Step.Press _ -> texts.get("player.do.press.release");
      case Step.Move move -> title(move.point(), PointWords::movement, "player.do.move");
      case Step.StretchStep stretch ->
          title(stretch.point(), PointWords::stretch, "player.do.stretch");
      case Step step -> texts.get("player.do." + CueWords.key(step));
    };
  }

  /** The way to do it, short. */
  String how(Course course) {
    return switch (course.now()) {
      // Also after “too much”: it is the partner’s hand that has to know when to let go.
      case Step.Press _ when isPartner(course) -> texts.get("player.partner.how.press");
      case Step.Press _ when course.tooMuch() > 0 -> texts.get("player.how.eased");
      case Step.Locate _ when isPartner(course) -> texts.get("player.partner.how.locate");
      case Step.Press press -> technique(press.point(), press.tool(), TechniqueWords::brief);
      case Step.Move move -> detail(move.point(), PointWords::movement, "player.how.move");
      case Step.StretchStep stretch ->
          detail(stretch.point(), PointWords::stretch, "player.how.stretch");
      case Step step -> texts.get("player.how." + CueWords.key(step));
    };
  }

  /** The way to get into position. */
  String position(Course course) {
    return switch (course.now()) {
      case Step.Locate _ when isPartner(course) -> texts.get("player.partner.position");
      case Step.Locate locate ->
          tool(course.routine(), locate.point())
              .map(t -> technique(locate.point(), t, TechniqueWords::how))
              .orElseGet(() -> how(course));
      default -> how(course);
    };
  }

  /** What comes after the current step; empty at the end. */
  String next(Course course) {
    var steps = course.routine().steps();
    for (int i = course.step() + 1; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (comes(course, step)) {
        String announced = announced(course, step);
        return step.point().equals(course.now().point()) || step instanceof Step.Aftercare
            ? announced
            : texts.get(
                "common.spots", announced, names.title(step.point(), course.routine().points()));
      }
    }
    return texts.get("player.next.finish");
  }

  /** What is known of a technique is written for one's own hands. */
  private static boolean isPartner(Course course) {
    return course.routine().presser() == Presser.PARTNER;
  }

  private static boolean comes(Course course, Step step) {
    return switch (step) {
      case Step.Prepare prepare -> prepare.warmth().isPresent();
      case Step.Rest _ -> course.now() instanceof Step.Press;
      default -> !step.pressing().isPositive() || course.planned(step).isPositive();
    };
  }

  private String announced(Course course, Step step) {
    return switch (step) {
      case Step.Prepare prepare ->
          texts.get("player.next.prepare", prepare.warmth().orElseThrow().toMinutes());
      case Step.Press press -> {
        String kind = press.kind() == Technique.Kind.STROKES ? ".strokes" : "";
        String first = press.number() == 1 ? ".first" : "";
        yield texts.get(
            "player.next.press" + first + kind,
            Clocks.seconds(course.planned(press)),
            press.number(),
            press.of());
      }
      case Step.Move move -> texts.get("player.next.move", move.repetitions());
      case Step.StretchStep stretch ->
          texts.get("player.next.stretch", stretch.duration().toSeconds());
      default ->
          texts.get("player.next." + CueWords.key(step), Clocks.seconds(course.planned(step)));
    };
  }

  private static Optional<Tool> tool(Routine routine, SidedPoint point) {
    return routine.presses(point).stream().findFirst().map(Step.Press::tool);
  }

  private String technique(SidedPoint point, Tool tool, Function<TechniqueWords, String> part) {
    return Optional.ofNullable(names.point(point.point()).techniques().get(tool))
        .map(part)
        .map(w -> names.fill(w, point.side()))
        .orElseGet(() -> texts.get("player.how.press"));
  }

  private String title(
      SidedPoint point, Function<PointWords, Optional<ExerciseWords>> which, String otherwise) {
    return which
        .apply(names.point(point.point()))
        .map(w -> names.fill(w.title(), point.side()))
        .orElseGet(() -> texts.get(otherwise));
  }

  private String detail(
      SidedPoint point, Function<PointWords, Optional<ExerciseWords>> which, String otherwise) {
    return which
        .apply(names.point(point.point()))
        .map(w -> names.fill(w.detail(), point.side()))
        .orElseGet(() -> texts.get(otherwise));
  }
}
