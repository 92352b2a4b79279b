package app.unknot.ui.detail;

import app.unknot.body.Side;
import app.unknot.knowledge.Prose.PointWords;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What to do and what to take care of at a spot. */
public final class DoDontCard extends VBox {

  /** The card of a point. */
  public DoDontCard(Ui ui, PointWords words, Side side) {
    getStyleClass().add("card");
    setMaxHeight(Region.USE_PREF_SIZE);
    getChildren()
        .add(
            Parts.columns(
                20,
                column(ui, "detail.do", "accent-text", Feather.CHECK, words.dos(), side),
                column(
                    ui,
                    "detail.dont",
                    "danger-text",
                    Feather.ALERT_TRIANGLE,
                    words.donts(),
                    side)));
  }

  private static Node column(
      Ui ui, String title, String style, Feather icon, List<String> lines, Side side) {
    VBox column = new VBox(8, Parts.paragraph(ui.texts().get(title), "card-title", style));
    for (String line : lines) {
      Label sign = new Label("", Parts.icon(icon));
      sign.getStyleClass().add(style + "-icon");
      sign.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(8, sign, Parts.paragraph(ui.names().fill(line, side), "small"));
      row.setAlignment(Pos.TOP_LEFT);
      column.getChildren().add(row);
    }
    return column;
  }
}
