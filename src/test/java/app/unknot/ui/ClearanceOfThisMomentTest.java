package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Screen;
import app.unknot.ui.plan.PlanView;
import app.unknot.ui.player.PlayerView;
import java.nio.file.Path;
import java.time.Duration;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A clearance opens the player, but only now, and only for what was asked about. */
@ExtendWith(ApplicationExtension.class)
@Tag("H-02")
class ClearanceOfThisMomentTest {
  private static final SidedPoint POINT = new SidedPoint("trapezius-upper-tp1", Side.RIGHT);

  private final MovableClock clock = new MovableClock();
  @TempDir Path folder;
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, clock, new Hands());
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Without this nothing is proved by what is not there. */
  @Test
  void withAClearanceOfThisMomentThePlayerOpens(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    assertThat(Beyond.isShown(window, PlanView.class)).as("the plan").isTrue();
    person.use("before-5");
    person.use("start");

    assertThat(window.shell().current()).isEqualTo(new Screen.Session());
    assertThat(Beyond.isShown(window, PlayerView.class)).as("the player").isTrue();
    assertThat(person.find("ring")).as("the ring of the player").isPresent();
  }

  @Test
  void aClearanceThatIsHalfAnHourOldOpensNothingAnyMore(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    person.use("before-5");
    clock.pass(Duration.ofMinutes(31));
    person.use("start");

    assertThat(Beyond.isShown(window, PlayerView.class)).as("the player").isFalse();
    robot.interact(() -> window.shell().show(new Screen.Session()));
    assertThat(Beyond.isShown(window, PlayerView.class)).as("the player").isFalse();
  }

  @Test
  void aClearanceForOneSpotOpensNoOther(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    robot.interact(() -> {
      window.shell().show(new Screen.Point(new SidedPoint(POINT.point(), Side.LEFT)));
      window.shell().show(new Screen.Session());
    });
    assertThat(Beyond.isShown(window, PlayerView.class)).as("the player").isFalse();
    robot.interact(() -> window.shell().show(new Screen.Plan()));
    assertThat(Beyond.isShown(window, PlanView.class)).as("the plan").isFalse();
  }

  @Test
  @Tag("H-61")
  void aSpotThatIsAddedOrLeftOutClosesWhatWasOpen(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    person.use("before-5");
    person.use("other-side");
    for (Screen later : Beyond.SCREENS) {
      robot.interact(() -> window.shell().show(later));
      robot.interact(() -> Beyond.assertClosed(window, "one spot more, then " + later));
    }

    robot.interact(() -> window.shell().show(new Screen.Safety()));
    person.use("leave-1");
    for (Screen later : Beyond.SCREENS) {
      robot.interact(() -> window.shell().show(later));
      robot.interact(() -> Beyond.assertClosed(window, "one spot less, then " + later));
    }
  }

  private void pass(Person person) {
    person.wantsToPress("shoulder-top-right");
    person.answerEverythingHealthy();
    person.use("continue");
    person.use("see-plan");
    assertThat(person.find("start")).as("the plan").isPresent();
  }
}
