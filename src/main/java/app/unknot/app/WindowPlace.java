package app.unknot.app;

import app.unknot.preferences.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Where the window was, and where it can be now. */
final class WindowPlace {
  /** So much of the upper edge has to be seen that the window can be caught and moved. */
  private static final double GRIP = 120;

  private final Stage stage;
  private Optional<Place> last = Optional.empty();
  private boolean asked;

  /** Follows a window; a full or hidden one keeps the place it goes back to. */
  WindowPlace(Stage stage) {
    this.stage = stage;
    // Values, not invalidations: what is not read when it changes would not be told again.
    stage.xProperty().subscribe(_ -> soon());
    stage.yProperty().subscribe(_ -> soon());
    stage.widthProperty().subscribe(_ -> soon());
    stage.heightProperty().subscribe(_ -> soon());
    stage.maximizedProperty().subscribe(_ -> soon());
  }

  /** Once all have changed that change together: a size may come before "maximised" does. */
  private void soon() {
    if (!asked) {
      asked = true;
      Platform.runLater(this::note);
    }
  }

  private void note() {
    asked = false;
    if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
      return;
    }
    if (stage.isMaximized()) {
      last = last.map(p -> new Place(p.x(), p.y(), p.width(), p.height(), true));
    } else if (stage.getWidth() >= 1 && stage.getHeight() >= 1) {
      last =
          Optional.of(
              new Place(
                  (int) stage.getX(),
                  (int) stage.getY(),
                  (int) stage.getWidth(),
                  (int) stage.getHeight(),
                  false));
    }
  }

  /** Where it was last. */
  Optional<Place> last() {
    return last;
  }

  /** Puts the window at a place. */
  void restore(Place place) {
    stage.setX(place.x());
    stage.setY(place.y());
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    stage.setMaximized(place.maximised());
    last = Optional.of(place);
  }

  /**
   * The place a window can have now: no larger than the screen it is mostly on, and wholly on it
   * where its upper edge could not be caught otherwise. Empty where there is no screen.
   *
   * @param screens what of each screen is free for windows
   */
  static Optional<Place> on(List<Rectangle2D> screens, Place kept) {
    return screens.stream()
        .max(Comparator.comparingDouble(screen -> common(screen, kept)))
        .map(screen -> fitted(screen, kept));
  }

  private static Place fitted(Rectangle2D screen, Place kept) {
    int width = (int) Math.min(kept.width(), screen.getWidth());
    int height = (int) Math.min(kept.height(), screen.getHeight());
    boolean caught =
        kept.y() >= screen.getMinY()
            && kept.y() <= screen.getMaxY() - GRIP
            && kept.x() + width >= screen.getMinX() + GRIP
            && kept.x() <= screen.getMaxX() - GRIP;
    if (caught) {
      return new Place(kept.x(), kept.y(), width, height, kept.maximised());
    }
    int x = (int) Math.clamp(kept.x(), screen.getMinX(), screen.getMaxX() - width);
    int y = (int) Math.clamp(kept.y(), screen.getMinY(), screen.getMaxY() - height);
    return new Place(x, y, width, height, kept.maximised());
  }

  private static double common(Rectangle2D screen, Place place) {
    double width =
        Math.min(screen.getMaxX(), place.x() + place.width())
            - Math.max(screen.getMinX(), place.x());
    double height =
        Math.min(screen.getMaxY(), place.y() + place.height())
            - Math.max(screen.getMinY(), place.y());
    return Math.max(0, width) * Math.max(0, height);
  }
}
