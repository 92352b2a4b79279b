package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.Coach;
import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.journal.Entries;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Screen;
import app.unknot.ui.plan.PlanView;
import app.unknot.ui.player.PlayerView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
    Person person = new Presser(robot);
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
    Person person = new Presser(robot);
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
    Person person = new Presser(robot);
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
    Person person = new Presser(robot);
    pass(person);
    person.use("before-5");
    person.use("other-side");
    Beyond.assertNothingOpens(robot, window, "one spot more");

    robot.interact(() -> window.shell().show(new Screen.Safety()));
    person.use("leave-1");
    Beyond.assertNothingOpens(robot, window, "one spot less");
  }

  @Test
  @Tag("H-61")
  void anotherSpotThatIsLookedAtBeforeThePlanClosesWhatWasOpen(FxRobot robot) {
    Person person = new Presser(robot);
    toTheOutcome(person);
    person.use("another-spot");
    robot.interact(
        () -> window.shell().show(new Screen.Point(new SidedPoint(POINT.point(), Side.LEFT))));
    Beyond.assertNothingOpens(robot, window, "another spot");
  }

  @Test
  @Tag("H-61")
  void anOutcomeThatIsHalfAnHourOldIsNotTakenToTheMap(FxRobot robot) {
    Person person = new Presser(robot);
    toTheOutcome(person);
    clock.pass(Duration.ofMinutes(31));
    person.use("another-spot");

    robot.interact(() -> Beyond.assertClosed(window, "an old outcome"));
    assertThat(person.find("now-none")).as("the questions").isPresent();
  }

  /** Soreness that is low again ends “gentle once”; that is for the plan, not for a look around. */
  @Test
  @Tag("H-61")
  void whoLooksForAnotherSpotHasNotedNoSorenessWhoSeesThePlanHas(FxRobot robot) {
    Person person = new Presser(robot);
    Coach coach = window.ready().coach();
    coach.keep(Entries.minute(POINT, coach.now().minusDays(1), new PainRating(5)));
    for (String way : List.of("another-spot", "see-plan")) {
      robot.interact(() -> {
        window.journey().keepNothing();
        window.journey().choose(POINT);
        window.shell().show(new Screen.Safety());
      });
      if (way.equals("another-spot")) {
        person.answerEverythingHealthy();
      } else {
        person.use("now-none");
        person.use("health-changed-no");
        person.answerQuestionsHealthy();
      }
      person.use("soreness-1");
      person.use("continue");
      assertThat(sorenessNoted()).as("before " + way).isFalse();
      person.use(way);
      assertThat(sorenessNoted()).as(way).isEqualTo(way.equals("see-plan"));
    }
  }

  private boolean sorenessNoted() {
    return window.ready().coach().journal().entries().stream()
        .anyMatch(e -> !e.soreness().isEmpty());
  }

  private void pass(Person person) {
    toTheOutcome(person);
    person.use("see-plan");
    assertThat(person.find("start")).as("the plan").isPresent();
  }

  private static void toTheOutcome(Person person) {
    person.wantsToPress("shoulder-top-right");
    person.answerEverythingHealthy();
    person.use("continue");
  }
}
