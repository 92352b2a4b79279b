package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A step back from the plan: to the outcome it rests on, and round no question. */
@ExtendWith(ApplicationExtension.class)
class StepBackTest {
  @TempDir Path folder;
  private final MovableClock clock = new MovableClock();
  private final FxRobot robot = new FxRobot();
  private final Person person = new Presser(robot);
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, clock, new Hands());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void toThePlan() {
    person.wantsToPress("shoulder-top-right");
    person.answerEverythingHealthy();
    person.use("continue");
    person.use("see-plan");
    assertThat(person.find("start")).isPresent();
  }

  private void escape() {
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void escapeOnThePlanShowsTheOutcomeAgainAndThePlanIsOneStepAway() {
    toThePlan();
    escape();
    assertThat(window.shell().current()).isEqualTo(new Screen.Safety());
    assertThat(window.journey().cleared()).as("closed until it is opened again").isEmpty();
    person.use("see-plan");
    assertThat(person.find("start")).isPresent();

    escape();
    escape();
    assertThat(person.find("continue")).as("the answers, to be changed").isPresent();
  }

  @Test
  @Tag("H-02")
  void whatIsRightNowIsAskedAgainAfterHalfAnHourAlsoThere() {
    toThePlan();
    escape();
    clock.pass(Duration.ofMinutes(31));
    person.use("see-plan");
    assertThat(window.journey().cleared()).isEmpty();
    assertThat(person.find("start")).isEmpty();
    assertThat(person.find("now-none")).as("the questions").isPresent();
  }

  @Test
  @Tag("H-02")
  void whereSomethingMayHaveChangedInBetweenTheCheckBeginsAnew() {
    toThePlan();
    robot.interact(() -> window.shell().show(new Screen.Settings(SettingsSection.PROFILE)));
    escape();
    assertThat(window.shell().current()).isEqualTo(new Screen.Plan());
    escape();
    assertThat(person.find("see-plan")).isEmpty();
    assertThat(window.journey().cleared()).isEmpty();
  }

  @Test
  @Tag("H-02")
  void anOutcomeIsNotComeBackToFromAnywhereElse() {
    toThePlan();
    robot.interact(() -> {
      window.shell().show(new Screen.Find());
      window.shell().show(new Screen.Safety());
    });
    assertThat(person.find("see-plan")).isEmpty();
    assertThat(window.journey().cleared()).isEmpty();
  }

  @Test
  @Tag("H-02")
  void anOutcomeIsNotComeBackToFromThePageOfHelp() {
    toThePlan();
    robot.interact(() -> {
      window.shell().show(new Screen.Help());
      window.shell().show(new Screen.Safety());
    });
    assertThat(person.find("see-plan")).isEmpty();
    assertThat(person.find("now-none")).as("the questions").isPresent();
    assertThat(window.journey().cleared()).isEmpty();
  }

  @Test
  @Tag("H-02")
  void aPlanWhoseClearanceHasEndedLeadsToTheQuestionsAndNotToItsOutcome() {
    toThePlan();
    person.use("before-5");
    clock.pass(Duration.ofMinutes(31));
    person.use("start");
    assertThat(window.shell().current()).isEqualTo(new Screen.Safety());
    assertThat(person.find("see-plan")).isEmpty();
    assertThat(person.find("now-none")).as("the questions").isPresent();
    assertThat(window.journey().cleared()).isEmpty();
  }
}
