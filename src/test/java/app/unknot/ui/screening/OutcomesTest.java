package app.unknot.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.MemoryStore;
import app.unknot.safety.Answer;
import app.unknot.ui.Shells;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.PreferencesModel;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.Map;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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

/** Each outcome on the screen, with the real knowledge and rules. */
@ExtendWith(ApplicationExtension.class)
class OutcomesTest {
  private final Checked checked;
  private Shell shell;

  /** Opens it here, not on the thread of the toolkit, which waits for no long start. */
  OutcomesTest(@TempDir Path folder) {
    checked = new Checked(folder);
  }

  @Start
  void start(Stage stage) {
    shell = Shells.light();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
    Ui ui =
        new Ui(
            checked.coach(),
            checked.texts,
            checked.names(),
            checked.search(),
            new Figures(),
            checked.journey,
            shell,
            shell,
            new PreferencesModel(new MemoryStore()),
            () -> true);
    Screens screens = new Screens(ui);
    shell.setScreens(screens::make);
    Scene scene = new Scene(shell, 1280, 832);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    checked.close();
  }

  @Test
  void goAheadLeadsToThePlan(FxRobot robot) {
    checked.withSessions();
    open(robot);
    assertThat(robot.lookup("#continue").queryButton().isDisabled()).isTrue();
    fine(robot);
    press(robot, "#continue");

    assertThat(title(robot)).isEqualTo("Go ahead");
    assertThat(robot.lookup("#spot-warnings").tryQuery()).isPresent();
    press(robot, "#see-plan");
    assertThat(shell.current()).isEqualTo(new Screen.Plan());
    assertThat(checked.journey.cleared()).isPresent();
  }

  @Test
  void theFirstTimeGoesGentlyAndEscapeLeadsBackStepByStep(FxRobot robot) {
    open(robot);
    fine(robot);
    press(robot, "#continue");

    assertThat(title(robot)).isEqualTo("Go ahead, gently");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(robot.lookup("#continue").tryQuery()).isPresent();
    assertThat(selected(robot, "spot-skin-no")).isTrue();
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertThat(shell.current()).isEqualTo(new Screen.Point(Checked.SHOULDER));
  }

  @Test
  void aBruiseClosesTheSpot(FxRobot robot) {
    checked.withProfile(Map.of("health-bruising", Answer.YES));
    open(robot);
    fine(robot);
    fire(robot, "#spot-skin-yes");
    fire(robot, "#spot-shingles-no");
    press(robot, "#continue");

    assertThat(title(robot)).isEqualTo("Not this spot today");
    assertThat(robot.lookup("#see-plan").tryQuery()).isEmpty();
    assertThat(robot.lookup("#meanwhile").tryQuery()).isPresent();
    press(robot, "#other-spot");
    assertThat(shell.current()).isEqualTo(new Screen.Find());
    assertThat(checked.journey.cleared()).isEmpty();
  }

  @Test
  void aClinicianOpensItWithTheDayOfTheirYes(FxRobot robot) {
    open(robot);
    tick(robot, "#health-bleeding");
    tick(robot, "#health-diabetes");
    fine(robot);
    press(robot, "#continue");
    assertThat(title(robot)).isEqualTo("Talk to a clinician first");
    assertThat(robot.lookup("#see-plan").tryQuery()).isEmpty();

    for (String id : new String[] {"health-bleeding", "health-diabetes"}) {
      Button yes = robot.lookup("#yes-" + id).queryButton();
      assertThat(yes.isDisabled()).as("no day yet").isTrue();
      DatePicker day = robot.lookup("#day-" + id).queryAs(DatePicker.class);
      robot.interact(() -> day.setValue(checked.coach().today().plusDays(1)));
      assertThat(yes.isDisabled()).as("a day to come").isTrue();
      robot.interact(() -> day.setValue(checked.coach().today().minusDays(3)));
      press(robot, "#yes-" + id);
    }
    assertThat(title(robot)).isEqualTo("Go ahead, gently");
    assertThat(checked.coach().health().profile().cleared())
        .containsKeys("health-bleeding", "health-diabetes");
  }

