package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.preferences.Scheme;
import app.unknot.safety.Circumstance;
import app.unknot.session.Cue;
import app.unknot.session.Ending;
import app.unknot.session.SessionEvent;
import app.unknot.session.Symptom;
import app.unknot.ui.Pictures;
import app.unknot.ui.common.Screen;
import app.unknot.ui.plan.PlanView;
import app.unknot.ui.shell.Screens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The player as a person meets it: with the mouse and with the keyboard. */
@ExtendWith(ApplicationExtension.class)
class PlayerJourneyTest {
  private static final Map<Page, Consumer<Played>> WAYS = new LinkedHashMap<>();

  static {
    WAYS.put(Page.READY, p -> p.hands.pass(2));
    WAYS.put(Page.SEARCH, p -> p.hands.pass(12));
    WAYS.put(
        Page.FAMILIAR,
        p -> {
          p.hands.pass(12);
          p.model.found();
        });
    WAYS.put(Page.PRESS, Played::toThePress);
    WAYS.put(Page.QUICK, Played::toTheRest);
    WAYS.put(
        Page.REST,
        p -> {
          p.toTheRest();
          p.model.fine();
        });
    WAYS.put(Page.CHECK, Played::toTheCheckIn);
    WAYS.put(
        Page.STEP,
        p -> {
          p.toTheCheckIn();
          p.model.choose(new PainRating(4));
          p.model.none();
          while (p.model.page() != Page.STEP) {
            p.hands.pass(1);
          }
        });
    WAYS.put(
        Page.PAUSED,
        p -> {
          p.toThePress();
          p.model.pauseOrCarryOn();
        });
  }

  @TempDir Path folder;
  private Stage stage;
  private int run;

  @Start
  void start(Stage window) {
    stage = window;
  }

  /** A session on the stage, at a page. */
  private Played at(FxRobot robot, Page page) {
    Played played =
        new Played(folder.resolve("run" + run++))
            .on(robot, stage, WAYS.getOrDefault(page, _ -> {}));
    assertThat(played.model.page()).isEqualTo(page);
    return played;
  }

  private void leave(FxRobot robot, Played played) {
    played.leave(robot, stage);
  }

  @Test
  @Tag("H-30")
  void stopWorksFromEveryPageByMouseAndByKeyInOneStep(FxRobot robot) {
    for (Page page : WAYS.keySet()) {
      Played byMouse = at(robot, page);
      robot.clickOn("#stop");
      assertStopped(byMouse);
      assertThat(robot.lookup("#stopped-title").tryQuery()).isPresent();
      leave(robot, byMouse);

      Played byKey = at(robot, page);
      robot.push(KeyCode.ESCAPE);
      assertStopped(byKey);
      leave(robot, byKey);

      Played byHelp = at(robot, page);
      robot.push(KeyCode.F1);
      assertThat(byHelp.rehearsal.shown()).containsExactly(new Screen.Help());
      assertThat(byHelp.entry().ending().kind()).isEqualTo(Ending.Kind.HELP);
      leave(robot, byHelp);
    }
  }

