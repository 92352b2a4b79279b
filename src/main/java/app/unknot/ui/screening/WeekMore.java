package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.journal.Kept;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** After two weeks without change: "a little better" gives one week more, once. */
final class WeekMore extends VBox {
  WeekMore(Ui ui, ScreeningViewModel model) {
    getStyleClass().add("card");
    setSpacing(8);
    Button more =
        Parts.button(ui.texts().get("screening.week.button"), model::oneWeekMore, "small");
    more.setId("one-week-more");
    getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("screening.week.title"), "card-title"),
            Parts.paragraph(ui.texts().get("screening.week.text"), "small", "muted"),
            more);
  }

  /** Whether the area of a point can have it. */
  static boolean isOffered(Coach coach, SidedPoint point) {
    return coach.review(point).extendable();
  }

  /** Takes it, where it is offered. */
  static Optional<Kept> take(Coach coach, SidedPoint point) {
    return isOffered(coach, point) ? Optional.of(coach.extend(point)) : Optional.empty();
  }
}
