package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Place;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A real window is followed, and comes back to where it was. */
@ExtendWith(ApplicationExtension.class)
class WindowPlaceStageTest {
  private static final Place USUAL = new Place(40, 30, 1100, 720, false);

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private WindowPlace place;

  /** A window of its own for each test: one that was maximised says so late. */
  @Start
  void start(Stage unused) {
    stage = new Stage();
    stage.setScene(new Scene(new StackPane(), 1280, 832));
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1280);
    stage.setHeight(832);
    place = new WindowPlace(stage);
  }

  @AfterEach
  void close() {
    robot.interact(stage::close);
  }

  @Test
  void whereItIsMovedAndHowLargeItIsMadeIsNoted() {
    robot.interact(() -> assertThat(place.last()).as("before it is shown").isEmpty());
    robot.interact(stage::show);
    robot.interact(this::move);
    assertThat(last()).contains(USUAL);
  }

  @Test
  void aFullOrMaximisedWindowKeepsThePlaceItGoesBackTo() {
    robot.interact(stage::show);
    robot.interact(this::move);
    robot.interact(() -> stage.setFullScreen(true));
    assertThat(last()).as("full").contains(USUAL);
    robot.interact(() -> stage.setFullScreen(false));
    robot.interact(this::move);
    robot.interact(() -> stage.setMaximized(true));
    assertThat(last()).as("maximised").contains(new Place(40, 30, 1100, 720, true));
  }

  @Test
  void itComesBackThere() {
    robot.interact(() -> place.restore(USUAL));
    robot.interact(() -> {
      stage.show();
      assertThat(stage.getX()).isEqualTo(40);
      assertThat(stage.getY()).isEqualTo(30);
      assertThat(stage.getWidth()).isEqualTo(1100);
      assertThat(stage.getHeight()).isEqualTo(720);
      assertThat(stage.isMaximized()).isFalse();
    });
    assertThat(last()).contains(USUAL);
  }

  @Test
  void aMaximisedOneComesBackMaximised() {
    robot.interact(() -> place.restore(new Place(40, 30, 1100, 720, true)));
    robot.interact(() -> {
      stage.show();
      assertThat(stage.isMaximized()).isTrue();
    });
    assertThat(last()).contains(new Place(40, 30, 1100, 720, true));
  }

  /** After what is noted once everything has changed. */
  private Optional<Place> last() {
    AtomicReference<Optional<Place>> noted = new AtomicReference<>(Optional.empty());
    robot.interact(() -> noted.set(place.last()));
    return Objects.requireNonNull(noted.get());
  }

  private void move() {
    stage.setX(40);
    stage.setY(30);
    stage.setWidth(1100);
    stage.setHeight(720);
  }
}
