package app.unknot.ui.screening;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Scrolls a page so that what has the focus is in sight, however the focus came there. */
final class FocusInSight {
  private static final double MARGIN = 12;

  private final ScrollPane scroll;
  private final Region page;
  private final ChangeListener<Node> follow = (_, _, now) -> follow(now);

  private FocusInSight(ScrollPane scroll, Region page) {
    this.scroll = scroll;
    this.page = page;
  }

  /** Follows the focus as long as the page is shown. */
  static void keep(ScrollPane scroll, Region page) {
    FocusInSight focus = new FocusInSight(scroll, page);
    scroll
        .sceneProperty()
        .addListener((_, was, now) -> {
          focus.stop(was);
          focus.start(now);
        });
  }

  private void start(@org.jspecify.annotations.Nullable Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().addListener(follow);
    }
  }

  private void stop(@org.jspecify.annotations.Nullable Scene scene) {
    if (scene != null) {
      scene.focusOwnerProperty().removeListener(follow);
    }
  }

  private void follow(@org.jspecify.annotations.Nullable Node focused) {
    if (focused == null || !isOnPage(focused)) {
      return;
    }
    double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds bounds = page.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
    double top = scroll.getVvalue() * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (bounds.getMinY() - MARGIN < top) {
      scroll.setVvalue(Math.max(0, (bounds.getMinY() - MARGIN) / hidden));
    } else if (bounds.getMaxY() + MARGIN > bottom) {
      scroll.setVvalue(
          Math.min(
              1, (bounds.getMaxY() + MARGIN - scroll.getViewportBounds().getHeight()) / hidden));
    }
  }

  private boolean isOnPage(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(page)) {
        return true;
      }
    }
    return false;
  }
}
