package app.unknot.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PressingRange;
import app.unknot.body.Side;
import app.unknot.knowledge.KnowledgeBase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineWishes.PointWishes;
import app.unknot.safety.Clearance;
import app.unknot.safety.Clearance.ClearedPoint;
import app.unknot.safety.Limits;
import app.unknot.safety.TestClearances;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is wished and whatever the limits, no plan goes beyond them. */
class PlannerCeilingsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final KnowledgeBase BASE = TestKnowledge.BASE;
  private static final RoutinePlanner PLANNER = new RoutinePlanner(BASE);
  private static final List<SidedPoint> POINTS =
      BASE.points().stream().map(p -> p.on(Side.RIGHT)).toList();

  @Test
  void noPlanGoesBeyondItsLimits() {
    int plans = 0;
    for (Limits limits : manyLimits()) {
      for (int spent : new int[] {0, 345, 900}) {
        Clearance clearance = clearance(limits, Duration.ofSeconds(spent));
        for (RoutineWishes wishes : manyWishes()) {
          check(PLANNER.plan(clearance, wishes, NOW), limits, Duration.ofSeconds(spent));
          plans++;
        }
      }
    }
    assertThat(plans).isGreaterThan(10_000);
  }

  @Test
  void theBoundsOfASteppersWishAreWhatThePlanGives() {
    int compared = 0;
    for (Limits limits : manyLimits()) {
      Clearance clearance = clearance(limits, Duration.ZERO);
      for (RoutineWishes wishes : manyWishes()) {
        for (SidedPoint point : PLANNER.plan(clearance, wishes, NOW).points()) {
          compared += compare(clearance, wishes, point);
        }
      }
    }
    assertThat(compared).isGreaterThan(2_000);
  }

  /** Wishes at the upper end of their bounds are granted in full. */
  private static int compare(Clearance clearance, RoutineWishes wishes, SidedPoint point) {
    PointWishes wish = wishes.of(point).orElseThrow();
    Bounds bounds = PLANNER.bounds(clearance, wishes, point).orElseThrow();
    if (bounds.holds().most() == 0) {
      assertThat(PLANNER.plan(clearance, wishes, NOW).presses(point)).isEmpty();
      return 0;
    }
    PointWishes longest = wish.withHolds(bounds.holds().nearest(wish.holds()));
    Bounds after = PLANNER.bounds(clearance, wishes.with(point, longest), point).orElseThrow();
    PointWishes most = longest.withHold(after.hold().nearest(wish.hold()));
    List<Step.Press> presses =
        PLANNER.plan(clearance, wishes.with(point, most), NOW).presses(point);
    assertThat(presses).hasSizeGreaterThanOrEqualTo(1);
    assertThat(presses).extracting(Step.Press::hold).containsOnly(most.hold());
    assertThat(presses.size()).isLessThanOrEqualTo(most.holds());
    return 1;
  }

  private static void check(Routine routine, Limits limits, Duration spent) {
    assertThat(routine.points().size()).isLessThanOrEqualTo(limits.points());
    assertThat(routine.pressing()).isLessThanOrEqualTo(limits.sessionPressing());
    assertThat(routine.pressing()).isLessThanOrEqualTo(Limits.CEILING.sessionPressing());
    assertThat(routine.pressing()).isLessThanOrEqualTo(routine.pressingLeft());
    for (SidedPoint point : routine.points()) {
      checkPoint(routine, point, routine.allowance(point).limits(), spent);
    }
    assertThat(routine.steps().getLast()).isInstanceOf(Step.Aftercare.class);
  }

  private static void checkPoint(Routine routine, SidedPoint point, Limits limits, Duration spent) {
    List<Step.Press> presses = routine.presses(point);
    assertThat(presses.size()).isLessThanOrEqualTo(limits.presses());
    assertThat(routine.pressing(point)).isLessThanOrEqualTo(atLeastZero(limits, spent));
    for (int i = 0; i < routine.steps().size(); i++) {
      Step step = routine.steps().get(i);
      if (!step.point().equals(point)) {
        continue;
      }
      switch (step) {
        case Step.Press press -> {
          assertThat(press.hold()).isPositive().isLessThanOrEqualTo(limits.hold());
          assertThat(press.target().high()).isLessThanOrEqualTo(limits.target().high());
          assertThat(limits.tools()).contains(press.tool());
          assertThat(BASE.known(point).techniqueFor(press.tool())).isPresent();
          assertThat(routine.steps().get(i + 1)).isInstanceOf(Step.Rest.class);
        }
        case Step.Rest rest -> {
          assertThat(rest.duration()).isGreaterThanOrEqualTo(limits.rest());
          assertThat(rest.duration()).isGreaterThanOrEqualTo(Limits.CEILING.rest());
        }
        case Step.Strokes strokes -> {
          assertThat(strokes.duration()).isLessThanOrEqualTo(limits.hold());
          assertThat(strokes.target().high()).isLessThanOrEqualTo(limits.target().high());
          assertThat(routine.steps().get(i - 1)).isInstanceOf(Step.Rest.class);
        }
        case Step.Prepare prepare -> {
          boolean lying = prepare.position().isLying() || prepare.tool() == Tool.BALL_FLOOR;
          assertThat(lying && !limits.floor()).isFalse();
        }
        default -> assertThat(step.pressing()).isZero();
      }
    }
  }

  private static Duration atLeastZero(Limits limits, Duration spent) {
    Duration left = limits.pointDayPressing().minus(spent);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Clearance clearance(Limits limits, Duration spent) {
    List<ClearedPoint> points = new ArrayList<>();
    for (SidedPoint point : POINTS) {
      // The last points are stricter than the session, as after a first time.
      Limits own = points.size() < 3 ? limits : limits.tighten(Limits.GENTLE);
      points.add(new ClearedPoint(point, own, spent));
    }
    return TestClearances.of(NOW, limits, points);
  }

  private static List<Limits> manyLimits() {
    List<Limits> all = new ArrayList<>();
    for (int high : new int[] {3, 5, 7}) {
      for (int hold : new int[] {15, 30, 90}) {
        for (int presses = 1; presses <= 3; presses++) {
          for (int pressing : new int[] {10, 100, 240, 600}) {
            all.add(limits(high, hold, presses, pressing, presses + 1, all.size() % 2 == 0));
          }
        }
      }
    }
    all.add(Limits.CEILING);
    all.add(Limits.GENTLE);
    all.add(Limits.LIGHT);
    return all;
  }

  private static Limits limits(
      int high, int hold, int presses, int pressing, int points, boolean floor) {
    Set<Tool> tools = EnumSet.allOf(Tool.class);
    if (presses == 2) {
      tools.remove(Tool.MASSAGE_GUN);
      tools.remove(Tool.BALL_WALL);
    }
    return new Limits(
        PressingRange.of(high - 2, high),
        Duration.ofSeconds(hold),
        presses,
        Duration.ofSeconds(presses * 10L),
        points,
        Duration.ofSeconds(pressing),
        1,
        Duration.ofMinutes(6),
        Duration.ofMinutes(30),
        tools,
        floor,
        true);
  }

  private static List<RoutineWishes> manyWishes() {
    List<RoutineWishes> all = new ArrayList<>();
    for (Tool tool : List.of(Tool.BALL_WALL, Tool.BALL_FLOOR, Tool.MASSAGE_GUN, Tool.CANE)) {
      for (int holds : new int[] {-1, 2, 99}) {
        for (int hold : new int[] {-5, 30, 45, 3600}) {
          RoutineWishes wishes = RoutineWishes.NONE;
          for (SidedPoint point : POINTS) {
            wishes =
                wishes.with(
                    point,
                    new PointWishes(
                        tool, holds, Duration.ofSeconds(hold), Duration.ofSeconds(hold), 99));
          }
          all.add(wishes);
        }
      }
    }
    return all;
  }
}
