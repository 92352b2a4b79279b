package app.unknot.session;

import app.unknot.routine.Dose;
import app.unknot.routine.Step;
import app.unknot.safety.Limits;
import java.time.Duration;

/**
 * How long presses and rests last at most from now on, because the person wants them shorter. It
 * only ever takes away: what is planned stays the upper end, and of a rest the least rest of its
 * point the lower one.
 *
 * @param hold the longest press
 * @param rest the longest rest
 */
public record Shortened(Duration hold, Duration rest) {
  /** Nothing is shorter than planned. */
  static final Shortened NOTHING = new Shortened(Limits.CEILING.hold(), Dose.LONGEST_REST);

  /** Lengths that were shortened are whole multiples of this. */
  private static final Duration STEP = Duration.ofSeconds(5);

  Duration of(Step.Press press) {
    return Course.least(press.hold(), hold);
  }

  Duration of(Step.Rest planned, Duration least) {
    return Course.least(planned.duration(), Course.greatest(rest, least));
  }

  /** The same with another length of a part, where that is less. */
  Shortened with(SessionEvent.Part part, Duration most) {
    return switch (part) {
      case HOLDS -> new Shortened(Course.least(hold, most), rest);
      case RESTS -> new Shortened(hold, Course.least(rest, most));
    };
  }

  /** The next shorter length, not below the least one. */
  static Duration below(Duration now, Duration least) {
    return Course.greatest(least, STEP.multipliedBy(now.minusNanos(1).dividedBy(STEP)));
  }
}
