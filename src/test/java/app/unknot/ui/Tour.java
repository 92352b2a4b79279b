package app.unknot.ui;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/**
 * Walks through all screens and stops at each, for whoever wants to look: the pictures, and the
 * test of names, sizes and focus. A new screen or state is a stop more here.
 */
final class Tour {
  private static final String SHOULDER = "shoulder-top-right";

  private final Window window;
  private final FxRobot robot;
  private final Person person;
  private final Hands hands;
  private final Consumer<String> stop;

  /**
   * Begins on the empty map.
   *
   * @param stop told the name of what is shown, which begins like the design's picture of it
   */
  Tour(Window window, FxRobot robot, Hands hands, Consumer<String> stop) {
    this(window, robot, new Walker(robot), hands, stop);
  }

  /** The same by somebody's hands. */
  Tour(Window window, FxRobot robot, Person person, Hands hands, Consumer<String> stop) {
    this.window = window;
    this.robot = robot;
    this.person = person;
    this.hands = hands;
    this.stop = stop;
  }

  void theHealthyPath() {
    stop.accept("01a-find-empty");
    person.use("search");
    robot.write("behind the eye");
    stop.accept("01d-find-search");
    robot.push(KeyCode.ESCAPE);
    robot.write("chest pain");
    stop.accept("01f-find-search-red-flag");
    person.use("help-first-other");
    mark("head-temple-right", 6);
    mark("neck-side-right", 4);
    person.mark(SHOULDER);
    robot.interact(() -> robot.lookup("#kind-list").queryAs(ToggleButton.class).fire());
    stop.accept("01g-find-list");
    robot.interact(() -> robot.lookup("#kind-map").queryAs(ToggleButton.class).fire());
    stop.accept("01b-find-marked");
    describe();
    robot.interact(() -> window.journey().choose(trapezius()));
    show(new Screen.Find());
    stop.accept("01c-find-pattern");
    person.use("see-how");
    stop.accept("02-point-detail");
    person.use("to-safety");
    stop.accept("03a-safety-open");
    person.answerEverythingHealthy();
    stop.accept("03b-safety-answered");
    person.use("continue");
    stop.accept("03c-outcome-gentle");
    person.use("see-plan");
    stop.accept("04-plan");
    person.use("before-5");
    person.use("start");
    hands(2);
    stop.accept("05b-player-get-ready");
    hands(10);
    stop.accept("05k-player-find-the-spot");
    person.use("found");
    stop.accept("05l-player-familiar");
    person.use("familiar-yes");
    hands(3);
    stop.accept("05m-player-lean-in");
    hands(8);
    stop.accept("05a-player-hold");
    robot.push(KeyCode.F);
    stop.accept("05j-player-far-view");
    robot.push(KeyCode.F);
    robot.push(KeyCode.SPACE);
    hands(2);
    stop.accept("05d-player-paused");
    robot.push(KeyCode.SPACE);
    hands(10);
    robot.push(KeyCode.T);
    stop.accept("05e-player-too-much");
    for (int i = 0; i < 60 && !person.sees("rest-pause"); i++) {
      hands(1);
    }
    stop.accept("05n-player-rest");
    toTheCheckIn();
    stop.accept("05f-player-checkin");
    robot.push(KeyCode.DIGIT3);
    robot.push(KeyCode.ENTER);
    hands(24);
    stop.accept("05c-player-move");
    toTheFinish();
    stop.accept("06-finish");
    person.use("done");
    person.use("progress-rail");
    stop.accept("07a-progress");
  }

  void aStop() {
    show(new Screen.Progress());
    stop.accept("07c-progress-empty");
    show(new Screen.Find());
    toThePlayer();
    hands(12);
    person.use("found");
    person.use("familiar-yes");
    hands(9);
    robot.push(KeyCode.ESCAPE);
    // The next tick sees that the disk has answered.
    window.written();
    hands(1);
    stop.accept("05g-player-stopped");
    person.use("symptom-numb-or-tingling");
    hands(30);
    stop.accept("05o-player-stopped-felt");
    person.use("now-gone");
    stop.accept("05p-player-stopped-gone");
    person.use("stopped-done");
    stop.accept("06b-finish-stopped");
  }

