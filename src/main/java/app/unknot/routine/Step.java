package app.unknot.routine;

import app.unknot.body.PressingRange;
import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Technique;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.util.Optional;

/** One thing to do in a routine, for one trigger point on one side. */
public sealed interface Step {
  /** The point it is for. */
  SidedPoint point();

  /** How long it takes when nothing interrupts it. */
  Duration duration();

  /** How much of it is pressure on the point; this is what the ceilings count. */
  default Duration pressing() {
    return Duration.ZERO;
  }

  /**
   * Getting into position with the tool, after warming the area where that is wanted.
   *
   * @param warmth how long to warm the area first
   */
  record Prepare(SidedPoint point, Tool tool, Position position, Optional<Duration> warmth)
      implements Step {
    @Override
    public Duration duration() {
      return warmth.orElse(Duration.ZERO).plus(Dose.GET_READY);
    }
  }

  /** Looking for the sore spot with light pressure. */
  record Locate(SidedPoint point, Duration duration) implements Step {}

  /**
   * Pressing the spot, or working along it, without a break.
   *
   * @param number of this press, from 1
   * @param of how many presses the point gets
   * @param target what the spot may feel like meanwhile
   */
  record Press(
      SidedPoint point,
      Technique.Kind kind,
      Tool tool,
      int number,
      int of,
      Duration hold,
      PressingRange target)
      implements Step {
    @Override
    public Duration duration() {
      return hold;
    }

    @Override
    public Duration pressing() {
      return hold;
    }
  }

  /** Released after a press, and asked how it is going. */
  record Rest(SidedPoint point, Duration duration, CheckIn checkIn) implements Step {}

  /** Light slow strokes around the spot after the presses. They count as pressure. */
  record Strokes(SidedPoint point, Tool tool, Duration duration, PressingRange target)
      implements Step {
    @Override
    public Duration pressing() {
      return duration;
    }
  }

  /** Moving the muscle through a small range. */
  record Move(SidedPoint point, int repetitions, Duration duration) implements Step {}

  /** A gentle stretch. */
  record StretchStep(SidedPoint point, Duration hold, int times) implements Step {
    @Override
    public Duration duration() {
      return hold.multipliedBy(times);
    }
  }

  /** Sitting up slowly, water, breathing; once, at the end of the routine. */
  record Aftercare(SidedPoint point, Duration duration) implements Step {}
}
