package app.unknot.ui.bodymap;

import app.unknot.body.View;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Which side of the person a view shows at its left and at its right edge. */
public record Sides(String atLeft, String atRight) {

  /** The sides of a view; a view of one side has none. */
  public static Optional<Sides> of(View view, Texts texts) {
    if (view == View.LEFT || view == View.RIGHT) {
      return Optional.empty();
    }
    String left = texts.get("common.side.left.capital");
    String right = texts.get("common.side.right.capital");
    boolean facing = view == View.FRONT || view == View.SOLES;
    return Optional.of(facing ? new Sides(right, left) : new Sides(left, right));
  }

  /** Both words, for above a figure. */
  public HBox row() {
    return new HBox(word(atLeft), Parts.spacer(), word(atRight));
  }

  /** A word at an edge. */
  static Label word(String side) {
    return Parts.label(side, "figure-side");
  }
}