  @Test
  void aWarningSignIsHelpAndTheWayBackTakesTwoSteps(FxRobot robot) {
    open(robot);
    tick(robot, "#now-stroke-signs");
    assertThat(title(robot)).isEqualTo("Get help now");
    assertThat(robot.lookup("#see-plan").tryQuery()).isEmpty();
    assertThat(robot.lookup("#mistake-confirm").tryQuery()).isEmpty();

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(title(robot)).as("escape alone does not lead away").isEqualTo("Get help now");
    press(robot, "#mistake-stay");
    press(robot, "#mistake");
    press(robot, "#mistake-confirm");
    assertThat(robot.lookup("#continue").tryQuery()).isPresent();
    assertThat(checked.coach().health().warnings()).isEmpty();
  }

  @Test
  void aWarningSignThatIsLeftIsAskedAboutNextTime(FxRobot robot) {
    open(robot);
    tick(robot, "#now-stroke-signs");
    robot.interact(() -> shell.show(new Screen.Find()));
    robot.interact(() -> shell.show(new Screen.Safety()));
    assertThat(robot.lookup("#checked").tryQuery()).isPresent();
    fine(robot);
    press(robot, "#continue");
    assertThat(title(robot)).isEqualTo("Talk to a clinician today");
    press(robot, "#checked");
    assertThat(title(robot)).isEqualTo("Go ahead, gently");
  }

  @Test
  void arrowsGoFromRowToRowAndTheRowIsInSight(FxRobot robot) {
    open(robot);
    Node first = robot.lookup("#now-chest").query();
    robot.interact(first::requestFocus);
    for (int i = 0; i < 14; i++) {
      robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
    }
    WaitForAsyncUtils.waitForFxEvents();
    Node last = robot.lookup("#now-dulled").query();
    assertThat(last.isFocused()).isTrue();
    assertThat(last.localToScene(last.getLayoutBounds()).getMaxY()).isLessThan(832);
    assertThat(checked.coach().health().warnings()).as("focus ticks nothing").isEmpty();
  }

  @Test
  void notSureShowsThePlainerQuestion(FxRobot robot) {
    open(robot);
    fire(robot, "#now-breath-unsure");
    assertThat(robot.lookup("#now-breath-again-no").query().isVisible()).isTrue();
    tick(robot, "#health-device");
    fire(robot, "#now-breath-again-no");
    assertThat(robot.lookup("#now-breath-again-no").query().isVisible()).isTrue();
  }

  @Test
  void aLinkInTheResultLeadsToWhatIsOpen(FxRobot robot) {
    open(robot);
    press(robot, "#open-spot");
    WaitForAsyncUtils.waitForFxEvents();
    Node focus = shell.getScene().getFocusOwner();
    assertThat(focus.getId()).startsWith("spot-skin");
    assertThat(focus).isInstanceOf(ToggleButton.class);
    assertThat(((ToggleButton) focus).isSelected()).as("focus chooses nothing").isFalse();
  }

  private void open(FxRobot robot) {
    robot.interact(() -> shell.show(new Screen.Safety()));
  }

  /** What a healthy person of 40 answers, where nothing was answered yet. */
  private void fine(FxRobot robot) {
    tick(robot, "#now-none");
    if (robot.lookup("#health-none").tryQuery().isPresent()) {
      tick(robot, "#health-none");
      TextField age = robot.lookup("#age").queryAs(TextField.class);
      robot.interact(() -> age.setText("40"));
    }
    robot.interact(() ->
        robot.lookup(".question .choice").queryAllAs(ToggleButton.class).stream()
            .filter(c -> c.getId() != null && c.getId().endsWith("-no") && c.isVisible())
            .filter(c -> !c.getId().contains("-again-"))
            .forEach(ToggleButton::fire));
  }

  private static boolean selected(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
  }

  private static void press(FxRobot robot, String id) {
    Button button = robot.lookup(id).queryButton();
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fire(FxRobot robot, String id) {
    ToggleButton toggle = robot.lookup(id).queryAs(ToggleButton.class);
    robot.interact(toggle::fire);
  }

  /** By keyboard, as somebody without a mouse does. */
  private static void tick(FxRobot robot, String id) {
    Node box = robot.lookup(id).query();
    robot.interact(box::requestFocus);
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#outcome-title").<Labeled>query().getText();
  }
}
