package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Clearance.ClearedPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Clearances for tests of the packages behind safety, made without a screening. */
public final class TestClearances {
  private TestClearances() {}

  /** For points that get the session's limits and had nothing today. */
  public static Clearance of(Instant issued, Limits limits, SidedPoint... points) {
    return of(
        issued,
        limits,
        Arrays.stream(points).map(p -> new ClearedPoint(p, limits, Duration.ZERO)).toList());
  }

  /** For points with limits of their own. */
  public static Clearance of(Instant issued, Limits session, List<ClearedPoint> points) {
    return of(issued, session, points, Duration.ofMinutes(10));
  }

  /** With this much of the day's massage gun left. */
  public static Clearance of(
      Instant issued, Limits session, List<ClearedPoint> points, Duration gunLeft) {
    return new Clearance(points, session, gunLeft, issued);
  }
}
