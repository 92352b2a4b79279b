package app.unknot.ui;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.preferences.Scheme;
import app.unknot.safety.Answer;
import app.unknot.safety.EmergencyNumber;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Question;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Pictures of the first steps, of what is on file about health and of where the emergency number
 * stands, into {@code target/screens}: {@code mvn test -Dtest=HealthTour}. It proves nothing, so it
 * does not run with the tests.
 */
@ExtendWith(ApplicationExtension.class)
class HealthTour {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final double[][] SIZES = {{1024, 700}, {1280, 832}};
  private static final SidedPoint SHOULDER = new SidedPoint("trapezius-upper-tp1", Side.RIGHT);

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
    window = new Window(stage, folder, CLOCK, new Hands());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theFirstSteps() {
    show(new Screen.Welcome());
    take("00-welcome");
    person.use("welcome-next");
    person.use("health-diabetes");
    take("00b-welcome-health");
    person.use("health-none");
    person.use("welcome-next");
    person.use("kit-ball");
    take("00c-welcome-tools");
  }

  @Test
  void whatIsOnFile() {
    settings(SettingsSection.PROFILE);
    take("09b-profile-empty");
    fill();
    settings(SettingsSection.PROFILE);
    take("09b-profile");
    person.use("change-health-diabetes");
    take("09b-profile-change");
    robot.interact(() ->
        ((javafx.scene.control.ScrollPane) window.shell().lookup("#settings-scroll")).setVvalue(1));
    take("09b-profile-below");
    settings(SettingsSection.PACKS);
    take("09f-packs");
    show(new Screen.Help());
    take("12-get-help-number");
    show(new Screen.Point(SHOULDER));
    person.use("to-safety");
    take("03b-safety-short");
    person.use("now-chest");
    take("03f-outcome-get-help");
  }

  @Test
  void withoutANumber() {
    show(new Screen.Help());
    take("12-get-help-no-number");
    person.use("number-choose");
    take("12-get-help-choose");
  }

  private void fill() {
    Map<String, Answer> answers = new HashMap<>();
    for (Question question : window.ready().coach().onFile()) {
      answers.put(question.id(), Answer.NO);
    }
    answers.put("health-diabetes", Answer.YES);
    answers.put("health-bruising", Answer.NOT_SURE);
    answers.put("health-clot-risk", Answer.YES);
    LocalDate day = LocalDate.of(2026, 11, 3);
    HealthProfile profile =
        new HealthProfile(
            OptionalInt.of(42),
            Optional.of(day),
            answers,
            Map.of("health-diabetes", day),
            Map.of(),
            Optional.of(day),
            List.of(
                new HealthProfile.SpotCheck(
                    Set.of(SHOULDER), day, Map.of("spot-lump", Answer.NO))));
    robot.interact(() ->
        window
            .ready()
            .coach()
            .keep(
                window
                    .ready()
                    .coach()
                    .health()
                    .withProfile(profile)
                    .withWarning(new Warning("breath-signs", CLOCK.instant(), true))
                    .withEmergencyNumber(Optional.of(new EmergencyNumber("112")))));
  }

  private void settings(SettingsSection section) {
    show(new Screen.Settings(section));
  }

  private void show(Screen screen) {
    robot.interact(() -> window.shell().show(screen));
  }

  private void take(String name) {
    for (double[] size : SIZES) {
      for (Scheme look : new Scheme[] {Scheme.DARK, Scheme.LIGHT}) {
        robot.interact(() -> {
          stage.setWidth(size[0]);
          stage.setHeight(size[1]);
          window.preferences().change(p -> p.withLook(p.look().withScheme(look)));
        });
        robot.interact(() ->
            Pictures.take(
                window.shell().getScene(),
                name + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + (int) size[0]));
      }
    }
  }
}
