package app.unknot.session;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.json.KnowledgeReader;
import app.unknot.routine.Preset;
import app.unknot.routine.Routine;
import app.unknot.routine.RoutinePlanner;
import app.unknot.routine.RoutineWishes;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.routine.TestKnowledge;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Routines for tests of the session. */
final class Routines {
  static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  static final PainRating BEFORE = new PainRating(6);
  static final SidedPoint SHOULDER = TestKnowledge.right(TestKnowledge.SHOULDER);
  static final SidedPoint HIP = TestKnowledge.right(TestKnowledge.HIP);

  private static final RoutinePlanner PLANNER = new RoutinePlanner(TestKnowledge.BASE);

  private Routines() {}

  /** Three holds of 30 s with 15 s of rest on the top of the right shoulder, ball on the wall. */
  static Routine standard() {
    return plan(Limits.CEILING, SHOULDER);
  }

  /** Two points, the second a careful one. */
  static Routine twoPoints() {
    return plan(Limits.CEILING, SHOULDER, HIP);
  }

  /** The shoulder with a ball and the temple with the fingers. */
  static Routine twoTools() {
    return plan(Limits.CEILING, SHOULDER, TestKnowledge.right(TestKnowledge.TEMPLE));
  }

  /** One point with the longest holds that there are. */
  static Routine longest() {
    var clearance = TestClearances.of(NOW, Limits.CEILING, SHOULDER);
    PointWishes wishes =
        new PointWishes(Tool.BALL_WALL, 3, Duration.ofSeconds(90), Duration.ofSeconds(5), 1);
    return PLANNER.plan(clearance, RoutineWishes.NONE.with(SHOULDER, wishes), NOW);
  }

  /** One point within the gentle limits. */
  static Routine gentle() {
    return plan(Limits.GENTLE, SHOULDER);
  }

  /** One point that a partner presses with the fingers. */
  static Routine partner() {
    SidedPoint back = new SidedPoint("infraspinatus-tp2", Side.RIGHT);
    KnowledgeBase shipped = KnowledgeReader.shipped().base();
    var clearance = TestClearances.of(NOW, Limits.CEILING, back).forPartner(shipped);
    return new RoutinePlanner(shipped).plan(clearance, RoutineWishes.NONE, NOW);
  }

  /** The standard routine with warming the area. */
  static Routine warm() {
    var clearance = TestClearances.of(NOW, Limits.CEILING, SHOULDER);
    return PLANNER.plan(clearance, RoutineWishes.NONE.withWarmth(true), NOW);
  }

  /** A point that nobody presses: a stretch. */
  static Routine withoutPressing() {
    return plan(Limits.CEILING, TestKnowledge.right(TestKnowledge.DEEP));
  }

  private static Routine plan(Limits limits, SidedPoint... points) {
    var clearance = TestClearances.of(NOW, limits, points);
    return PLANNER.plan(
        clearance, PLANNER.suggested(clearance, Preset.STANDARD, Set.of(Tool.values())), NOW);
  }
}
