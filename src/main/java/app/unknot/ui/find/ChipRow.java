package app.unknot.ui.find;

import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** Chips in a row that moves aside until the one that matters is in sight. */
final class ChipRow extends HBox {
  private final ScrollPane scroll = Parts.drawnInParts(new ScrollPane(this));
  private Optional<Node> wanted = Optional.empty();

  ChipRow() {
    super(10);
    setAlignment(Pos.CENTER_LEFT);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    // A bar would cover the chips.
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPannable(true);
    scroll.setMinHeight(48);
    scroll.setMinWidth(0);
    scroll.setPrefWidth(0);
  }

  /** What the row is looked at through. */
  ScrollPane scroll() {
    return scroll;
  }

  /** Brings a chip into sight, once it is known where it stands. */
  void reveal(Optional<? extends Node> chip) {
    wanted = chip.map(Node.class::cast);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    wanted.ifPresent(chip -> {
      wanted = Optional.empty();
      double seen = scroll.getViewportBounds().getWidth();
      double hidden = getWidth() - seen;
      double middle = chip.getBoundsInParent().getCenterX() - seen / 2;
      scroll.setHvalue(hidden > 0 ? Math.clamp(middle / hidden, 0, 1) : 0);
    });
  }
}
