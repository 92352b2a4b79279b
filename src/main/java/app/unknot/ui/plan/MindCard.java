package app.unknot.ui.plan;

import app.unknot.knowledge.Prose.PlaceWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Presser;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What not to do at these spots, what never to press, and when to stop. */
final class MindCard extends VBox {
  private static final double GAP = 20;

  private final Ui ui;
  private final Label rule = Parts.paragraph("", "caption");

  MindCard(Ui ui, List<SidedPoint> points, List<String> notes) {
    this.ui = ui;
    setId("mind");
    getStyleClass().add("mind");
    setAccessibleText(ui.texts().get("plan.mind"));
    List<String> donts = new ArrayList<>();
    notes.forEach(n -> donts.add(ui.texts().get("safety.note." + n)));
    donts.addAll(
        points.stream()
            .flatMap(p ->
                ui.names().point(p.point()).donts().stream().map(d -> ui.names().fill(d, p.side())))
            .distinct()
            .toList());
    donts.add(ui.texts().get("plan.mind.dont.setting"));
    if (points.stream().anyMatch(p -> ui.names().isPartlyEnglish(p.point()))) {
      donts.add(ui.texts().get("common.english"));
    }
    List<String> near = new ArrayList<>(near(points));
    near.add(ui.texts().get("plan.mind.near.always"));
    getChildren()
        .add(
            Parts.columns(
                GAP,
                column("plan.mind.dont", Feather.ALERT_TRIANGLE, donts),
                column("plan.mind.near", Feather.SLASH, near),
                stop()));
  }

  /** Who presses decides how it is stopped. */
  void press(Presser by) {
    String key = by == Presser.PARTNER ? "plan.mind.stop.rule.partner" : "plan.mind.stop.rule";
    rule.setText(ui.texts().get(key));
  }

  private Node stop() {
    List<String> signs =
        List.of(ui.texts().get("plan.mind.stop.nerve"), ui.texts().get("plan.mind.stop.body"));
    VBox column = column("plan.mind.stop", Feather.OCTAGON, signs);
    column.getChildren().add(rule);
    return column;
  }

  private List<String> near(List<SidedPoint> points) {
    return points.stream()
        .flatMap(p -> ui.coach().knowledge().known(p).near().stream())
        .distinct()
        .sorted()
        .map(ui.names()::neverPress)
        .map(PlaceWords::label)
        .toList();
  }

  private VBox column(String title, Feather icon, List<String> lines) {
    Label head = Parts.paragraph(ui.texts().get(title), "small-strong", "danger-text");
    head.setGraphic(Parts.icon(icon));
    head.getStyleClass().add("danger-text-icon");
    VBox column = new VBox(1, head);
    lines.forEach(l -> column.getChildren().add(Parts.paragraph(l, "caption")));
    return column;
  }
}
