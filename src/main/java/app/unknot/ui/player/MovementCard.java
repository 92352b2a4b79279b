package app.unknot.ui.player;

import app.unknot.knowledge.SidedPoint;
import app.unknot.knowledge.Site;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.bodymap.FigureDrawing.Frame;
import app.unknot.ui.bodymap.ReferralOverlay;
import app.unknot.ui.bodymap.Sides;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The muscle that moves, on the figure. */
final class MovementCard extends HBox {
  private static final double SPAN = 330;
  private static final double WIDE = 220;
  private static final double TALL = 144;
  private static final double CAPTION = 24;

  private final Ui ui;
  private final Label words = Parts.paragraph("", "movement-words");
  private Optional<SidedPoint> shown = Optional.empty();

  MovementCard(Ui ui) {
    this.ui = ui;
    getStyleClass().add("movement-card");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    setVisible(false);
    setManaged(false);
  }

  void show(Optional<SidedPoint> point, String detail) {
    setVisible(point.isPresent());
    setManaged(point.isPresent());
    words.setText(detail);
    if (point.isPresent() && !point.equals(shown)) {
      shown = point;
      draw(point.get());
    }
  }

  private void draw(SidedPoint sided) {
    TriggerPoint point = ui.coach().knowledge().known(sided);
    Site site = point.sites().getFirst().on(sided.side());
    BodyFigure figure =
        new BodyFigure(ui.figures().of(site.view()), id -> ui.coach().knowledge().sidedZone(id))
            .still();
    figure.showMuscle(ReferralOverlay.of(point, sided.side()));
    Frame around = new Frame(site.x() - 40, site.y() - 40, 80, 80);
    Frame frame = figure.referralFrame().map(around::union).orElse(around).atLeast(SPAN, SPAN);
    // Of the card's shape, so that the words for the sides stand above the edges of what is drawn.
    figure.zoomTo(frame.atLeast(frame.height() * WIDE / TALL, frame.height()), false);
    VBox card = new VBox(figure);
    Sides.of(site.view(), ui.texts()).ifPresent(sides -> card.getChildren().addFirst(sides.row()));
    VBox.setVgrow(figure, Priority.ALWAYS);
    card.setMinSize(WIDE, TALL + CAPTION);
    card.setPrefSize(WIDE, TALL + CAPTION);
    card.setMaxSize(WIDE, TALL + CAPTION);
    getChildren().setAll(card, words);
  }
}
