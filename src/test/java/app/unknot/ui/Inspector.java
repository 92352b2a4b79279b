package app.unknot.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** Looks at what is shown in the smallest window and in the usual one, and notes what is wrong. */
final class Inspector {
  private static final double[][] SIZES = {{1024, 700}, {1280, 832}};

  private final Stage stage;
  private final FxRobot robot;
  private final List<String> stops = new ArrayList<>();
  private final Set<String> faults = new TreeSet<>();

  Inspector(Stage stage, FxRobot robot) {
    this.stage = stage;
    this.robot = robot;
  }

  /** A screen with the focus in it. */
  void look(String stop) {
    robot.interact(() ->
        Reachable.focus(stage.getScene().getRoot()).ifPresent(f -> faults.add(stop + ": " + f)));
    lookAround(stop);
  }

  /** Whatever is shown. */
  void lookAround(String stop) {
    stops.add(stop);
    for (double[] size : SIZES) {
      robot.interact(() -> {
        stage.setWidth(size[0]);
        stage.setHeight(size[1]);
      });
      robot.interact(() -> note(stop, stage.getScene().getRoot()));
    }
  }

  /** A window of its own, as large as it is. */
  void note(String stop, Parent root) {
    root.applyCss();
    root.layout();
    Reachable.faults(root).forEach(f -> faults.add(stop + ": " + f));
    Legible.faults(root).forEach(f -> faults.add(stop + ": " + f));
  }

  /** What was wrong at which stop. */
  Set<String> faults() {
    return faults;
  }

  /** What was looked at. */
  List<String> stops() {
    return stops;
  }
}
