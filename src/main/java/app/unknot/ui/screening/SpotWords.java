package app.unknot.ui.screening;

import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Ui;
import java.util.List;

/** Sentences about what a check asks about, which may be one spot or several. */
final class SpotWords {
  private final Ui ui;
  private final List<SidedPoint> points;

  SpotWords(Ui ui, List<SidedPoint> points) {
    this.ui = ui;
    this.points = points;
  }

  /** Whether there is more than one. */
  boolean areSeveral() {
    return points.size() > 1;
  }

  /** The sentence for one spot, or the one for several. */
  String get(String key, Object... arguments) {
    return ui.texts().get(areSeveral() ? key + ".several" : key, arguments);
  }

  /** The names with their sides. */
  String names() {
    return ui.names().titles(points);
  }

  /** What the questions about the spot stand under. */
  String part() {
    return get("screening.part.spot", names());
  }
}
