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
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The path from a click on the body to a kept session, as a person walks it. */
@ExtendWith(ApplicationExtension.class)
class PathJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;

  private final Hands hands = new Hands();
  private final AtomicInteger other = new AtomicInteger();
  private Stage stage;
  private Window window;
  private Locale spoken = Locale.ENGLISH;
  private Path data;

  @Start
  void start(Stage shown) {
    stage = shown;
    data = folder.resolve(Integer.toString(System.identityHashCode(this)));
    open(Locale.ENGLISH);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  @Tag("H-36")
  @Tag("H-52")
  void withTheMouseAloneAClickOnTheBodyLeadsToASessionThatIsThereAfterARestart(FxRobot robot) {
    never(KeyEvent.KEY_PRESSED);
    walkThePath(robot, new Walker(robot));
    assertThat(other).as("keys").hasValue(0);
  }

  @Test
  @Tag("H-36")
  void withTheKeyboardAloneThePathIsTheSame(FxRobot robot) {
    never(MouseEvent.MOUSE_PRESSED);
    walkThePath(robot, new Typist(robot, stage));
    assertThat(other).as("clicks").hasValue(0);
  }

  @Test
  @Tag("H-36")
  void inGermanTheSameKeysLeadTheWholeWay(FxRobot robot) {
    robot.interact(() -> open(Locale.GERMAN));
    never(MouseEvent.MOUSE_PRESSED);
    walkThePath(robot, new Typist(robot, stage));
    assertThat(other).as("clicks").hasValue(0);
  }

  /** A word, down over the sign that it may be, and down again to the area. */
  @Test
  void withTheKeyboardAloneWhatIsSearchedForIsMarked(FxRobot robot) {
    never(MouseEvent.MOUSE_PRESSED);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("stif neck", 0);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.SPACE);
    assertThat(window.journey().marks().marks())
        .extracting(m -> m.zone().zone())
        .hasSize(1)
        .allMatch(zone -> zone.startsWith("neck-"));
    assertThat(other).as("clicks").hasValue(0);
  }

  /** Counts what somebody who has only the other does not do. */
  private void never(EventType<? extends InputEvent> type) {
    stage.addEventFilter(type, _ -> other.incrementAndGet());
  }

  private void open(Locale language) {
    if (window != null) {
      window.close();
    }
    spoken = language;
    window = new Window(stage, data, CLOCK, hands, language);
  }

  private void walkThePath(FxRobot robot, Person person) {
    person.wantsToPress("shoulder-top-right");
    person.answerEverythingHealthy();
    person.use("continue");
    assertThat(person.find("spot-warnings")).as("this spot's warnings").isPresent();
    person.use("see-plan");
    assertThat(person.reads("mind"))
        .as("what to mind, before the start")
        .contains(
            spoken.equals(Locale.GERMAN)
                ? "Nie in der Badewanne, nie am Steuer."
                : "Never in the bath, never while driving.");
    assertThat(person.sees("start")).as("before a number is said").isFalse();
    person.use("before-5");
    person.use("start");
    assertThat(window.shell().current()).isEqualTo(new Screen.Session());

    runToTheEnd(robot, person);

    assertThat(window.shell().current()).isEqualTo(new Screen.Finish());
    person.use("done");
    robot.interact(() -> open(spoken));
    List<JournalEntry> kept = window.ready().coach().journal().entries();
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().ending().kind()).isEqualTo(Ending.Kind.COMPLETED);
    assertThat(kept.getFirst().before()).isEqualTo(new PainRating(5));
    assertThat(kept.getFirst().after()).contains(new PainRating(3));
    assertThat(kept.getFirst().presses()).isEqualTo(2);
    person.use("progress-rail");
    assertThat(person.find("sessions")).isPresent();
  }

  @Test
  @Tag("H-09")
  void aWarningSignLeavesNoWayToThePlayer(FxRobot robot) {
    Person person = new Walker(robot);
    person.wantsToPress("shoulder-top-right");
    person.use("now-chest");
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

  @Test
  @Tag("H-09")
  void wordsOfAnEmergencyAreAnsweredWithHelpInPlaceOfTheList(FxRobot robot) {
    Person person = new Walker(robot);
    person.use("search");
    robot.write("sudden blind", 0);

    assertThat(person.find("help-first")).isPresent();
    assertThat(person.find("map")).as("the map behind it").isEmpty();
    person.use("help-first-other");
    assertThat(person.find("help-first")).isEmpty();
    assertThat(person.find("map")).isPresent();

    person.use("search");
    robot.write("xyzzy", 0);
    assertThat(person.find("search-results")).as("nothing found is said").isPresent();
    robot.push(KeyCode.ESCAPE);
    assertThat(person.find("search-results")).isEmpty();
  }

  private void runToTheEnd(FxRobot robot, Person person) {
    for (int step = 0; step < 750; step++) {
      robot.interact(() -> hands.pass(2));
      if (!(window.shell().current() instanceof Screen.Session)) {
        return;
      }
      person.answersThePlayer();
    }
    throw new AssertionError("the routine does not end");
  }
}
