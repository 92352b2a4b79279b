package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.plan.PlanView;
import app.unknot.ui.player.PlayerView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
 * No path leads round the safety check: from every screen before it every control is used, every
 * key is pressed and every screen is asked for, and nothing opens the plan or the player. What the
 * compiler forbids besides is in ArchitectureTest.
 */
@ExtendWith(ApplicationExtension.class)
class NoWayRoundTest {
  /** It asks in a window of its own and waits; all that it can do is delete and end. */
  private static final String WAITING = "delete-everything";

  private static final SidedPoint POINT = new SidedPoint("trapezius-upper-tp1", Side.RIGHT);
  private static final List<Screen> LATER =
      List.of(new Screen.Plan(), new Screen.Session(), new Screen.Finish());

  /** Zones are alike; each mark makes the next one slower. */
  private static final int CLICKED = 8;

  private final MovableClock clock = new MovableClock();
  private final Hands hands = new Hands();
  @TempDir Path folder;
  private Stage stage;
  private Window window;
  private int used;
  private int chosen;
  private int moved;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Window(stage, folder, clock, hands);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Every screen that somebody without a clearance can be at, with how to get there. */
  private Map<String, Runnable> places() {
    Map<String, Runnable> places = new LinkedHashMap<>();
    places.put("the first steps", () -> show(new Screen.Welcome()));
    places.put("the map", this::map);
    places.put("the map with a choice", this::mapWithAChoice);
    places.put("a point", () -> show(new Screen.Point(POINT)));
    places.put("the check", this::check);
    places.put("help", () -> show(new Screen.Help()));
    places.put("progress", () -> show(new Screen.Progress()));
    for (SettingsSection section : SettingsSection.values()) {
      places.put("the settings: " + section, () -> show(new Screen.Settings(section)));
    }
    return places;
  }

  private void map() {
    window.journey().marks().replace(List.of());
    show(new Screen.Find());
  }

  private void mapWithAChoice() {
    window.journey().marks().replace(List.of());
    window.journey().choose(POINT);
    show(new Screen.Find());
  }

  private void check() {
    window.journey().choose(POINT);
    show(new Screen.Safety());
  }

  private void show(Screen screen) {
    window.shell().show(screen);
    window.shell().applyCss();
    window.shell().layout();
  }

  @Test
  @Tag("H-02")
  void noControlOfAnEarlierScreenLeadsRoundTheCheck(FxRobot robot) {
    places().forEach((name, there) -> robot.interact(() -> useEveryControl(name, there)));
    assertThat(used).as("controls used in all").isGreaterThan(100);
    assertThat(chosen).as("lists and days that something was chosen in").isPositive();
  }

  @Test
  @Tag("H-02")
  void noKeyOnAnEarlierScreenLeadsRoundTheCheck(FxRobot robot) {
    places().forEach((name, there) -> robot.interact(() -> pressEveryKey(name, there)));
    assertThat(moved).as("keys that led somewhere else").isGreaterThan(3 * places().size());
  }

  @Test
  @Tag("H-02")
  void askingForALaterScreenLeadsBackToTheCheckOrBeforeIt(FxRobot robot) {
    places().forEach((name, there) -> robot.interact(() -> askForLaterScreens(name, there)));
  }

  @Test
  @Tag("H-02")
  void nothingLeadsOnFromASpotThatIsOffLimits(FxRobot robot) {
    nothingLeadsOnFrom("off", robot, "spot-skin");
  }

  @Test
  @Tag("H-02")
  void nothingLeadsOnFromAClinicianToday(FxRobot robot) {
    nothingLeadsOnFrom("clinician", robot, "spot-weak");
  }

  /** The yes of a clinician is a way on; without the day on which it was said it is none. */
  @Test
  @Tag("H-02")
  void nothingLeadsOnFromAClinicianWhoHasNotSaidYes(FxRobot robot) {
    nothingLeadsOnFrom("clinician", robot, "health-bleeding");
    assertThat(window.shell().lookup("#said-yes")).as("the card for a yes").isNotNull();
  }

