package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Tool;
import app.unknot.routine.RoutineCeilings;
import app.unknot.safety.Sweep.Outcome;
import app.unknot.safety.Sweep.Telling;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * The widest sweep: every telling at every point on both sides with every tool; every pair of
 * tellings at every point on both sides, with the tools in turn; a plan for every clearance that
 * comes of it. Ends with 1 at the first thing that is milder in company than alone.
 */
final class WideSweep {
  private WideSweep() {}

  /** Without arguments everything; with a number only every so-manieth point. */
  public static void main(String[] arguments) {
    int step = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
    List<SidedPoint> every = Sweep.everyPoint();
    List<SidedPoint> points =
        IntStream.range(0, every.size()).filter(i -> i % step == 0).mapToObj(every::get).toList();
    LongAdder singles = new LongAdder();
    LongAdder pairs = new LongAdder();
    LongAdder plans = new LongAdder();
    points.parallelStream().forEach(p -> new AtPoint(p, singles, pairs, plans).sweep());
    System.out.printf(
        "%d points, %d single tellings, %d pairs, %d plans: none milder, none beyond a ceiling%n",
        points.size(), singles.sum(), pairs.sum(), plans.sum());
  }

  private record AtPoint(SidedPoint point, LongAdder singles, LongAdder pairs, LongAdder plans) {
    void sweep() {
      Outcome silence = tell(Optional.empty());
      for (Telling telling : Sweep.all()) {
        Outcome alone = tell(Optional.empty(), telling);
        demand(alone.isAtLeastAsStrictAs(silence), telling + " is milder than silence");
        for (Tool tool : Tool.values()) {
          demand(tell(Optional.of(tool), telling).equals(alone), telling + " with " + tool);
          singles.increment();
        }
      }
      twoTogether();
    }

    private void twoTogether() {
      List<Telling> some = Sweep.worrying();
      List<Outcome> alone = some.stream().map(t -> tell(Optional.empty(), t)).toList();
      Tool[] tools = Tool.values();
      for (int a = 0; a < some.size(); a++) {
        for (int b = a + 1; b < some.size(); b++) {
          if (some.get(a).question().equals(some.get(b).question())) {
            continue;
          }
          Optional<Tool> tool = Optional.of(tools[(a + b) % tools.length]);
          Outcome both = tell(tool, some.get(a), some.get(b));
          String what = some.get(a) + " and " + some.get(b);
          demand(
              both.isAtLeastAsStrictAs(alone.get(a)) && both.isAtLeastAsStrictAs(alone.get(b)),
              what);
          pairs.increment();
        }
      }
    }

    private Outcome tell(Optional<Tool> tool, Telling... told) {
      Screening screening = Sweep.SCREENER.screen(Sweep.request(point, tool, told));
      if (screening instanceof Screening.Cleared cleared && tool.isEmpty()) {
        RoutineCeilings.check(Sweep.BASE, cleared.clearance());
        plans.increment();
      }
      return Sweep.outcome(screening);
    }

    private void demand(boolean holds, String what) {
      if (!holds) {
        throw new AssertionError(point + ": " + what);
      }
    }
  }
}
