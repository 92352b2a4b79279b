package app.unknot.routine;

import app.unknot.knowledge.Position;
import app.unknot.knowledge.SidedPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The order in which the points of a session are worked on.
 *
 * <p>The main one, which is the first of the clearance, comes first, so that it has had its turn if
 * the session ends early. After each point comes the one that asks for the least change: one that
 * does not mean lying down or getting up, because that takes time and can make dizzy; then one in
 * the same position; then the other side of the same spot, which hand and eye know already; then
 * one with the same tool; then the order of the clearance. What is only moved and stretched comes
 * last.
 */
final class PointOrder {
  private PointOrder() {}

  /** The points of the work, each once; the work itself stays as it is. */
  static List<PointDose> of(SequencedMap<PointDose, List<Step>> work) {
    List<Place> open =
        new ArrayList<>(work.entrySet().stream().flatMap(e -> place(e).stream()).toList());
    List<PointDose> order = new ArrayList<>();
    Optional<Place> next = open.stream().findFirst();
    while (next.isPresent()) {
      Place now = next.get();
      open.remove(now);
      order.add(now.dose());
      next = open.stream().min(now.leastChange());
    }
    work.sequencedKeySet().stream().filter(d -> !order.contains(d)).forEach(order::add);
    return order;
  }

  private static Optional<Place> place(Map.Entry<PointDose, List<Step>> work) {
    return work.getValue().stream()
        .filter(Step.Prepare.class::isInstance)
        .map(s -> new Place(work.getKey(), (Step.Prepare) s))
        .findFirst();
  }

  /** Where and with what a point is pressed. */
  private record Place(PointDose dose, Step.Prepare with) {
    /** The first of equals is the earlier one. */
    Comparator<Place> leastChange() {
      Position here = with.position();
      SidedPoint across = with.point().across();
      return Comparator.<Place, Boolean>comparing(
              p -> p.with.position().isLying() != here.isLying())
          .thenComparing(p -> p.with.position() != here)
          .thenComparing(p -> !p.with.point().equals(across))
          .thenComparing(p -> p.with.tool() != with.tool());
    }
  }
}