  /** The area is warmed, then somebody else presses, and the holds get shorter. */
  void aPartner() {
    mark("back-blade-right", 6);
    robot.interact(() -> window.journey().choose(new SidedPoint("infraspinatus-tp2", Side.RIGHT)));
    show(new Screen.Safety());
    person.answerEverythingHealthy();
    person.use("continue");
    person.use("see-plan");
    person.use("presser-partner");
    person.use("warm");
    stop.accept("04c-plan-partner");
    person.use("before-5");
    person.use("start");
    hands(20);
    stop.accept("05q-player-warm");
    person.use("warm-enough");
    hands(2);
    stop.accept("05r-player-partner-ready");
    hands(10);
    person.use("found");
    person.use("familiar-yes");
    hands(10);
    robot.push(KeyCode.MINUS);
    stop.accept("05s-player-shorter");
  }

  /** A second spot is looked for, checked with the first one, planned and done. */
  void twoSpots() {
    mark("head-temple-right", 6);
    toTheCheck();
    person.answerEverythingHealthy();
    person.use("continue");
    person.use("another-spot");
    stop.accept("01h-find-one-more");
    person.use("candidate-2");
    person.use("see-how");
    stop.accept("02b-point-one-more");
    person.use("to-safety");
    stop.accept("03h-safety-two-spots");
    person.use("now-none");
    person.answerQuestionsHealthy();
    person.use("continue");
    stop.accept("03i-outcome-two-spots");
    person.use("see-plan");
    stop.accept("04d-plan-two-spots");
    person.use("before-5");
    person.use("start");
    toTheFinish();
    stop.accept("06c-finish-two-spots");
  }

  void aClinicianFirst() {
    toTheCheck();
    person.answerEverythingHealthy();
    person.use("health-bleeding");
    person.use("health-none");
    person.use("continue");
    stop.accept("03e-outcome-clinician");
  }

  void theOtherOutcomes() {
    toTheCheck();
    person.answerEverythingHealthy();
    person.use("spot-skin-yes");
    // What the skin is like is asked more closely now.
    if (person.sees("spot-shingles-no")) {
      person.use("spot-shingles-no");
    }
    person.use("continue");
    stop.accept("03d-outcome-off-limits");
    show(new Screen.Safety());
    person.use("now-chest");
    stop.accept("03f-outcome-get-help");
    show(new Screen.Help());
    stop.accept("12-get-help");
  }

  /** What can be set. */
  void theSettings() {
    for (SettingsSection section : SettingsSection.values()) {
      show(new Screen.Settings(section));
      stop.accept("09-settings-" + section.name().toLowerCase(Locale.ROOT));
    }
  }

  private void describe() {
    person.use("describe");
    person.use("feels-burning");
    person.use("since-weeks");
    stop.accept("01h-find-described");
    person.use("feels-burning");
    person.use("describe");
    closeUp();
    person.use("never-press");
    person.use("zoom-in");
    stop.accept("01i-find-closer");
    person.use("never-press");
    soles();
  }

  /** Small zones, large: in place of a figure where there is no room beside it. */
  private void closeUp() {
    person.mark("head-cheek-left");
    stop.accept("01k-find-close-up");
    person.use("view-left");
    stop.accept("01l-find-side");
    person.use("view-both");
    person.mark("head-cheek-left");
  }

  private void soles() {
    robot.interact(() -> window.journey().marks().replace(List.of()));
    mark("foot-heel-right", 6);
    robot.interact(
        () -> window.journey().choose(new SidedPoint("quadratus-plantae-tp1", Side.RIGHT)));
    show(new Screen.Find());
    stop.accept("01j-find-pattern-soles");
    robot.interact(() -> {
      window.journey().marks().undo();
      window.journey().marks().undo();
    });
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
      for (String answer : List.of("found", "familiar-yes")) {
        if (person.sees(answer)) {
          person.use(answer);
        }
      }
      if (person.sees("rest-pause")) {
        person.saysFine();
      }
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
        .on(Side.RIGHT);
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
}
