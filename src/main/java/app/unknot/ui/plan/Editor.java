package app.unknot.ui.plan;

import app.unknot.routine.Bound;
import app.unknot.routine.Bounds;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.routine.SetBy;
import java.time.Duration;
import java.util.Locale;

/** What can be changed about a point before the start, one step at a time. */
enum Editor {
  /** How many presses. */
  HOLDS(1),
  /** How long a press lasts, in seconds. */
  HOLD(5),
  /** How long to rest, in seconds. */
  REST(5),
  /** How often to move. */
  REPETITIONS(1);

  private final int step;

  Editor(int step) {
    this.step = step;
  }

  /** The word used in keys of texts. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is wished now, in the editor's unit. */
  int value(PointWishes wishes) {
    return switch (this) {
      case HOLDS -> wishes.holds();
      case HOLD -> (int) wishes.hold().toSeconds();
      case REST -> (int) wishes.rest().toSeconds();
      case REPETITIONS -> wishes.repetitions();
    };
  }

  /** How far it goes, in the editor's unit. */
  Bound<Integer> bound(Bounds bounds) {
    return switch (this) {
      case HOLDS -> bounds.holds();
      case HOLD -> seconds(bounds.hold());
      case REST -> seconds(bounds.rest());
      case REPETITIONS -> bounds.repetitions();
    };
  }

  private static Bound<Integer> seconds(Bound<Duration> bound) {
    return new Bound<>(
        (int) bound.least().toSeconds(),
        (int) bound.most().toSeconds(),
        bound.leastBy(),
        bound.mostBy());
  }

  /** The wishes one step up or down, stopped at the bound. */
  PointWishes stepped(PointWishes wishes, Bounds bounds, boolean up) {
    int now = value(wishes);
    int next = bound(bounds).nearest(up ? now + step : now - step);
    return switch (this) {
      case HOLDS -> wishes.withHolds(next);
      case HOLD -> wishes.withHold(Duration.ofSeconds(next));
      case REST -> wishes.withRest(Duration.ofSeconds(next));
      case REPETITIONS -> wishes.withRepetitions(next);
    };
  }

  /**
   * The end of an editor that is reached.
   *
   * @param most whether it is the upper end
   * @param by who set it
   */
  record End(Editor editor, int value, boolean most, SetBy by) {}
}
