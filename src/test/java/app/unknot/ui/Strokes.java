package app.unknot.ui;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/** What a node hears of the pointer: a click, a stroke across the map, the wheel, two fingers. */
final class Strokes {
  private Strokes() {}

  /** The pointer comes to a node while a stroke is drawn. */
  static MouseDragEvent across(Node node) {
    return new MouseDragEvent(
        node,
        node,
        MouseDragEvent.MOUSE_DRAG_ENTERED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        null,
        node);
  }

  /** The pointer is pressed on a node. */
  static MouseEvent press(Node node) {
    return mouse(node, MouseEvent.MOUSE_PRESSED, true);
  }

  /** A node is clicked. */
  static MouseEvent click(Node node) {
    return mouse(node, MouseEvent.MOUSE_CLICKED, true);
  }

  /** The pointer is let go over a node. */
  static MouseEvent letGo(Node node) {
    return mouse(node, MouseEvent.MOUSE_RELEASED, false);
  }

  private static MouseEvent mouse(Node node, EventType<MouseEvent> type, boolean still) {
    return new MouseEvent(
        node,
        node,
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        still,
        null);
  }

  /** The wheel turns at a place. */
  static ScrollEvent scroll(
      Region on, double x, double y, double sceneX, double sceneY, double up) {
    return new ScrollEvent(
        on,
        on,
        ScrollEvent.SCROLL,
        x,
        y,
        sceneX,
        sceneY,
        false,
        false,
        false,
        false,
        true,
        false,
        0,
        up,
        0,
        up,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(on, sceneX, sceneY));
  }

  /** Two fingers move apart in the middle, or together. */
  static ZoomEvent pinch(Region on, double by) {
    return new ZoomEvent(
        on,
        on,
        ZoomEvent.ZOOM,
        on.getWidth() / 2,
        on.getHeight() / 2,
        0,
        0,
        false,
        false,
        false,
        false,
        true,
        false,
        by,
        by,
        new PickResult(on, 0, 0));
  }
}
