package app.unknot.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import java.time.Duration;

/** Whoever wishes for everything gets no more than the clearance and the dose table allow. */
public final class RoutineCeilings {
  private static final Duration HOUR = Duration.ofHours(1);

  private RoutineCeilings() {}

  /** Plans with the greediest wishes, once for each tool, and looks at what came of it. */
  public static void check(KnowledgeBase base, Clearance clearance) {
    RoutinePlanner planner = new RoutinePlanner(base);
    for (Tool tool : Tool.values()) {
      RoutineWishes greedy = RoutineWishes.NONE.withWarmth(true);
      for (ClearedPoint point : clearance.points()) {
        greedy = greedy.with(point.point(), new PointWishes(tool, 99, HOUR, Duration.ZERO, 99));
      }
      check(planner.plan(clearance, greedy, clearance.issued()), clearance);
    }
  }

  private static void check(Routine routine, Clearance clearance) {
    Limits session = clearance.session();
    assertThat(routine.points().size()).isBetween(1, session.points()).isLessThanOrEqualTo(4);
    assertThat(routine.pressing())
        .isLessThanOrEqualTo(session.sessionPressing())
        .isLessThanOrEqualTo(Duration.ofMinutes(10));
    assertThat(routine.warmth().isZero() || session.heat()).isTrue();
    for (ClearedPoint point : clearance.points()) {
      check(routine, point);
    }
  }

  private static void check(Routine routine, ClearedPoint cleared) {
    SidedPoint point = cleared.point();
    Limits limits = cleared.limits();
    assertThat(routine.presses(point).size())
        .isLessThanOrEqualTo(limits.presses())
        .isLessThanOrEqualTo(3);
    assertThat(routine.pressing(point).plus(cleared.spent()))
        .isLessThanOrEqualTo(Duration.ofMinutes(6));
    for (Step step : routine.steps()) {
      if (!step.point().equals(point)) {
        continue;
      }
      switch (step) {
        case Step.Press press -> {
          assertThat(press.hold())
              .isLessThanOrEqualTo(limits.hold())
              .isLessThanOrEqualTo(Duration.ofSeconds(90));
          assertThat(press.target().high().value())
              .isLessThanOrEqualTo(limits.target().high().value())
              .isLessThanOrEqualTo(7);
          assertThat(limits.tools()).contains(press.tool());
        }
        case Step.Rest rest -> assertThat(rest.duration()).isGreaterThanOrEqualTo(limits.rest());
        case Step.Strokes strokes ->
            assertThat(strokes.duration()).isLessThanOrEqualTo(limits.hold());
        case Step.Prepare prepare ->
            assertThat(limits.floor() || !prepare.position().isLying()).isTrue();
        default -> assertThat(step.pressing()).isZero();
      }
    }
  }
}
