package app.unknot.ui.screening;

import app.unknot.Coach;
import app.unknot.journal.Kept;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** After two weeks without change: "a little better" gives one week more, once. */
final class WeekMore extends VBox {
  WeekMore(Ui ui, ScreeningViewModel model, SidedPoint point) {
    getStyleClass().add("card");
    setSpacing(8);
    Button more =
        Parts.button(ui.texts().get("screening.week.button"), model::oneWeekMore, "small");
    more.setId("one-week-more");
    Parts.wrapping(more);
    setMinWidth(0);
    getChildren()
        .addAll(
            Parts.paragraph(
                model.points().size() == 1
                    ? ui.texts().get("screening.week.title")
                    : ui.texts()
                        .get("screening.week.title.spot", ui.names().title(point, model.points())),
                "card-title"),
            Parts.paragraph(ui.texts().get("screening.week.text"), "small", "muted"),
            more);
  }

  /** The first of these points whose area can have it; one area at a time is said to be better. */
  static Optional<SidedPoint> offered(Coach coach, List<SidedPoint> points) {
    return points.stream().filter(p -> coach.review(p).extendable()).findFirst();
  }

  /** Takes it, where it is offered. */
  static Optional<Kept> take(Coach coach, List<SidedPoint> points) {
    return offered(coach, points).map(coach::extend);
  }
}
