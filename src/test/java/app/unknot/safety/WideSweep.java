package app.unknot.safety;

import app.unknot.knowledge.SidedPoint;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * The widest sweep: everything the bank can be told, each alone and each two together, at every
 * point on both sides and with every tool; a plan for every clearance that comes of it. {@link
 * SweptPoint} says what has to hold. Ends with 1 at the first thing that does not.
 */
final class WideSweep {
  private WideSweep() {}

  /** Without arguments everything; with a number only every so-manieth point. */
  public static void main(String[] arguments) {
    int step = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
    List<SidedPoint> every = Sweep.everyPoint();
    List<SidedPoint> points =
        IntStream.range(0, every.size()).filter(i -> i % step == 0).mapToObj(every::get).toList();
    Count count = new Count(new AtomicLong(), new AtomicLong(), new AtomicLong(), new AtomicLong());
    points.parallelStream().forEach(p -> new SweptPoint(p, count).sweep());
    System.out.printf(
        "%d points, %d single tellings, %d pairs, %d checks, %d unlike clearances planned with each"
            + " tool: none milder, none beyond a ceiling%n",
        points.size(),
        count.singles().get(),
        count.pairs().get(),
        count.checks().get(),
        count.plans().get());
  }

  /**
   * How much was tried.
   *
   * @param checks how often the safety check was asked
   * @param plans clearances that differ, or belong to another point
   */
  record Count(AtomicLong singles, AtomicLong pairs, AtomicLong checks, AtomicLong plans) {}
}
