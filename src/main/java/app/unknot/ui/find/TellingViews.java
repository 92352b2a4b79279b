package app.unknot.ui.find;

import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.ui.bodymap.FigureDrawing;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.bodymap.ReferralOverlay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The two views that show most of a point: its place, its main area, the person's marks. */
final class TellingViews {
  private static final int PLACE = 4;
  private static final int MUSCLE = 2;
  private static final int MAIN = 3;
  private static final int MARK = 2;
  private static final int SPREADS = 1;

  private TellingViews() {}

  /** One or two views: a second one only where it shows an area or mark that the first does not. */
  static List<View> of(Figures figures, ReferralOverlay overlay, Set<SidedZone> marks) {
    View first =
        Arrays.stream(View.values())
            .max(Comparator.comparingInt(v -> score(figures.of(v), overlay, marks, Set.of())))
            .orElse(View.FRONT);
    Set<String> shown = new HashSet<>(figures.of(first).zones().keySet());
    View second =
        Arrays.stream(View.values())
            .filter(v -> v != first)
            .max(
                Comparator.comparingInt((View v) ->
                    10 * areas(figures.of(v), overlay, marks, shown)
                        + score(figures.of(v), overlay, marks, Set.of())))
            .orElse(first);
    boolean more = areas(figures.of(second), overlay, marks, shown) > 0;
    return more ? List.of(first, second) : List.of(first);
  }

  private static int score(
      FigureDrawing drawing, ReferralOverlay overlay, Set<SidedZone> marks, Set<String> known) {
    int place = overlay.sites().stream().anyMatch(s -> s.view() == drawing.view()) ? PLACE : 0;
    int muscle = drawing.muscle(overlay.sidedMuscle()).isPresent() ? MUSCLE : 0;
    return place + muscle + areas(drawing, overlay, marks, known);
  }

  private static int areas(
      FigureDrawing drawing, ReferralOverlay overlay, Set<SidedZone> marks, Set<String> known) {
    return count(drawing, overlay.pattern().essential(), known) * MAIN
        + count(drawing, marks, known) * MARK
        + count(drawing, overlay.pattern().spillover(), known) * SPREADS;
  }

  private static int count(FigureDrawing drawing, Set<SidedZone> zones, Set<String> known) {
    return (int)
        zones.stream()
            .map(SidedZone::id)
            .filter(id -> drawing.zones().containsKey(id) && !known.contains(id))
            .count();
  }
}
