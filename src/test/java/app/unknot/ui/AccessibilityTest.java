package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** On every screen everything has a name, is large enough, and the focus is in what is shown. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final double[][] SIZES = {{1024, 700}, {1280, 832}};

  private final Hands hands = new Hands();
  private final FxRobot robot = new FxRobot();
  private final List<String> stops = new ArrayList<>();
  private final Set<String> faults = new TreeSet<>();
  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private Tour tour;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Window(stage, folder, CLOCK, hands);
    tour = new Tour(window, robot, hands, this::look);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void onTheHealthyPath() {
    tour.theHealthyPath();
    assertThat(faults).isEmpty();
    assertThat(stops).as("the walk got to its end").contains("07a-progress");
  }

  @Test
  void whereSomebodyStops() {
    tour.aStop();
    assertThat(faults).isEmpty();
    assertThat(stops).contains("06b-finish-stopped");
  }

  @Test
  void whereSomebodyElsePresses() {
    tour.aPartner();
    assertThat(faults).isEmpty();
    assertThat(stops).contains("04c-plan-partner", "05s-player-shorter");
  }

  @Test
  void whereAClinicianComesFirst() {
    tour.aClinicianFirst();
    assertThat(faults).isEmpty();
    assertThat(stops).contains("03e-outcome-clinician");
  }

  @Test
  void atTheOtherOutcomes() {
    tour.theOtherOutcomes();
    assertThat(faults).isEmpty();
    assertThat(stops).contains("12-get-help");
  }

  private void look(String stop) {
    stops.add(stop);
    robot.interact(
        () -> Reachable.focus(window.shell()).ifPresent(f -> faults.add(stop + ": " + f)));
    for (double[] size : SIZES) {
      robot.interact(() -> {
        stage.setWidth(size[0]);
        stage.setHeight(size[1]);
      });
      robot.interact(() -> {
        window.shell().applyCss();
        window.shell().layout();
        Reachable.faults(window.shell()).forEach(f -> faults.add(stop + ": " + f));
      });
    }
  }
}