  @Test
  @Tag("H-30")
  @Tag("H-39")
  void theWayToStopIsInSightOnEveryPageAlsoInASmallWindowAndSeenFromAfar(FxRobot robot) {
    for (Page page : WAYS.keySet()) {
      Played played = at(robot, page);
      for (boolean far : new boolean[] {false, true}) {
        robot.interact(() -> {
          stage.setWidth(1024);
          stage.setHeight(700);
          played.model.farProperty().set(far);
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
        Node button = robot.lookup("#stop").query();
        Bounds stop = button.localToScene(button.getLayoutBounds());
        assertThat(stop.getMaxY()).as("%s, far %s", page, far).isLessThan(700);
        assertThat(stop.getMaxX()).as("%s, far %s", page, far).isLessThan(1024);
      }
      leave(robot, played);
    }
  }

  private static void assertStopped(Played played) {
    assertThat(played.model.page()).isEqualTo(Page.STOPPED);
    assertThat(played.entry().ending().kind()).isEqualTo(Ending.Kind.STOPPED);
    assertThat(played.chime.cues).contains(new Cue.Release(Cue.Cause.STOPPED));
  }

  @Test
  void theKeyboardAloneLeadsThroughASession(FxRobot robot) {
    Played played = at(robot, Page.PRESS);
    robot.push(KeyCode.DIGIT4);
    robot.push(KeyCode.SPACE);
    assertThat(played.model.page()).isEqualTo(Page.PAUSED);
    robot.push(KeyCode.SPACE);
    assertThat(played.model.page()).as("too soon after the change").isEqualTo(Page.PAUSED);
    robot.interact(() -> played.hands.pass(1));
    robot.push(KeyCode.SPACE);
    robot.interact(() -> played.hands.pass(7));
    assertThat(played.model.page()).isEqualTo(Page.PRESS);

    robot.push(KeyCode.T);
    assertThat(robot.lookup("#banner").query().isVisible()).isTrue();
    robot.interact(() -> played.hands.pass(7));
    robot.push(KeyCode.DOWN);
    assertThat(played.model.state().course().holdsEnded()).isTrue();

    assertThat(played.model.page()).isEqualTo(Page.CHECK);
    robot.interact(() -> played.hands.pass(1));
    robot.push(KeyCode.ENTER);
    assertThat(played.model.page()).as("a number first").isEqualTo(Page.CHECK);
    robot.push(KeyCode.DIGIT3);
    robot.push(KeyCode.S);
    assertThat(played.model.page()).isEqualTo(Page.STOPPED);
    assertThat(played.entry().ending().symptom()).contains(Symptom.SHARP_OR_ELECTRIC);
    assertThat(played.entry().after()).contains(new PainRating(3));
    assertThat(played.entry().stoppedAt()).isPresent();
    assertThat(played.rehearsal.coach().opening(played.model.face().point(), 3).closedBy())
        .as("the spot is locked")
        .contains(Circumstance.STOPPED_BY_A_SYMPTOM);
    assertThat(stage.getScene().getFocusOwner()).isNotInstanceOf(ButtonBase.class);
    robot.interact(() -> played.hands.pass(2));
    robot.clickOn("#now-gone");
    assertThat(stage.getScene().getFocusOwner()).isNotInstanceOf(ButtonBase.class);
    robot.clickOn("#stopped-done");
    assertThat(played.rehearsal.shown()).containsExactly(new Screen.Finish());
    leave(robot, played);
  }

  @Test
  @Tag("H-30")
  void theKeyThatAButtonShowsDoesWhatTheButtonDoes(FxRobot robot) {
    SymptomButton.ASKED.forEach((key, symptom) -> {
      Played played = at(robot, Page.CHECK);
      robot.interact(() -> played.hands.pass(1));
      Node button = robot.lookup("#symptom-" + symptom.key()).query();
      assertThat(robot.from(button).lookup(".large-cap").queryLabeled().getText())
          .isEqualTo(key.getName());
      assertThat(button.getAccessibleText()).endsWith(". " + key.getName());
      robot.push(key);
      assertThat(played.entry().ending().symptom()).contains(symptom);
      leave(robot, played);
    });
  }

  @Test
  void theHoldsGetShorterByKeyAndByMouse(FxRobot robot) {
    Played played = at(robot, Page.PRESS);
    robot.push(KeyCode.MINUS);
    assertThat(played.model.state().course().planned()).isEqualTo(Duration.ofSeconds(25));
    leave(robot, played);

    Played clicked = at(robot, Page.PRESS);
    robot.clickOn("#shorter");
    assertThat(clicked.model.state().course().planned()).isEqualTo(Duration.ofSeconds(25));
    robot.push(KeyCode.SPACE);
    assertThat(robot.lookup("#shorter-rests").query().isVisible())
        .as("no rest can be shorter in a first session")
        .isFalse();
    leave(robot, clicked);
  }

  @Test
  void inAPauseTheRestsGetShorterUntilTheyAreTheShortest(FxRobot robot) {
    Played played = new Played(folder.resolve("rests"));
    PlayerViewModel practised = played.practised();
    robot.interact(() -> {
      Scene scene =
          Pictures.scene(new PlayerView(played.rehearsal.ui(), practised), Scheme.LIGHT, 1280, 832);
      Pictures.show(stage, scene);
      played.hands.pass(2);
      practised.pauseOrCarryOn();
    });
    for (int length : new int[] {10, 5, 5}) {
      robot.clickOn("#shorter-rests");
      assertThat(practised.moment().length(SessionEvent.Part.RESTS))
          .contains(Duration.ofSeconds(length));
    }
    assertThat(robot.lookup("#shorter-rests").query().isFocused()).isTrue();
    leave(robot, played);
  }

  @Test
  void theAreaIsWarmEnoughWhenThePersonSaysSo(FxRobot robot) {
    Played played = warming(robot, "warm");
    assertThat(played.model.moment().isWarming()).isTrue();

    robot.clickOn("#warm-enough");
    assertThat(played.model.page()).isEqualTo(Page.READY);
    assertThat(played.voice.cues).contains(new Cue.Say(Cue.Sentence.HEAT_AWAY));
    leave(robot, played);
  }

  /** The voice is off: what it says about the heat has to be read. */
  @Test
  @Tag("H-38")
  @Tag("H-51")
  void whateverBreaksTheWarmingOffShowsToTakeTheHeatAway(FxRobot robot) {
    Played played = warming(robot, "broken off");
    robot.interact(() -> {
      played.voice.switchTo(false);
      played.model.hidden();
      played.model.focus(false);
      played.model.shown();
      played.model.focus(true);
    });
    assertThat(banner(robot)).contains("Take the heat away.");

    for (int pause = 0; pause < 2; pause++) {
      robot.interact(() -> {
        played.model.pauseOrCarryOn();
        played.hands.pass(7);
      });
      assertThat(played.model.moment().isWarming()).isTrue();
      assertThat(banner(robot)).as("it goes on").isEmpty();
      robot.push(KeyCode.SPACE);
      assertThat(banner(robot)).contains("Take the heat away.");
    }

    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("Take the heat away").tryQuery()).isPresent();
    assertThat(robot.lookup("Take the pressure away").tryQuery()).isEmpty();
    leave(robot, played);

    Played helped = warming(robot, "helped");
    robot.push(KeyCode.F1);
    assertThat(helped.rehearsal.told()).containsExactly("Take the heat away.");
    leave(robot, helped);
  }

  private Played warming(FxRobot robot, String name) {
    Played played = new Played(folder.resolve(name), plan -> plan.warm(true));
    robot.interact(() -> {
      Scene scene =
          Pictures.scene(
              new PlayerView(played.rehearsal.ui(), played.model), Scheme.LIGHT, 1280, 832);
      Pictures.show(stage, scene);
      played.hands.pass(20);
    });
    return played;
  }

  private static Optional<String> banner(FxRobot robot) {
    Node banner = robot.lookup("#banner").queryAs(Node.class);
    return banner.isVisible()
        ? Optional.of(((Labeled) banner.lookup(".banner-title")).getText())
        : Optional.empty();
  }

  @Test
  void shorterIsOfferedWhereAHoldRunsOrIsPreparedOnly(FxRobot robot) {
    for (Page page : WAYS.keySet()) {
      Played played = at(robot, page);
      assertThat(robot.lookup("#shorter").tryQuery().filter(Node::isVisible).isPresent())
          .as("%s", page)
          .isEqualTo(page == Page.READY || page == Page.PRESS);
      leave(robot, played);
    }
  }

  /** A band would look like an answer that is given already. */
  @Test
  void whatTheSpotFeelsLikeIsAskedWithoutABand(FxRobot robot) {
    Played press = at(robot, Page.PRESS);
    assertThat(robot.lookup(".pressing-cell.target").queryAll()).as("to aim for").isNotEmpty();
    leave(robot, press);

    Played rest = at(robot, Page.QUICK);
    assertThat(robot.lookup(".pressing-cell").queryAll()).hasSize(11);
    assertThat(robot.lookup(".pressing-cell.target").queryAll()).isEmpty();
    leave(robot, rest);
  }

  @Test
  void oneKeyAnswersInTheRest(FxRobot robot) {
    Played fine = at(robot, Page.QUICK);
    robot.interact(() -> fine.hands.pass(1));
    robot.push(KeyCode.SPACE);
    assertThat(fine.model.page()).isEqualTo(Page.REST);
    leave(robot, fine);

    Played much = at(robot, Page.QUICK);
    robot.interact(() -> much.hands.pass(1));
    robot.push(KeyCode.DOWN);
    assertThat(much.model.state().course().tooMuch()).isEqualTo(1);
    leave(robot, much);
  }

  @Test
  void theMouseAnswersTheTwoQuestionsOfTheSearch(FxRobot robot) {
    Played played = at(robot, Page.SEARCH);
    robot.clickOn("#found");
    robot.clickOn("#familiar-yes");
    assertThat(played.model.page()).isEqualTo(Page.READY);
    assertThat(played.rehearsal.journey().palpations()).hasSize(1);
    leave(robot, played);
  }

  @Test
  @Tag("H-02")
  void withoutAClearanceNoWayLeadsToThePlayer(FxRobot robot) {
    try (Played played = new Played(folder.resolve("gate"))) {
      Screens screens = new Screens(played.rehearsal.ui(), played.equipment());
      robot.interact(() -> {
        assertThat(screens.make(new Screen.Session())).isInstanceOf(PlayerView.class);
        played.clock.pass(Duration.ofMinutes(31));
        assertThat(screens.make(new Screen.Session())).isNotInstanceOf(PlayerView.class);
        assertThat(screens.make(new Screen.Plan())).isNotInstanceOf(PlanView.class);
        played.model.stop();
        assertThat(screens.make(new Screen.Session())).isNotInstanceOf(PlayerView.class);
      });
    }
  }
}
