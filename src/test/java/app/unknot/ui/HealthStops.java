package app.unknot.ui;

import app.unknot.Coach;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.safety.Answer;
import app.unknot.safety.EmergencyNumber;
import app.unknot.safety.HealthProfile;
import app.unknot.safety.History.Warning;
import app.unknot.safety.Question;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.progress.Stand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.testfx.api.FxRobot;

/** Stops at the first steps, at what is on file about health and where the number stands. */
final class HealthStops {
  private static final SidedPoint SHOULDER = new SidedPoint("trapezius-upper-tp1", Side.RIGHT);

  private final Window window;
  private final FxRobot robot;
  private final Person person;
  private final Consumer<String> stop;

  HealthStops(Window window, FxRobot robot, Consumer<String> stop) {
    this.window = window;
    this.robot = robot;
    this.stop = stop;
    person = new Presser(robot);
  }

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

  void whatIsOnFile() {
    settings(SettingsSection.PROFILE);
    take("09b-settings-profile-empty");
    fill(true);
    settings(SettingsSection.PROFILE);
    take("09b-settings-profile");
    person.use("change-health-diabetes");
    take("09b-settings-profile-change");
    robot.interact(() ->
        ((javafx.scene.control.ScrollPane) window.shell().lookup("#settings-scroll")).setVvalue(1));
    take("09b-settings-profile-below");
    settings(SettingsSection.PACKS);
    take("09f-packs");
    show(new Screen.Help());
    take("12-get-help-number");
    show(new Screen.Point(SHOULDER));
    person.use("to-safety");
    take("03b-safety-short");
    person.use("now-chest");
    take("03f-outcome-get-help-number");
  }

  /** Of known age and with nothing to tell: what is gentle for others is usual here. */
  void nothingAgainstIt() {
    fill(false);
    beenHereBefore(4);
    check();
    take("03c-outcome-go");
  }

  void withoutChange() {
    fill(false);
    beenHereBefore(6);
    check();
    take("03g-outcome-two-weeks");
  }

  private void check() {
    show(new Screen.Point(SHOULDER));
    person.use("to-safety");
    person.use("now-none");
    person.answerQuestionsHealthy();
    person.use("continue");
  }

  void withoutANumber() {
    show(new Screen.Help());
    take("12-get-help-no-number");
    person.use("number-choose");
    take("12-get-help-choose");
  }

  /** Sessions on the spot whose soreness is long over: neither person nor spot is new. */
  private void beenHereBefore(int sessions) {
    robot.interact(() -> {
      Coach coach = window.ready().coach();
      for (int number = 1; number <= sessions; number++) {
        coach.keep(Stand.session(number, SHOULDER, coach.now().minusDays(3L * number + 8)));
      }
    });
  }

  private void fill(boolean ill) {
    Map<String, Answer> answers = new HashMap<>();
    for (Question question : window.ready().coach().onFile()) {
      answers.put(question.id(), Answer.NO);
    }
    if (ill) {
      answers.put("health-diabetes", Answer.YES);
      answers.put("health-bruising", Answer.NOT_SURE);
      answers.put("health-clot-risk", Answer.YES);
    }
    LocalDate day = LocalDate.of(2026, 11, 3);
    HealthProfile profile =
        new HealthProfile(
            OptionalInt.of(42),
            Optional.of(day),
            answers,
            ill ? Map.of("health-diabetes", day) : Map.of(),
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
                    .withWarning(
                        new Warning("breath-signs", Instant.parse("2026-11-21T14:00:00Z"), true))
                    .withEmergencyNumber(Optional.of(new EmergencyNumber("112")))));
  }

  private void settings(SettingsSection section) {
    show(new Screen.Settings(section));
  }

  private void show(Screen screen) {
    robot.interact(() -> window.shell().show(screen));
  }

  private void take(String name) {
    stop.accept(name);
  }
}
