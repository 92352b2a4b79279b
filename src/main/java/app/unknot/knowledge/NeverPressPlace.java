package app.unknot.knowledge;

import app.unknot.body.Side;
import app.unknot.body.View;
import java.util.List;
import java.util.Optional;

/** A place where nobody presses, with its outline in each view that shows it. */
public record NeverPressPlace(String id, List<Outline> outlines) {

  /**
   * A closed ring in the millimetres of a view.
   *
   * @param side the person's own side; empty on the midline
   * @param xs horizontal coordinates of the corners
   * @param ys vertical coordinates, as many
   */
  public record Outline(View view, Optional<Side> side, List<Double> xs, List<Double> ys) {
    public Outline {
      xs = List.copyOf(xs);
      ys = List.copyOf(ys);
      if (xs.size() < 3 || xs.size() != ys.size()) {
        throw new IllegalArgumentException("an outline has at least three corners");
      }
    }

    /** Whether a place of this view lies inside, by the even-odd rule. */
    public boolean contains(double x, double y) {
      boolean inside = false;
      for (int i = 0, j = xs.size() - 1; i < xs.size(); j = i++) {
        boolean crosses = ys.get(i) > y != ys.get(j) > y;
        if (crosses
            && x
                < (xs.get(j) - xs.get(i)) * (y - ys.get(i)) / (ys.get(j) - ys.get(i)) + xs.get(i)) {
          inside = !inside;
        }
      }
      return inside;
    }
  }

  public NeverPressPlace {
    outlines = List.copyOf(outlines);
  }

  /** Whether a site lies in this place. */
  public boolean contains(Site site) {
    return outlines.stream()
        .anyMatch(o -> o.view() == site.view() && o.contains(site.x(), site.y()));
  }
}
