package app.unknot.ui.bodymap;

import app.unknot.body.View;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A figure with its caption and, above it, which side of the person is where. */
public final class FigureCard extends VBox {
  private final BodyFigure figure;

  /** Puts the caption over a figure. */
  public FigureCard(BodyFigure figure, Texts texts) {
    this.figure = figure;
    setSpacing(8);
    HBox caption = new HBox();
    String name = texts.get("common.view." + figure.view().key());
    if (figure.view() == View.LEFT || figure.view() == View.RIGHT) {
      caption
          .getChildren()
          .addAll(Parts.spacer(), Parts.label(name, "figure-caption"), Parts.spacer());
    } else {
      boolean facing = figure.view() == View.FRONT || figure.view() == View.SOLES;
      String first = texts.get("common.side." + (facing ? "right" : "left") + ".capital");
      String second = texts.get("common.side." + (facing ? "left" : "right") + ".capital");
      caption
          .getChildren()
          .addAll(
              Parts.label(first, "figure-side"),
              Parts.spacer(),
              Parts.label(name, "figure-caption"),
              Parts.spacer(),
              Parts.label(second, "figure-side"));
    }
    VBox.setVgrow(figure, Priority.ALWAYS);
    setMinSize(0, 0);
    getChildren().addAll(caption, figure);
  }

  /** The figure under the caption. */
  public BodyFigure figure() {
    return figure;
  }
}
