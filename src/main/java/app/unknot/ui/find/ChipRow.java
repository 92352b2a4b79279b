package app.unknot.ui.find;

import app.unknot.ui.common.Parts;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** Chips in a row that moves aside until the one that matters is in sight. */
final class ChipRow extends HBox {
  /** What is seen of the neighbours, so that it is clear that there are some. */
  private static final double NEIGHBOUR = 12;

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
    // With less room the one that matters may be out of sight again.
    scroll.viewportBoundsProperty().subscribe(_ -> requestLayout());
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
    wanted.filter(getChildren()::contains).ifPresent(this::slide);
  }

  /** As little as brings it wholly into sight, its beginning first. */
  private void slide(Node chip) {
    double seen = scroll.getViewportBounds().getWidth();
    double hidden = getWidth() - seen;
    if (hidden <= 0 || seen <= 0) {
      scroll.setHvalue(0);
      return;
    }
    double from = scroll.getHvalue() * hidden;
    double latest = chip.getBoundsInParent().getMinX() - NEIGHBOUR;
    double earliest = chip.getBoundsInParent().getMaxX() + NEIGHBOUR - seen;
    double to = Math.min(latest, Math.max(from, earliest));
    scroll.setHvalue(Math.clamp(to / hidden, 0, 1));
  }
}
