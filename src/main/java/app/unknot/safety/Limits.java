package app.unknot.safety;

import app.unknot.body.PressingRange;
import app.unknot.body.PressingRating;
import app.unknot.knowledge.Tool;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * The most that a session may do. {@link #tighten} is the only way to combine two of them, so no
 * rule, answer or pack can ever loosen one.
 *
 * @param target what pressing may feel like
 * @param hold the longest unbroken pressure
 * @param presses the most presses a point
 * @param rest the shortest rest between presses
 * @param points the most points a session
 * @param sessionPressing the most pressing a session
 * @param sessionsPerDay the most sessions a day on a point
 * @param pointDayPressing the most pressing a day on a point
 * @param dayPressing the most pressing a day in all
 * @param tools the tools allowed
 * @param floor whether positions on the floor are allowed
 * @param heat whether the area may be warmed first
 */
public record Limits(
    PressingRange target,
    Duration hold,
    int presses,
    Duration rest,
    int points,
    Duration sessionPressing,
    int sessionsPerDay,
    Duration pointDayPressing,
    Duration dayPressing,
    Set<Tool> tools,
    boolean floor,
    boolean heat) {

  /** The absolute ceilings of safety.md; everything starts here. */
  public static final Limits CEILING =
      new Limits(
          PressingRange.of(5, 7),
          Duration.ofSeconds(90),
          3,
          Duration.ofSeconds(5),
          4,
          Duration.ofMinutes(10),
          3,
          Duration.ofMinutes(6),
          Duration.ofMinutes(30),
          EnumSet.allOf(Tool.class),
          true,
          true);

  /** The gentle column of the dose table. */
  public static final Limits GENTLE =
      new Limits(
          PressingRange.of(3, 5),
          Duration.ofSeconds(30),
          2,
          Duration.ofSeconds(20),
          2,
          Duration.ofMinutes(4),
          1,
          Duration.ofMinutes(6),
          Duration.ofMinutes(30),
          without(Tool.MASSAGE_GUN),
          true,
          true);

  /** What a self-light point may get at most. */
  public static final Limits LIGHT =
      new Limits(
          PressingRange.of(1, 3),
          Duration.ofSeconds(15),
          2,
          Duration.ofSeconds(5),
          4,
          Duration.ofMinutes(10),
          3,
          Duration.ofMinutes(6),
          Duration.ofMinutes(30),
          EnumSet.of(Tool.FINGERS),
          true,
          true);

  public Limits {
    tools = tools.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(tools));
    if (!hold.isPositive() || Math.min(presses, Math.min(points, sessionsPerDay)) < 1) {
      throw new IllegalArgumentException("what is allowed at all is allowed once");
    }
  }

  /** All tools but one. */
  public static Set<Tool> without(Tool tool) {
    return EnumSet.complementOf(EnumSet.of(tool));
  }

  /**
   * The stricter of both in every respect: the least number, the longest rest, the tools that both
   * allow. Idempotent, commutative and associative.
   */
  public Limits tighten(Limits that) {
    PressingRating top =
        target.high().compareTo(that.target.high()) <= 0 ? target.high() : that.target.high();
    PressingRating bottom =
        target.low().compareTo(that.target.low()) <= 0 ? target.low() : that.target.low();
    EnumSet<Tool> both = EnumSet.noneOf(Tool.class);
    both.addAll(tools);
    both.retainAll(that.tools);
    return new Limits(
        new PressingRange(bottom, top),
        least(hold, that.hold),
        Math.min(presses, that.presses),
        rest.compareTo(that.rest) >= 0 ? rest : that.rest,
        Math.min(points, that.points),
        least(sessionPressing, that.sessionPressing),
        Math.min(sessionsPerDay, that.sessionsPerDay),
        least(pointDayPressing, that.pointDayPressing),
        least(dayPressing, that.dayPressing),
        both,
        floor && that.floor,
        heat && that.heat);
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
