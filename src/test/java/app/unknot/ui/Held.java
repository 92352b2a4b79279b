package app.unknot.ui;

import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What is held down beside a key. */
enum Held {
  NOTHING,
  SHIFT,
  SHORTCUT,
  ALT;

  /** What a node hears of a key. */
  KeyEvent key(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(
        type,
        code.getChar(),
        code.getName(),
        code,
        this == SHIFT,
        this == SHORTCUT,
        this == ALT,
        false);
  }
}
