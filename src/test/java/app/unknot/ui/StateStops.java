package app.unknot.ui;

import app.unknot.text.Texts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.shell.FailureView;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.testfx.api.FxRobot;

/** Stops at what is shown when something is missing, undone or broken, and at the parts. */
final class StateStops {
  private final Window window;
  private final FxRobot robot;
  private final Person person;
  private final Consumer<String> stop;

  StateStops(Window window, FxRobot robot, Consumer<String> stop) {
    this.window = window;
    this.robot = robot;
    this.stop = stop;
    person = new Presser(robot);
  }

  void states() {
    person.mark("head-temple-right");
    person.mark("neck-side-right");
    person.use("chip-remove-neck-side-right");
    stop.accept("10b-undo");
    robot.interact(() -> window.shell().tell(texts().get("failure.unexpected")));
    stop.accept("10d-unexpected");
    instead(
        new FailureView(
            texts(),
            "journal-damaged",
            "journal-2026-11-21",
            texts().get("failure.journal-damaged.go-on"),
            () -> {}));
    stop.accept("10a-failure");
    instead(new PartsBoard(texts()));
    stop.accept("11-parts");
  }

  private Texts texts() {
    return window.texts();
  }

  /** Fills the window, without the rail. */
  private void instead(Region region) {
    robot.interact(() -> {
      window.shell().setScreens(_ -> region);
      window.shell().show(new Screen.Welcome());
    });
  }
}
