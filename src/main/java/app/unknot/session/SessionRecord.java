package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import app.unknot.routine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session delivered; what was planned and not done is not in it.
 *
 * @param before the pain before
 * @param after the last pain rating of the session, where there was one
 * @param presses that lasted any time at all, in order
 * @param steps that were reached, in order, with the time spent in each
 * @param pressing pressure per point, strokes included
 * @param tooMuch how often it was too much, counted to three
 * @param spot where it ended, or is now
 */
public record SessionRecord(
    PainRating before,
    Optional<PainRating> after,
    List<PressGiven> presses,
    List<StepGiven> steps,
    Map<SidedPoint, Duration> pressing,
    int tooMuch,
    Spot spot,
    Ending ending) {
  /**
   * One press.
   *
   * @param given how long it lasted
   * @param target what it was to feel like, at its end
   * @param rating the last pressing rating said about it
   */
  public record PressGiven(
      SidedPoint point,
      Technique.Kind kind,
      Tool tool,
      Duration given,
      PressingRange target,
      Optional<PressingRating> rating) {
    PressGiven rated(PressingRating other) {
      return new PressGiven(point, kind, tool, given, target, Optional.of(other));
    }
  }

  /** One step as far as it went. */
  public record StepGiven(Step step, Duration given) {}

  /**
   * Where the person is at work, whether any pressure was given there or not.
   *
   * @param tool the one planned there; where only movement is planned, the hands
   */
  public record Spot(SidedPoint point, Tool tool) {}

  public SessionRecord {
    presses = List.copyOf(presses);
    steps = List.copyOf(steps);
    pressing = Map.copyOf(pressing);
  }

  /**
   * The record of a session in any state. A live one gets the ending {@code INTERRUPTED}: it is
   * what can be saved along the way and is found after a crash.
   */
  public static SessionRecord of(SessionState state) {
    Course course = state.isLive() ? state.course().closed() : state.course();
    Ending ending =
        switch (state) {
          case SessionState.Finished finished -> finished.ending();
          case SessionState.Stopped stopped -> Ending.of(stopped.reason());
          default -> Ending.of(Ending.Kind.INTERRUPTED);
        };
    Log log = course.log();
    return new SessionRecord(
        course.before(),
        log.now(),
        log.presses(),
        log.steps(),
        course.delivered(),
        course.tooMuch(),
        spot(state, course),
        ending);
  }

  /** In a countdown or a pause it is still the spot before: what is felt there comes from it. */
  private static Spot spot(SessionState state, Course course) {
    List<StepGiven> given = course.log().steps();
    SidedPoint point =
        state instanceof SessionState.InStep || given.isEmpty()
            ? course.now().point()
            : given.getLast().step().point();
    return new Spot(
        point,
        course.routine().steps().stream()
            .filter(s -> s.point().equals(point))
            .flatMap(s -> tool(s).stream())
            .findFirst()
            .orElse(Tool.FINGERS));
  }

  private static Optional<Tool> tool(Step step) {
    return switch (step) {
      case Step.Prepare s -> Optional.of(s.tool());
      case Step.Press s -> Optional.of(s.tool());
      case Step.Strokes s -> Optional.of(s.tool());
      case Step.Locate _, Step.Rest _, Step.Move _, Step.StretchStep _, Step.Aftercare _ ->
          Optional.empty();
    };
  }

  /** The same with what was felt, said on the page after a stop. */
  public SessionRecord felt(Symptom symptom) {
    Ending felt = new Ending(ending.kind(), Optional.of(symptom));
    return new SessionRecord(before, after, presses, steps, pressing, tooMuch, spot, felt);
  }

  /** The same with the pain afterwards, said or corrected on the last page. */
  public SessionRecord withAfter(PainRating pain) {
    return new SessionRecord(
        before, Optional.of(pain), presses, steps, pressing, tooMuch, spot, ending);
  }

  /** The points that were pressed or stroked at all. */
  public List<SidedPoint> points() {
    return pressing.keySet().stream().sorted().toList();
  }
}