  @Test
  @Tag("H-02")
  void nothingLeadsOnFromHelpAndNothingButTheCheckFromAMistake(FxRobot robot) {
    nothingLeadsOnFrom("help", robot, "now-chest");
    robot.interact(() -> {
      tap("mistake");
      assertNothingIsOpen("a mistake");
      tap("mistake-confirm");
      assertNothingIsOpen("a mistake that is confirmed");
    });
    assertThat(window.shell().lookup("#now-chest")).as("the question again").isNotNull();
  }

  private void nothingLeadsOnFrom(String verdict, FxRobot robot, String told) {
    Runnable there =
        () -> {
          outcome(told);
          assertThat(window.shell().lookup("#outcome")).as("the outcome").isNotNull();
          assertThat(window.shell().lookup(".outcome." + verdict)).as(verdict).isNotNull();
        };
    robot.interact(() -> {
      useEveryControl(told, there);
      assertThat(used).as("controls used").isGreaterThan(5);
      pressEveryKey(told, there);
      assertThat(moved).as("keys that led somewhere else").isGreaterThan(3);
      askForLaterScreens(told, there);
      there.run();
    });
  }

  /** The outcome of a check in which this one thing is told. */
  private void outcome(String told) {
    check();
    tap(told);
    List.of("now-none", "health-none", "age-skip").forEach(this::tap);
    tap(told + "-yes");
    // A second time for what is asked because of an answer.
    for (int round = 0; round < 2; round++) {
      nodes(window.shell())
          .filter(n -> n.getId() != null && n.getId().endsWith("-no") && isShown(n))
          .map(n -> n.getId().substring(0, n.getId().length() - "-no".length()))
          .filter(question -> !question.equals(told))
          .toList()
          .forEach(question -> tap(question + (question.equals("head-usual") ? "-yes" : "-no")));
    }
    tap("continue");
    window.shell().applyCss();
    window.shell().layout();
  }

  /** Uses what is in sight, unless it is chosen already. */
  private void tap(String id) {
    Node node = window.shell().lookup("#" + id);
    if (node == null || !isShown(node) || node.isDisabled()) {
      return;
    }
    if (!(node instanceof Toggle toggle) || !toggle.isSelected()) {
      if (node instanceof ButtonBase button) {
        button.fire();
      } else {
        Event.fireEvent(node, Strokes.click(node));
      }
    }
    window.shell().applyCss();
  }

  private void useEveryControl(String name, Runnable there) {
    there.run();
    Screen here = window.shell().current();
    List<Node> all = controls();
    assertThat(all).as("controls of " + name).isNotEmpty();
    for (int i = 0; i < all.size(); i++) {
      // What the last control closed is opened again, so that the next one is there.
      if (!window.shell().current().equals(here) || all.get(i).getScene() == null) {
        there.run();
        all = controls();
      }
      if (i < all.size() && !WAITING.equals(all.get(i).getId())) {
        use(all.get(i));
        assertNothingIsOpen(name + ", " + all.get(i));
      }
    }
  }

  private void pressEveryKey(String name, Runnable there) {
    there.run();
    for (KeyCode code : KeyCode.values()) {
      for (Held held : Held.values()) {
        Screen before = window.shell().current();
        press(code, held);
        assertNothingIsOpen(name + ", " + held + " key " + code);
        if (!window.shell().current().equals(before)) {
          moved++;
          there.run();
        }
      }
    }
  }

  private void askForLaterScreens(String name, Runnable there) {
    for (Screen later : LATER) {
      there.run();
      show(later);
      assertNothingIsOpen(name + ", then " + later);
      press(KeyCode.ENTER, Held.NOTHING);
      press(KeyCode.SPACE, Held.NOTHING);
      assertNothingIsOpen(name + ", then " + later + " and a key");
    }
  }

