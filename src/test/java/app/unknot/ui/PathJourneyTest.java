package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.journal.JournalEntry;
import app.unknot.session.Ending;
import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The path from a click on the body to a kept session, as a person walks it. */
@ExtendWith(ApplicationExtension.class)
class PathJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  /** Questions where yes is the healthy answer. */
  private static final Set<String> HEALTHY_YES = Set.of("head-usual", "foot-feel");

  @TempDir static Path folder;

  private final Hands hands = new Hands();
  private Stage stage;
  private Window window;
  private Path data;

  @Start
  void start(Stage shown) {
    stage = shown;
    data = folder.resolve(Integer.toString(System.identityHashCode(this)));
    window = new Window(stage, data, CLOCK, hands);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aClickOnTheBodyLeadsToASessionThatIsThereAfterARestart(FxRobot robot) {
    Walker person = new Walker(robot);
    person.click("shoulder-top-right");
    person.click("candidate-1");
    person.click("see-how");
    person.click("to-safety");
    answerEverythingHealthy(person);
    person.click("continue");
    assertThat(person.find("spot-warnings")).as("this spot's warnings").isPresent();
    person.click("see-plan");
    assertThat(person.find("mind")).as("what to mind, before the start").isPresent();
    person.click("start");
    assertThat(window.shell().current()).isEqualTo(new Screen.Session());

    runToTheEnd(robot, person);

    assertThat(window.shell().current()).isEqualTo(new Screen.Finish());
    person.click("done");
    robot.interact(() -> {
      window.close();
      window = new Window(stage, data, CLOCK, hands);
    });
    List<JournalEntry> kept = window.ready().coach().journal().entries();
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().ending().kind()).isEqualTo(Ending.Kind.COMPLETED);
    assertThat(kept.getFirst().before()).isEqualTo(new PainRating(5));
    assertThat(kept.getFirst().after()).contains(new PainRating(3));
    assertThat(kept.getFirst().presses()).isEqualTo(2);
    person.click("progress-rail");
    assertThat(person.find("sessions")).isPresent();
  }

  @Test
  void aWarningSignLeavesNoWayToThePlayer(FxRobot robot) {
    Walker person = new Walker(robot);
    person.click("shoulder-top-right");
    person.click("candidate-1");
    person.click("see-how");
    person.click("to-safety");
    person.click("now-chest");
    assertThat(person.find("outcome-title")).as("help, at once").isPresent();

    assertThat(person.sees("see-plan")).isFalse();
    assertThat(person.sees("start")).isFalse();
    for (Screen screen : List.of(new Screen.Plan(), new Screen.Session(), new Screen.Finish())) {
      robot.interact(() -> window.shell().show(screen));
      assertThat(person.find("ring")).as("the player, by way of %s", screen).isEmpty();
      assertThat(person.find("start")).as("the plan, by way of %s", screen).isEmpty();
    }
    for (KeyCode key : KeyCode.values()) {
      if (key.isLetterKey() || key.isFunctionKey() || key.isWhitespaceKey() || key.isDigitKey()) {
        robot.type(key);
      }
    }
    assertThat(person.find("ring")).isEmpty();
    assertThat(window.journey().cleared()).isEmpty();
    assertThat(window.ready().coach().journal().entries()).isEmpty();
  }

  private static void answerEverythingHealthy(Walker person) {
    person.click("now-none");
    person.click("health-none");
    person.click("age-skip");
    for (String no : person.idsEndingWith("-no")) {
      String question = no.substring(0, no.length() - "-no".length());
      person.click(HEALTHY_YES.contains(question) ? question + "-yes" : no);
    }
  }

  private void runToTheEnd(FxRobot robot, Walker person) {
    for (int second = 0; second < 1500; second++) {
      if (!(window.shell().current() instanceof Screen.Session)) {
        return;
      }
      robot.interact(() -> hands.pass(1));
      WaitForAsyncUtils.waitForFxEvents();
      if (!(window.shell().current() instanceof Screen.Session)) {
        return;
      }
      if (person.sees("found")) {
        person.click("found");
      } else if (person.find("none-of-these").isPresent()) {
        robot.type(KeyCode.DIGIT3).type(KeyCode.ENTER);
      } else if (person.sees("rest-pause")) {
        robot.type(KeyCode.SPACE);
      }
    }
    throw new AssertionError("the routine does not end");
  }
}
