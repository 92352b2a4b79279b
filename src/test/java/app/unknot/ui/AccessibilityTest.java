package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

  private final Hands hands = new Hands();
  private final FxRobot robot = new FxRobot();
  @TempDir Path folder;
  private Window window;
  private Inspector inspector;
  private Tour tour;

  @Start
  void start(Stage shown) {
    window = new Window(shown, folder, CLOCK, hands);
    inspector = new Inspector(shown, robot);
    tour = new Tour(window, robot, hands, inspector::look);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void onTheHealthyPath() {
    tour.theHealthyPath();
    assertThat(inspector.faults()).isEmpty();
    assertThat(inspector.stops()).as("the walk got to its end").contains("07a-progress");
  }

  @Test
  void whereSomebodyStops() {
    tour.aStop();
    assertThat(inspector.faults()).isEmpty();
    assertThat(inspector.stops()).contains("06b-finish-stopped");
  }

  @Test
  void whereAClinicianComesFirst() {
    tour.aClinicianFirst();
    assertThat(inspector.faults()).isEmpty();
    assertThat(inspector.stops()).contains("03e-outcome-clinician");
  }

  @Test
  void atTheOtherOutcomes() {
    tour.theOtherOutcomes();
    assertThat(inspector.faults()).isEmpty();
    assertThat(inspector.stops()).contains("12-get-help");
  }
}
