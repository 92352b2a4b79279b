package app.unknot.ui.screening;

import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The warnings of this spot and the signs to stop at; they stand with every clearance. */
final class SpotCard extends VBox {
  SpotCard(Ui ui, SidedPoint point, String title) {
    getStyleClass().add("card");
    setSpacing(10);
    setId("spot-warnings");
    PointWords words = ui.names().point(point.point());
    getChildren().add(Parts.paragraph(title, "card-title"));
    if (ui.names().isPartlyEnglish(point.point())) {
      getChildren().add(Parts.paragraph(ui.texts().get("common.english"), "caption", "muted"));
    }
    getChildren().add(row(Feather.OCTAGON, ui.texts().get("screening.spot.stop"), "danger"));
    words
        .donts()
        .forEach(dont ->
            getChildren()
                .add(row(Feather.ALERT_TRIANGLE, ui.names().fill(dont, point.side()), "danger")));
    List<NeverPressPlace> near =
        ui.coach().knowledge().known(point).near().stream()
            .sorted()
            .flatMap(id -> ui.coach().knowledge().neverPress(id).stream())
            .toList();
    if (!near.isEmpty()) {
      String places =
          String.join(", ", near.stream().map(p -> ui.names().neverPress(p.id()).label()).toList());
      getChildren()
          .add(row(Feather.ALERT_CIRCLE, ui.texts().get("screening.spot.near", places), "danger"));
    }
  }

  private static Node row(Feather icon, String text, String style) {
    Label sign = new Label("", Parts.icon(icon));
    sign.getStyleClass().add(style + "-text-icon");
    sign.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(10, sign, Parts.grow(Parts.paragraph(text, "small")));
    return row;
  }
}
