package app.unknot.ui;

import app.unknot.body.PainRating;
import app.unknot.knowledge.SidedPoint;
import app.unknot.preferences.Scheme;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
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

/**
 * Takes a picture of every screen of the path, in both looks and two sizes, into {@code
 * target/screens}: {@code mvn test -Dtest=ScreenshotTour}. It proves nothing, so it does not run
 * with the tests.
 */
@ExtendWith(ApplicationExtension.class)
class ScreenshotTour {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final double[][] SIZES = {{1024, 700}, {1280, 832}};
  private static final String SHOULDER = "shoulder-top-right";

  private final Hands hands = new Hands();
  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private FxRobot robot;
  private Person person;

  @Start
  void start(Stage shown) {
    stage = shown;
    robot = new FxRobot();
    person = new Walker(robot);
    window = new Window(stage, folder, CLOCK, hands);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theHealthyPath() {
    take("01a-find-empty");
    person.use("search");
    robot.write("behind the eye");
    take("01d-find-search");
    robot.push(KeyCode.ESCAPE);
    robot.write("chest pain");
    take("01f-find-search-red-flag");
    robot.push(KeyCode.ESCAPE);
    mark("head-temple-right", 6);
    mark("neck-side-right", 4);
    person.mark(SHOULDER);
    robot.interact(() -> robot.lookup("#kind-list").queryAs(ToggleButton.class).fire());
    take("01g-find-list");
    robot.interact(() -> robot.lookup("#kind-map").queryAs(ToggleButton.class).fire());
    take("01b-find-marked");
    robot.interact(() -> window.journey().choose(trapezius()));
    show(new Screen.Find());
    take("01c-find-pattern");
    person.use("see-how");
    take("02-point-detail");
    person.use("to-safety");
    take("03a-safety-open");
    person.answerEverythingHealthy();
    take("03b-safety-answered");
    person.use("continue");
    take("03c-outcome-gentle");
    person.use("see-plan");
    take("04-plan");
    person.use("before-5");
    person.use("start");
    hands(2);
    take("05b-player-get-ready");
    hands(10);
    take("05k-player-find-the-spot");
    person.use("found");
    take("05l-player-familiar");
    person.use("familiar-yes");
    hands(3);
    take("05m-player-lean-in");
    hands(8);
    take("05a-player-hold");
    robot.push(KeyCode.F);
    take("05j-player-far-view");
    robot.push(KeyCode.F);
    robot.push(KeyCode.SPACE);
    hands(2);
    take("05d-player-paused");
    robot.push(KeyCode.SPACE);
    hands(10);
    robot.push(KeyCode.T);
    take("05e-player-too-much");
    hands(3);
    take("05n-player-rest");
    toTheCheckIn();
    take("05f-player-checkin");
    robot.push(KeyCode.DIGIT3);
    robot.push(KeyCode.ENTER);
    hands(24);
    take("05c-player-move");
    toTheFinish();
    take("06-finish");
    person.use("done");
    person.use("progress-rail");
    take("07a-progress");
  }

  @Test
  void aStop() {
    show(new Screen.Progress());
    take("07c-progress-empty");
    show(new Screen.Find());
    toThePlayer();
    hands(12);
    person.use("found");
    person.use("familiar-yes");
    hands(9);
    robot.push(KeyCode.ESCAPE);
    take("05g-player-stopped");
    person.use("symptom-numb-or-tingling");
    hands(30);
    take("05o-player-stopped-felt");
    person.use("now-gone");
    take("05p-player-stopped-gone");
    person.use("stopped-done");
    take("06b-finish-stopped");
  }

  @Test
  void aClinicianFirst() {
    toTheCheck();
    person.answerEverythingHealthy();
    person.use("health-bleeding");
    person.use("health-none");
    person.use("continue");
    take("03e-outcome-clinician");
  }

  @Test
  void theOtherOutcomes() {
    toTheCheck();
    person.answerEverythingHealthy();
    person.use("spot-skin-yes");
    person.use("continue");
    take("03d-outcome-off-limits");
    show(new Screen.Safety());
    person.use("now-chest");
    take("03f-outcome-get-help");
    show(new Screen.Help());
    take("12-get-help");
  }

  @Test
  void theSettings() {
    show(new Screen.Settings(SettingsSection.LOOK));
    take("09c-settings-look", Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.LIGHT);
    show(new Screen.Settings(SettingsSection.DATA));
    take("09d-settings-data", Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.LIGHT);
    show(new Screen.Settings(SettingsSection.ABOUT));
    take("09f-settings-about", Scheme.DARK, Scheme.HIGH_CONTRAST, Scheme.LIGHT);
  }

  @Test
  void withTheLargestText() {
    robot.interact(
        () -> window.preferences().change(p -> p.withLook(p.look().withTextPercent(150))));
    take("01a-find-empty-large", Scheme.LIGHT);
    person.mark(SHOULDER);
    person.use("candidate-1");
    take("01c-find-pattern-large", Scheme.LIGHT);
    show(new Screen.Settings(SettingsSection.LOOK));
    take("09c-settings-look-large", Scheme.LIGHT);
    show(new Screen.Settings(SettingsSection.DATA));
    take("09d-settings-data-large", Scheme.LIGHT);
  }

  @Test
  void inHighContrast() {
    mark("head-temple-right", 6);
    mark("neck-side-right", 4);
    robot.interact(() -> window.journey().choose(trapezius()));
    show(new Screen.Find());
    take("01c-find-pattern", Scheme.HIGH_CONTRAST);
    robot.interact(() -> window.journey().chooseNone());
    show(new Screen.Find());
    toThePlayer();
    hands(12);
    person.use("found");
    person.use("familiar-yes");
    hands(9);
    take("05a-player-hold", Scheme.HIGH_CONTRAST);
    robot.push(KeyCode.ESCAPE);
    take("05g-player-stopped", Scheme.HIGH_CONTRAST);
  }

  private void toTheCheck() {
    person.mark(SHOULDER);
    person.use("candidate-1");
    person.use("see-how");
    person.use("to-safety");
  }

  private void toThePlayer() {
    toTheCheck();
    person.answerEverythingHealthy();
    person.use("continue");
    person.use("see-plan");
    person.use("before-5");
    person.use("start");
  }

  private void toTheCheckIn() {
    for (int i = 0; i < 300 && person.find("none-of-these").isEmpty(); i++) {
      if (person.sees("rest-pause")) {
        robot.push(KeyCode.SPACE);
      }
      hands(2);
    }
  }

  private void toTheFinish() {
    for (int i = 0; i < 300 && window.shell().current() instanceof Screen.Session; i++) {
      hands(5);
      if (person.find("none-of-these").isPresent()) {
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
      }
    }
  }

  private SidedPoint trapezius() {
    return window
        .ready()
        .coach()
        .knowledge()
        .point("trapezius-upper-tp1")
        .orElseThrow()
        .on(app.unknot.body.Side.RIGHT);
  }

  private void mark(String zone, int pain) {
    robot.interact(() ->
        window
            .journey()
            .marks()
            .set(
                window.ready().coach().knowledge().sidedZone(zone).orElseThrow(),
                new PainRating(pain)));
  }

  private void show(Screen screen) {
    robot.interact(() -> window.shell().show(screen));
  }

  private void hands(long seconds) {
    robot.interact(() -> hands.pass(seconds));
  }

  /** One picture for each look and size; the window is as it was afterwards. */
  private void take(String name) {
    take(name, Scheme.DARK, Scheme.LIGHT);
  }

  private void take(String name, Scheme... looks) {
    for (double[] size : SIZES) {
      for (Scheme look : looks) {
        robot.interact(() -> {
          stage.setWidth(size[0]);
          stage.setHeight(size[1]);
          window.preferences().change(p -> p.withLook(p.look().withScheme(look)));
        });
        robot.interact(() ->
            Pictures.take(
                window.shell().getScene(),
                name
                    + "-"
                    + look.name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + "-"
                    + (int) size[0]));
      }
    }
  }
}
