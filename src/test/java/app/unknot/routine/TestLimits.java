package app.unknot.routine;

import app.unknot.safety.Limits;
import java.time.Duration;

/** The ceilings with one thing taken away, or less of it. */
final class TestLimits {
  private TestLimits() {}

  static Limits withoutHeat() {
    return with(Limits.CEILING.floor(), false);
  }

  static Limits withoutFloor() {
    return with(false, Limits.CEILING.heat());
  }

  static Limits session(Duration pressing) {
    Limits c = Limits.CEILING;
    return with(pressing, c.floor(), c.heat());
  }

  private static Limits with(boolean floor, boolean heat) {
    return with(Limits.CEILING.sessionPressing(), floor, heat);
  }

  private static Limits with(Duration sessionPressing, boolean floor, boolean heat) {
    Limits c = Limits.CEILING;
    return new Limits(
        c.target(),
        c.hold(),
        c.presses(),
        c.rest(),
        c.points(),
        sessionPressing,
        c.sessionsPerDay(),
        c.pointDayPressing(),
        c.dayPressing(),
        c.tools(),
        floor,
        heat);
  }
}
