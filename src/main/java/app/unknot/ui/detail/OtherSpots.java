package app.unknot.ui.detail;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ranking.Ranking.MuscleGroup;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** The described spots of one muscle, each one press away. */
final class OtherSpots extends VBox {

  private OtherSpots(Ui ui, SidedPoint chosen, List<TriggerPoint> spots) {
    setSpacing(4);
    setId("spots");
    Segmented<TriggerPoint> row =
        new Segmented<>(
            ui.texts().get("detail.spots"),
            spot -> ui.navigator().show(new Screen.Point(spot.on(chosen.side()))));
    for (TriggerPoint spot : spots) {
      int number = spots.indexOf(spot) + 1;
      row.add(spot, Integer.toString(number), "spot-" + number);
      row.getChildren().getLast().getStyleClass().add("spot");
      String where = ui.names().fill(ui.names().point(spot.id()).where(), chosen.side());
      row.getChildren()
          .getLast()
          .setAccessibleText(ui.texts().get("detail.spots.name", number, spots.size(), where));
      if (spot.id().equals(chosen.point())) {
        row.select(spot);
      }
    }
    getChildren()
        .add(new Beside(Parts.paragraph(ui.texts().get("detail.spots"), "small-strong"), row));
    best(ui, chosen)
        .flatMap(id -> spots.stream().filter(s -> s.id().equals(id)).findFirst())
        .ifPresent(spot ->
            getChildren()
                .add(
                    Parts.paragraph(
                        ui.texts().get("detail.spots.best", spots.indexOf(spot) + 1),
                        "small",
                        "muted")));
  }

  /** A choice of the spots, where the muscle has more than one. */
  static Optional<OtherSpots> of(Ui ui, SidedPoint chosen, TriggerPoint point) {
    List<TriggerPoint> spots = ui.coach().knowledge().spots(point.id());
    return spots.size() > 1 ? Optional.of(new OtherSpots(ui, chosen, spots)) : Optional.empty();
  }

  /** The spot whose usual pattern fits the marks best, where anything is marked. */
  private static Optional<String> best(Ui ui, SidedPoint chosen) {
    if (ui.journey().marks().marks().isEmpty()) {
      return Optional.empty();
    }
    return ui.coach().rank(ui.journey().report(), ui.journey().palpations()).byMuscle().stream()
        .filter(g -> g.candidates().stream().anyMatch(c -> c.point().equals(chosen)))
        .map(MuscleGroup::best)
        .map(best -> best.point().point())
        .findFirst();
  }
}
