package app.unknot.ui.find;

import app.unknot.ui.bodymap.BodyFigure;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Looks closer at a figure and moves about on it: wheel, pinch, middle button and keys. */
final class MapZoom {
  private static final double STEP = 1.5;
  private static final double WHEEL = 1.2;
  private static final double PAN = 60;

  private final List<BodyFigure> figures;
  private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper(this, "zoomed");
  private Point2D grip = Point2D.ZERO;

  MapZoom(List<BodyFigure> figures) {
    this.figures = figures;
  }

  /** Whether a figure is shown larger than at first. */
  ReadOnlyBooleanProperty zoomedProperty() {
    return zoomed.getReadOnlyProperty();
  }

  /** Lets a figure be looked at closer. */
  void take(BodyFigure figure) {
    figure.addEventHandler(ScrollEvent.SCROLL, e -> wheel(figure, e));
    figure.addEventHandler(
        ZoomEvent.ZOOM,
        e -> {
          figure.magnify(e.getZoomFactor(), new Point2D(e.getX(), e.getY()));
          e.consume();
        });
    figure.addEventHandler(
        MouseEvent.MOUSE_PRESSED, e -> grip = new Point2D(e.getSceneX(), e.getSceneY()));
    figure.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(figure, e));
    figure.frameProperty().subscribe(_ -> look());
    look();
  }

  /** What is shown may have changed. */
  void look() {
    zoomed.set(figures.stream().anyMatch(f -> f.magnification() > 1));
  }

  /** A step closer, or back. */
  void step(BodyFigure figure, boolean closer) {
    figure.magnify(
        closer ? STEP : 1 / STEP, new Point2D(figure.getWidth() / 2, figure.getHeight() / 2));
  }

  /** All figures as they were at first. */
  void whole() {
    figures.forEach(f -> f.magnify(0, Point2D.ZERO));
  }

  private static void wheel(BodyFigure figure, ScrollEvent event) {
    if (event.getDeltaY() == 0) {
      figure.pan(-event.getDeltaX(), 0);
    } else {
      figure.magnify(
          event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL, new Point2D(event.getX(), event.getY()));
    }
    event.consume();
  }

  private void drag(BodyFigure figure, MouseEvent event) {
    if (event.getButton() == MouseButton.MIDDLE) {
      Point2D now = new Point2D(event.getSceneX(), event.getSceneY());
      figure.pan(grip.getX() - now.getX(), grip.getY() - now.getY());
      grip = now;
    }
  }

  /** A key on the map; tells whether it was one of these. */
  boolean pressed(KeyEvent event, Optional<BodyFigure> at) {
    Optional<BodyFigure> figure = at.or(() -> figures.stream().findFirst());
    if (figure.isEmpty() || event.isAltDown()) {
      return false;
    }
    return event.isShortcutDown()
        ? zoom(event, figure.get())
        : event.isShiftDown() && pan(event, figure.get());
  }

  private boolean zoom(KeyEvent event, BodyFigure figure) {
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> step(figure, true);
      case MINUS, SUBTRACT -> step(figure, false);
      case DIGIT0, NUMPAD0 -> whole();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean pan(KeyEvent event, BodyFigure figure) {
    switch (event.getCode()) {
      case LEFT -> figure.pan(-PAN, 0);
      case RIGHT -> figure.pan(PAN, 0);
      case UP -> figure.pan(0, -PAN);
      case DOWN -> figure.pan(0, PAN);
      default -> {
        return false;
      }
    }
    return figure.magnification() > 1;
  }
}