  /** Without this nothing is proved by what is not there. */
  @Test
  @Tag("H-02")
  void withAClearanceOfThisMomentThePlayerOpens(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    assertThat(isShown(PlanView.class)).as("the plan").isTrue();
    person.use("before-5");
    person.use("start");

    assertThat(window.shell().current()).isEqualTo(new Screen.Session());
    assertThat(isShown(PlayerView.class)).as("the player").isTrue();
    assertThat(person.find("ring")).as("the ring of the player").isPresent();
  }

  @Test
  @Tag("H-02")
  void aClearanceThatIsHalfAnHourOldOpensNothingAnyMore(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    person.use("before-5");
    clock.pass(Duration.ofMinutes(31));
    person.use("start");

    assertThat(isShown(PlayerView.class)).as("the player").isFalse();
    robot.interact(() -> show(new Screen.Session()));
    assertThat(isShown(PlayerView.class)).as("the player").isFalse();
  }

  @Test
  @Tag("H-02")
  void aClearanceForOneSpotOpensNoOther(FxRobot robot) {
    Person person = new Walker(robot);
    pass(person);
    robot.interact(() -> {
      show(new Screen.Point(new SidedPoint(POINT.point(), Side.LEFT)));
      show(new Screen.Session());
    });
    assertThat(isShown(PlayerView.class)).as("the player").isFalse();
    robot.interact(() -> show(new Screen.Plan()));
    assertThat(isShown(PlanView.class)).as("the plan").isFalse();
  }

  private void pass(Person person) {
    person.mark("shoulder-top-right");
    person.use("candidate-1");
    person.use("see-how");
    person.use("to-safety");
    person.answerEverythingHealthy();
    person.use("continue");
    person.use("see-plan");
    assertThat(person.find("start")).as("the plan").isPresent();
  }

  private void assertNothingIsOpen(String by) {
    assertThat(window.journey().cleared()).as("a clearance by way of " + by).isEmpty();
    assertThat(window.journey().routine()).as("a routine by way of " + by).isEmpty();
    assertThat(isShown(PlayerView.class)).as("the player by way of " + by).isFalse();
    assertThat(isShown(PlanView.class)).as("the plan by way of " + by).isFalse();
  }

  private boolean isShown(Class<? extends Node> view) {
    return nodes(window.shell()).anyMatch(view::isInstance);
  }

  /** All that can have the focus, and of what can only be clicked, such as a zone, some. */
  private List<Node> controls() {
    Map<Boolean, List<Node>> all =
        nodes(window.shell())
            .filter(n -> n.isFocusTraversable() || n.getOnMouseClicked() != null)
            .filter(n -> !n.isDisabled() && isShown(n))
            .collect(Collectors.groupingBy(Node::isFocusTraversable));
    return Stream.concat(
            all.getOrDefault(true, List.of()).stream(),
            all.getOrDefault(false, List.of()).stream().limit(CLICKED))
        .toList();
  }

  private static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(NoWayRoundTest::nodes))
        : Stream.of(node);
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void use(Node node) {
    used++;
    if (node instanceof ButtonBase button) {
      button.fire();
    } else if (node instanceof ComboBox<?> list) {
      list.getSelectionModel().selectFirst();
      list.getSelectionModel().selectNext();
      chosen++;
    } else if (node instanceof DatePicker day) {
      // Ahead of today: nobody has said yes yet.
      day.setValue(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(2));
      chosen++;
    } else {
      Event.fireEvent(node, Strokes.click(node));
      Event.fireEvent(node, Held.NOTHING.key(KeyEvent.KEY_PRESSED, KeyCode.ENTER));
      Event.fireEvent(node, Held.NOTHING.key(KeyEvent.KEY_RELEASED, KeyCode.ENTER));
    }
  }

  /** Down and up again: Space works when it is let go. */
  private void press(KeyCode code, Held held) {
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Node focus = window.shell().getScene().getFocusOwner();
      // What is gone from the screen keeps the focus until the next pulse.
      boolean hears = focus != null && window.shell().getScene().equals(focus.getScene());
      Event.fireEvent(hears ? focus : window.shell(), held.key(type, code));
    }
  }
}
