package app.unknot.routine;

import app.unknot.safety.Limits;

/** The ceilings with one thing taken away. */
final class TestLimits {
  private TestLimits() {}

  static Limits withoutHeat() {
    return with(Limits.CEILING.floor(), false);
  }

  static Limits withoutFloor() {
    return with(false, Limits.CEILING.heat());
  }

  private static Limits with(boolean floor, boolean heat) {
    Limits c = Limits.CEILING;
    return new Limits(
        c.target(),
        c.hold(),
        c.presses(),
        c.rest(),
        c.points(),
        c.sessionPressing(),
        c.sessionsPerDay(),
        c.pointDayPressing(),
        c.dayPressing(),
        c.tools(),
        floor,
        heat);
  }
}
