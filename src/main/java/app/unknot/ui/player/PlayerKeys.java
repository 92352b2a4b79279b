package app.unknot.ui.player;

import app.unknot.body.PainRating;
import app.unknot.body.PressingRating;
import app.unknot.session.SessionEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The whole keyboard of the player. Escape always stops; everything else waits a moment after a
 * change of page, counts once for each press of a key, and does one thing only.
 */
final class PlayerKeys {
  private final PlayerViewModel model;
  private final Runnable voice;
  private final Runnable fullScreen;
  private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> typed = this::typed;
  private final EventHandler<KeyEvent> released = this::released;

  PlayerKeys(PlayerViewModel model, Runnable voice, Runnable fullScreen) {
    this.model = model;
    this.voice = voice;
    this.fullScreen = fullScreen;
  }

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
  }

  /** The keyboard went elsewhere, and with it the news that a key was let go. */
  void forget() {
    down.clear();
  }

  void leave(Scene scene) {
    forget();
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      return;
    }
    boolean repeated = !down.add(event.getCode());
    event.consume();
    switch (event.getCode()) {
      case ESCAPE, STOP -> stop();
      case F1 -> model.help();
      case F11 -> {
        if (!repeated) {
          fullScreen.run();
        }
      }
      default -> {
        boolean alone = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (!repeated && alone && model.takesKeys()) {
          key(event);
        }
      }
    }
  }

  private void stop() {
    if (model.page() != Page.STOPPED) {
      model.stop();
    }
  }

  private void typed(KeyEvent event) {
    event.consume();
  }

  private void released(KeyEvent event) {
    down.remove(event.getCode());
    if (event.getCode() != KeyCode.TAB) {
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.V) {
      voice.run();
      return;
    }
    switch (model.page()) {
      case STOPPED -> {
        if (event.getCode() == KeyCode.ENTER) {
          activate(event);
        }
      }
      case CHECK -> checkIn(event);
      case QUICK -> quick(event);
      case SEARCH -> search(event);
      case FAMILIAR -> familiar(event);
      case READY, PRESS, STEP, REST, PAUSED -> running(event);
      case OVER -> {}
    }
  }

  private void running(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, PLAY, PAUSE, PAGE_DOWN -> model.pauseOrCarryOn();
      case T, DOWN, PAGE_UP -> model.tooMuch();
      case K -> model.skip();
      case MINUS, SUBTRACT -> model.shorten(SessionEvent.Part.HOLDS);
      case F -> model.farProperty().set(!model.farProperty().get());
      case ENTER -> activate(event);
      default -> number(event).ifPresent(n -> model.rate(new PressingRating(n)));
    }
  }

  /** One forgiving key: fine or too much. */
  private void quick(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, PAGE_DOWN -> model.fine();
      case DOWN, PAGE_UP, T -> model.tooMuch();
      case PLAY, PAUSE -> model.pauseOrCarryOn();
      default -> running(event);
    }
  }

  /** The key that goes on and the key that holds back, as in the rest. */
  private void search(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, PAGE_DOWN -> model.found();
      case DOWN, PAGE_UP -> model.nothingSore();
      case PLAY, PAUSE -> model.pauseOrCarryOn();
      default -> running(event);
    }
  }

  private void familiar(KeyEvent event) {
    switch (event.getCode()) {
      case SPACE, PAGE_DOWN -> model.familiar(Optional.of(true));
      case DOWN, PAGE_UP -> model.familiar(Optional.of(false));
      case K -> model.familiar(Optional.empty());
      case PLAY, PAUSE -> model.pauseOrCarryOn();
      default -> running(event);
    }
  }

  /** A presenter has two keys: twice forward is as before and none of these, back is a stop. */
  private void checkIn(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> model.asBefore();
      case PAGE_UP -> model.stop();
      case SPACE, PLAY, PAUSE -> model.pauseOrCarryOn();
      case LEFT, DOWN -> model.change(-1);
      case RIGHT, UP -> model.change(1);
      case S, N, D, W ->
          Optional.ofNullable(SymptomButton.ASKED.get(event.getCode())).ifPresent(model::feel);
      case ENTER -> {
        boolean onScale =
            focused(event).filter(n -> n.getStyleClass().contains("scale-cell")).isPresent();
        if (onScale || !activate(event)) {
          model.none();
        }
      }
      default -> number(event).ifPresent(n -> model.choose(new PainRating(n)));
    }
  }

  /** Activates what has the keyboard, if that is a button. */
  private static boolean activate(KeyEvent event) {
    Optional<Node> focused = focused(event);
    if (focused.isPresent() && focused.get() instanceof ButtonBase button) {
      button.fire();
      return true;
    }
    return false;
  }

  private static Optional<Node> focused(KeyEvent event) {
    return event.getSource() instanceof Scene scene
        ? Optional.ofNullable(scene.getFocusOwner())
        : Optional.empty();
  }

  /** The number of a key; plus, with or without shift, is ten. */
  private static OptionalInt number(KeyEvent event) {
    return switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> OptionalInt.of(PainRating.MAX);
      default -> {
        String name = event.getCode().getName();
        char last = name.charAt(name.length() - 1);
        yield event.getCode().isDigitKey() && !event.isShiftDown()
            ? OptionalInt.of(last - '0')
            : OptionalInt.empty();
      }
    };
  }
}
