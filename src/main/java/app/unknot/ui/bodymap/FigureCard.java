package app.unknot.ui.bodymap;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A figure with its caption and, above it, which side of the person is where. */
public final class FigureCard extends VBox {
  private final BodyFigure figure;
  private final HBox caption = new HBox();
  private final StackPane above;

  /** Puts the caption over a figure. */
  public FigureCard(BodyFigure figure, Texts texts) {
    this.figure = figure;
    setSpacing(8);
    String name = texts.get("common.view." + figure.view().key());
    Optional<Sides> sides = Sides.of(figure.view(), texts);
    sides.ifPresent(s -> caption.getChildren().add(Sides.word(s.atLeft())));
    caption
        .getChildren()
        .addAll(Parts.spacer(), Parts.label(name, "figure-caption"), Parts.spacer());
    sides.ifPresent(s -> caption.getChildren().add(Sides.word(s.atRight())));
    VBox.setVgrow(figure, Priority.ALWAYS);
    setMinSize(0, 0);
    above = new StackPane(Parts.label(name, "figure-caption"));
    getChildren().addAll(above, caption, figure);
    fit();
    widthProperty().subscribe(this::fit);
    // The letters change while styles are applied; no node may come or go under that.
    caption.getChildren().stream()
        .filter(Label.class::isInstance)
        .forEach(n -> ((Label) n).fontProperty().subscribe(() -> Platform.runLater(this::fit)));
  }

  /** Where the sides and the caption do not fit beside each other, the caption stands above. */
  private void fit() {
    double wide = 0;
    for (Node node : caption.getChildren()) {
      wide += node.prefWidth(-1);
    }
    boolean narrow = getWidth() > 0 && wide > getWidth();
    Parts.show(above, narrow);
    caption.getChildren().stream()
        .filter(n -> n.getStyleClass().contains("figure-caption"))
        .forEach(n -> Parts.show(n, !narrow));
  }

  /** The figure under the caption. */
  public BodyFigure figure() {
    return figure;
  }
}
