package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.preferences.Scheme;
import app.unknot.ranking.Palpation;
import app.unknot.routine.Step;
import app.unknot.session.Ending;
import app.unknot.ui.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** One key goes on and one holds back, on the keyboard and on a presenter's remote. */
@ExtendWith(ApplicationExtension.class)
class AnswerKeysTest {
  @TempDir Path folder;
  private Stage stage;
  private Played played;

  @Start
  void start(Stage window) {
    stage = window;
    played = new Played(folder);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> stage.setScene(null));
    played.close();
  }

  /** At a page, long enough for keys to count. */
  private PlayerViewModel at(FxRobot robot, Consumer<Played> way) {
    robot.interact(() -> {
      Scene scene =
          Pictures.scene(
              new PlayerView(played.rehearsal.ui(), played.model), Scheme.LIGHT, 1280, 832);
      Pictures.show(stage, scene);
      way.accept(played);
      played.hands.pass(1);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    });
    return played.model;
  }

  @Test
  void theSecondClickOfADoubleClickAnswersNoQuestion(FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    robot.clickOn("#found");
    robot.interact(() -> click(robot.lookup("#familiar-yes").query(), 2));
    assertThat(model.page()).isEqualTo(Page.FAMILIAR);
    robot.interact(() -> click(robot.lookup("#familiar-yes").query(), 1));
    assertThat(model.page()).isNotEqualTo(Page.FAMILIAR);
  }

  private static void click(Node node, int count) {
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      boolean down = type == MouseEvent.MOUSE_PRESSED;
      Event.fireEvent(
          node,
          new MouseEvent(
              type,
              1,
              1,
              1,
              1,
              MouseButton.PRIMARY,
              count,
              false,
              false,
              false,
              false,
              down,
              false,
              false,
              true,
              false,
              true,
              null));
    }
  }

  /** Space answers there, so nothing that Space would do elsewhere looks chosen. */
  @Test
  void theKeyboardRestsOnNoButtonWhileTheSearchAsks(FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    assertThat(stage.getScene().getFocusOwner()).isNotInstanceOf(ButtonBase.class);
    assertThat(stage.getScene().getFocusOwner().getAccessibleText()).isNotBlank();
    robot.push(KeyCode.SPACE);
    assertThat(model.page()).isEqualTo(Page.FAMILIAR);
    assertThat(stage.getScene().getFocusOwner()).isNotInstanceOf(ButtonBase.class);
  }

  @Test
  void theFarViewNamesTheWayBack(FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    robot.push(KeyCode.F);
    assertThat(model.farProperty().get()).isTrue();
    assertThat(robot.lookup("#far-view").queryLabeled().getText()).isNotBlank();
    robot.clickOn("#far-view");
    assertThat(model.farProperty().get()).isFalse();
  }

  private void later(FxRobot robot) {
    robot.interact(() -> played.hands.pass(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"SPACE", "PAGE_DOWN"})
  void oneKeyLeadsThroughTheSearchToThePress(KeyCode key, FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    assertThat(model.page()).isEqualTo(Page.SEARCH);
    robot.push(key);
    assertThat(model.page()).isEqualTo(Page.FAMILIAR);
    robot.push(key);
    assertThat(model.page())
        .as("too soon to be meant for the second question")
        .isEqualTo(Page.FAMILIAR);

    later(robot);
    robot.push(key);
    assertThat(model.state().course().now()).isInstanceOf(Step.Press.class);
    assertThat(model.page()).isEqualTo(Page.READY);
    assertThat(played.rehearsal.journey().palpations())
        .containsExactly(new Palpation(model.face().point(), Optional.of(true), Optional.of(true)));
  }

  @ParameterizedTest
  @EnumSource(names = {"DOWN", "PAGE_UP"})
  @Tag("H-32")
  void theOtherKeySaysThatNothingIsSore(KeyCode key, FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    Palpation nothing = new Palpation(model.face().point(), Optional.of(false), Optional.empty());
    robot.push(key);
    assertThat(model.state().course().now()).isInstanceOf(Step.Aftercare.class);
    assertThat(model.state().course().tooMuch()).isZero();
    assertThat(played.rehearsal.journey().palpations()).containsExactly(nothing);
  }

  @ParameterizedTest
  @EnumSource(names = {"DOWN", "PAGE_UP", "K"})
  void anotherPainAndAnOpenAnswerLeadToThePressToo(KeyCode key, FxRobot robot) {
    PlayerViewModel model =
        at(
            robot,
            p -> {
              search(p);
              p.model.found();
            });
    robot.push(key);
    assertThat(model.state().course().now()).isInstanceOf(Step.Press.class);
    assertThat(played.rehearsal.journey().palpations())
        .extracting(Palpation::familiar)
        .containsExactly(key == KeyCode.K ? Optional.empty() : Optional.of(false));
  }

  @Test
  void tooMuchAndThePauseKeepKeysOfTheirOwnInTheSearch(FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    press(robot, KeyCode.PLAY);
    assertThat(model.page()).isEqualTo(Page.PAUSED);
    robot.interact(() -> {
      played.hands.pass(1);
      model.pauseOrCarryOn();
      played.hands.pass(7);
    });
    robot.push(KeyCode.T);
    assertThat(model.state().course().tooMuch()).isEqualTo(1);
  }

  @Test
  void everyAnswerShowsItsKey(FxRobot robot) {
    PlayerViewModel model = at(robot, AnswerKeysTest::search);
    assertThat(key(robot, "found")).isEqualTo("Space");
    assertThat(key(robot, "nothing-sore")).isEqualTo("Arrow down");
    assertThat(key(robot, "too-much")).isEqualTo("T");
    assertThat(robot.lookup("#pause .key-name").queryAs(Label.class).isManaged()).isFalse();
    assertThat(robot.lookup("#finding-steps").queryAs(Node.class).isVisible()).isTrue();
    assertThat(robot.lookup("#finding-steps .finding-step").queryAll())
        .hasSize(played.rehearsal.ui().names().point(model.face().point().point()).find().size());

    robot.interact(model::found);
    assertThat(key(robot, "familiar-yes")).isEqualTo("Space");
    assertThat(key(robot, "familiar-no")).isEqualTo("Arrow down");
    assertThat(key(robot, "familiar-unsure")).isEqualTo("K");
    assertThat(robot.lookup("#finding-steps").queryAs(Node.class).isVisible()).isFalse();
  }

  private static String key(FxRobot robot, String id) {
    Node button = robot.lookup("#" + id).query();
    String key = robot.from(button).lookup(".key-name").queryLabeled().getText();
    assertThat(button.getAccessibleText()).endsWith(". " + key);
    return key;
  }

  @Test
  void aPresenterAnswersTheCheckInInTwoSteps(FxRobot robot) {
    PlayerViewModel model = at(robot, Played::toTheCheckIn);
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(model.page()).as("nobody is asked and answered with one key").isEqualTo(Page.CHECK);
    assertThat(model.painProperty().get()).contains(new PainRating(6));
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(model.page()).as("too soon").isEqualTo(Page.CHECK);
    later(robot);
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(model.page()).isNotEqualTo(Page.CHECK);
    assertThat(model.state().course().log().now()).contains(new PainRating(6));
  }

  @Test
  @Tag("H-30")
  void aPresenterStopsAtTheCheckInWhereSomethingWasFelt(FxRobot robot) {
    PlayerViewModel model = at(robot, Played::toTheCheckIn);
    robot.push(KeyCode.PAGE_UP);
    assertThat(model.page()).isEqualTo(Page.STOPPED);
    assertThat(played.entry().ending()).isEqualTo(Ending.of(Ending.Kind.STOPPED));
    assertThat(robot.lookup("Did you feel any of these?").tryQuery()).isPresent();
  }

  private void press(FxRobot robot, KeyCode key) {
    robot.interact(() ->
        Event.fireEvent(
            stage.getScene(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
  }

  private static void search(Played played) {
    played.hands.pass(12);
  }
}
