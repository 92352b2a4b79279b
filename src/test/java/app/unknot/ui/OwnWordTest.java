package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.body.SidedZone;
import app.unknot.journal.Entries;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Screen;
import app.unknot.ui.plan.PlanView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Three refusals end with a word of the person's own: a doctor has checked it, it is a little
 * better, a doctor has looked at these marks. The word opens nothing by itself; the way on leads
 * through the answers, and to the gentle plan.
 */
@ExtendWith(ApplicationExtension.class)
@Tag("H-02")
class OwnWordTest {
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

  @Test
  void aSignThatADoctorHasCheckedOpensTheGentlePlanAndNothingBeforeIt(FxRobot robot) {
    Person person = new Presser(robot);
    toTheCheck(robot);
    person.use("now-chest");
    robot.interact(() -> {
      window.journey().keepNothing();
      window.forgetScreens();
    });
    clock.pass(Duration.ofDays(1));
    toTheCheck(robot);
    person.answerEverythingHealthy();
    person.use("continue");
    assertThat(robot.lookup(".outcome.clinician").tryQuery()).as("held back").isPresent();
    assertThat(person.find("see-plan")).as("the sign of yesterday").isEmpty();

    person.use("checked");
    assertWordAloneOpensNothing(robot, person, "checked");
  }

  @Test
  void aLittleBetterOpensTheGentlePlanAndNothingBeforeIt(FxRobot robot) {
    Person person = new Presser(robot);
    for (int day : new int[] {16, 14, 12, 10, 6, 3}) {
      Coach coach = window.ready().coach();
      coach.keep(Entries.minute(POINT, coach.now().minusDays(day), new PainRating(5)));
    }
    toTheCheck(robot);
    person.answerEverythingHealthy();
    person.use("soreness-0");
    person.use("continue");
    assertThat(person.find("see-plan")).as("two weeks without change").isEmpty();

    person.use("one-week-more");
    assertWordAloneOpensNothing(robot, person, "a little better");
  }

  @Test
  void marksThatADoctorHasLookedAtLeadToTheQuestions(FxRobot robot) {
    Person person = new Presser(robot);
    robot.interact(() -> {
      for (String zone : List.of("chest-middle", "finger-little")) {
        window
            .journey()
            .marks()
            .set(new SidedZone(zone, Optional.of(Side.LEFT)), new PainRating(5));
      }
    });
    toTheCheck(robot);
    assertThat(robot.lookup(".outcome.help").tryQuery()).as("help first").isPresent();
    person.use("marks-seen");

    Beyond.assertNothingOpens(robot, window, "marks that a doctor has looked at");
    robot.interact(() -> window.shell().show(new Screen.Safety()));
    assertThat(person.find("now-none")).as("the questions").isPresent();
  }

  private void toTheCheck(FxRobot robot) {
    robot.interact(() -> {
      window.journey().choose(POINT);
      window.shell().show(new Screen.Safety());
    });
  }

  private void assertWordAloneOpensNothing(FxRobot robot, Person person, String word) {
    robot.interact(() -> Beyond.assertClosed(window, word));
    assertThat(robot.lookup(".outcome.gentle").tryQuery()).as(word + ": gentle").isPresent();
    person.use("see-plan");
    assertThat(Beyond.isShown(window, PlanView.class)).as("the plan").isTrue();
  }
}
