package app.unknot.ui.settings;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card of settings, one a row: what it is at the left, the control at the right. */
public final class SettingRows extends VBox {
  /** The least room for words beside a control, in letters' sizes: a long word is not broken. */
  private static final double ROOM = 8;

  /** A card without a row yet. */
  public SettingRows() {
    getStyleClass().addAll("card", "setting-rows");
  }

  /**
   * Adds a row.
   *
   * @param what one sentence about it; may be empty
   */
  public SettingRows add(String name, String what, Region control) {
    VBox words = new VBox(2, Parts.paragraph(name, "strong"));
    if (!what.isEmpty()) {
      words.getChildren().add(Parts.paragraph(what, "small", "muted"));
    }
    return add(new Beside(words, control).least(ROOM));
  }

  /** The same with a line below the words that may show later. */
  public SettingRows add(String name, String what, Node note, Region control) {
    VBox words =
        new VBox(2, Parts.paragraph(name, "strong"), Parts.paragraph(what, "small", "muted"), note);
    return add(new Beside(words, control).least(ROOM));
  }

  /** Adds a row of one's own making. */
  public SettingRows add(Node row) {
    if (!getChildren().isEmpty()) {
      getChildren().add(Parts.divider());
    }
    row.getStyleClass().add("setting-row");
    getChildren().add(row);
    return this;
  }
}
