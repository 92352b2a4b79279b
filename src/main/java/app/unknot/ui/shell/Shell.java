package app.unknot.ui.shell;

import app.unknot.text.Texts;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.FullScreen;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Toasts;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The window's content: the rail, the screen, and short messages over it. */
public final class Shell extends StackPane implements Navigator, Toasts {
  /** Below this width the rail is narrower. */
  private static final double NARROW = 1152;

  private static final Duration TOAST = Duration.seconds(8);
  private static final double ABOVE_THE_FOOT = 96;

  /** The style class of a part that no message covers. */
  private static final String STAYS_CLEAR = "stays-clear";

  private static final double BESIDE = 12;
  private static final double ROOM_FOR_A_MESSAGE = 160;
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PROGRESS =
      new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination SETTINGS =
      new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN);

  private Texts texts;
  private final PreferencesModel preferences;
  private final ObservableValue<ColorScheme> system;
  private final BorderPane frame = new BorderPane();
  private Rail rail;
  private final HBox toast = new HBox();
  private final EventHandler<KeyEvent> back = this::back;
  private final PauseTransition toastTime = new PauseTransition(TOAST);
  private Function<Screen, Region> screens = _ -> new Region();
  private Screen current = new Screen.Find();
  private Screen cameFrom = new Screen.Find();

  /**
   * An empty window.
   *
   * @param system the colour scheme of the system, followed where that is set
   */
  public Shell(Texts texts, PreferencesModel preferences, ObservableValue<ColorScheme> system) {
    this.texts = texts;
    this.preferences = preferences;
    this.system = system;
    rail = new Rail(texts, this);
    toast.getStyleClass().add("toast");
    toast.setVisible(false);
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    toastTime.setOnFinished(e -> toast.setVisible(false));
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    placeToast(ABOVE_THE_FOOT);
    getChildren().addAll(frame, toast);
    widthProperty().subscribe(_ -> rail.setNarrow(getWidth() < NARROW));
    preferences.valueProperty().subscribe(this::dress);
    system.subscribe(this::dress);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // On the scene: it hears a key also while nothing has the focus.
    sceneProperty()
        .subscribe((was, now) -> {
          if (was != null) {
            was.removeEventHandler(KeyEvent.KEY_PRESSED, back);
          }
          if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, back);
          }
        });
  }

  /** Tells how a screen is made. */
  public void setScreens(Function<Screen, Region> made) {
    screens = made;
  }

  /** Goes on in another language, where the person is. */
  public void speak(Texts other, Function<Screen, Region> made) {
    texts = other;
    screens = made;
    rail = new Rail(texts, this);
    rail.setNarrow(getWidth() < NARROW);
    show(current);
  }

  /** Where the person is. */
  public Screen current() {
    return current;
  }

  @Override
  public void show(Screen screen) {
    if (!isAside(current)) {
      cameFrom = current instanceof Screen.Session ? new Screen.Finish() : current;
    }
    Optional<String> focus = current.getClass() == screen.getClass() ? focused() : Optional.empty();
    current = screen;
    Region made = screens.apply(screen);
    made.setId("screen");
    if (made.getAccessibleText() == null) {
      made.setAccessibleText(texts.get(name(screen)));
    }
    dress();
    boolean alone = screen instanceof Screen.Session || screen instanceof Screen.Welcome;
    frame.setLeft(alone ? null : rail);
    frame.setCenter(made);
    rail.show(screen);
    toast.setVisible(false);
    // What lies in a scroll pane is found only after its skin is made.
    focus.ifPresent(_ -> made.applyCss());
    focus.flatMap(id -> Optional.ofNullable(made.lookup("#" + id))).ifPresent(Node::requestFocus);
    // Who goes on with the keyboard or listens starts in the new screen, at no answer of it.
    if (getScene() != null && Focus.within(made).isEmpty()) {
      made.requestFocus();
    }
  }

  /** What is read when the focus comes to a screen. */
  private static String name(Screen screen) {
    return switch (screen) {
      case Screen.Progress _ -> "common.rail.progress";
      case Screen.Help _ -> "common.rail.help";
      case Screen.Settings _ -> "common.rail.settings";
      case Screen.Welcome _ -> "welcome.promise";
      default -> "common.flow." + screen.step();
    };
  }

  private Optional<String> focused() {
    return Optional.ofNullable(getScene())
        .flatMap(s -> Optional.ofNullable(s.getFocusOwner()))
        .flatMap(n -> Optional.ofNullable(n.getId()));
  }

  @Override
  public void tell(String message) {
    toast.getChildren().setAll(Parts.paragraph(message));
    appear(message);
  }

  @Override
  public void show(String message, Runnable undo) {
    Node words = Parts.paragraph(message);
    Node button =
        Parts.button(
            texts.get("common.undo"),
            () -> {
              toast.setVisible(false);
              undo.run();
            },
            "quiet");
    button.setId("toast-undo");
    toast.getChildren().setAll(words, button);
    appear(message);
  }

  private void appear(String message) {
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(message);
    toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    placeToast(Math.max(ABOVE_THE_FOOT, inUse()));
    toast.setVisible(true);
    toastTime.playFromStart();
  }

  /** Above the foot of a page, where the way on is, and beside the rail with the way to help. */
  private void placeToast(double aboveTheFoot) {
    double rails = frame.getLeft() == null ? 0 : rail.getWidth();
    StackPane.setMargin(toast, new Insets(24, 24, aboveTheFoot, 24 + rails));
  }

  /** How far from the foot a part reaches that people go on with while a message is shown. */
  private double inUse() {
    layout();
    return lookupAll("." + STAYS_CLEAR).stream()
        .filter(Node::isVisible)
        .mapToDouble(part -> getHeight() - localY(part) + BESIDE)
        .filter(far -> far < getHeight() - ROOM_FOR_A_MESSAGE)
        .max()
        .orElse(0);
  }

  private double localY(Node part) {
    return sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
  }

  private void key(KeyEvent event) {
    if (current instanceof Screen.Session) {
      return;
    }
    if (event.getCode() == KeyCode.F1) {
      show(new Screen.Help());
    } else if (FIND.match(event)) {
      show(new Screen.Find());
    } else if (PROGRESS.match(event)) {
      show(new Screen.Progress());
    } else if (SETTINGS.match(event)) {
      show(new Screen.Settings(SettingsSection.PROFILE));
    } else if (event.getCode() == KeyCode.F11 && getScene().getWindow() instanceof Stage stage) {
      if (FullScreen.change(stage)) {
        tell(texts.get("common.fullscreen"));
      }
    } else {
      return;
    }
    event.consume();
  }

  /** One step back, where that undoes no answer; what is open on a screen closes first. */
  private void back(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (isAside(current)) {
      show(cameFrom);
      event.consume();
    } else if (current instanceof Screen.Point) {
      show(new Screen.Find());
      event.consume();
    } else if (current instanceof Screen.Plan) {
      show(new Screen.Safety());
      event.consume();
    }
  }

  /** Whether a screen lies beside the flow. */
  private static boolean isAside(Screen screen) {
    return screen instanceof Screen.Help
        || screen instanceof Screen.Progress
        || screen instanceof Screen.Settings;
  }

  private void dress() {
    boolean session = current instanceof Screen.Session;
    Theme.dress(this, Appearance.of(preferences.get().look(), system.getValue(), session));
  }
}
