package app.unknot.ui.detail;

import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.bodymap.ReferralOverlay;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The spot on the figure, in words, and the never-press places close to it. */
final class WherePane extends VBox {
  private static final double SPAN = 330;

  WherePane(Ui ui, SidedPoint chosen, TriggerPoint point, PointWords words) {
    setSpacing(8);
    getStyleClass().add("card");
    Site site = point.sites().getFirst().on(chosen.side());
    HBox head =
        new HBox(
            Parts.paragraph(ui.texts().get("detail.where"), "small-strong"),
            Parts.spacer(),
            Parts.label(
                ui.texts().get("common.seen." + site.view().key()), "caption-strong", "muted"));
    BodyFigure figure =
        new BodyFigure(ui.figures().of(site.view()), id -> ui.coach().knowledge().sidedZone(id))
            .still();
    ReferralOverlay all = ReferralOverlay.of(point, chosen.side());
    figure.showMuscle(all);
    List<NeverPressPlace> near =
        point.near().stream()
            .sorted()
            .flatMap(id -> ui.coach().knowledge().neverPress(id).stream())
            .toList();
    figure.showNeverPress(near);
    figure.zoomTo(frame(figure, site), false);
    figure.setPrefHeight(250);
    figure.setMinHeight(200);
    VBox.setVgrow(figure, Priority.ALWAYS);
    getChildren()
        .addAll(
            head,
            figure,
            Parts.paragraph(ui.names().fill(words.where(), chosen.side()), "small", "muted"));
    if (!near.isEmpty()) {
      String places =
          String.join(", ", near.stream().map(p -> ui.names().neverPress(p.id()).label()).toList());
      getChildren()
          .add(
              Parts.paragraph(
                  ui.texts().get("detail.closed") + ": " + places, "small", "danger-text"));
    }
  }

  private static Frame frame(BodyFigure figure, Site site) {
    Frame around = new Frame(site.x() - 40, site.y() - 40, 80, 80);
    Optional<Frame> muscle = figure.referralFrame();
    Frame frame = muscle.map(around::union).orElse(around);
    boolean small = frame.width() < SPAN && frame.height() < SPAN;
    return small
        ? frame.atLeast(Math.min(SPAN, frame.width() * 1.6), Math.min(SPAN, frame.height() * 1.6))
        : frame.grown(20);
  }
}
