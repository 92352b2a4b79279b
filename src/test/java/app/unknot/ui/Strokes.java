package app.unknot.ui;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;

/** What a node hears of the pointer: a click, and a stroke across the map. */
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
}
