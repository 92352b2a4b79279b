package app.unknot.ui.detail;

import app.unknot.knowledge.NeverPressPlace;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.bodymap.ReferralOverlay;
import app.unknot.ui.bodymap.Sides;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    List<NeverPressPlace> near = near(ui, point);
    figure.showNeverPress(near);
    figure.zoomTo(frame(figure, site), false);
    figure.setPrefHeight(250);
    figure.setMinHeight(200);
    VBox.setVgrow(figure, Priority.ALWAYS);
    getChildren().add(head);
    Sides.of(site.view(), ui.texts()).ifPresent(sides -> getChildren().add(sides.row()));
    getChildren()
        .addAll(
            figure,
            Parts.paragraph(ui.names().fill(words.where(), chosen.side()), "small", "muted"));
    careful(ui, point)
        .ifPresent(c -> getChildren().add(Parts.paragraph(c, "small", "danger-text")));
  }

  private static List<NeverPressPlace> near(Ui ui, TriggerPoint point) {
    return point.near().stream()
        .sorted()
        .flatMap(id -> ui.coach().knowledge().neverPress(id).stream())
        .toList();
  }

  /** Which places near the spot nobody presses, where there are any. */
  static Optional<String> careful(Ui ui, TriggerPoint point) {
    List<NeverPressPlace> near = near(ui, point);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ui.texts().get("detail.closed")
                + ": "
                + near.stream()
                    .map(p -> ui.names().neverPress(p.id()).label())
                    .collect(Collectors.joining(", ")));
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
