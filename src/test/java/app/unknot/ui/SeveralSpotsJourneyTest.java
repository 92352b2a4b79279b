package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainRating;
import app.unknot.body.Side;
import app.unknot.journal.DeliveredDose;
import app.unknot.journal.JournalEntry;
import app.unknot.knowledge.SidedPoint;
import app.unknot.session.Ending;
import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
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

/** More than one spot in a session, as a person comes to it. */
@ExtendWith(ApplicationExtension.class)
class SeveralSpotsJourneyTest {
  @TempDir Path folder;

  private final MovableClock clock = new MovableClock();
  private final Hands hands = new Hands();
  private final FxRobot robot = new FxRobot();
  private final Person person = new Presser(robot);
  private Window window;
  private final Set<String> announced = new HashSet<>();
  private int keys;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, clock, hands);
    stage.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys++);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void toTheOutcome() {
    person.wantsToPress("shoulder-top-right");
    person.answerEverythingHealthy();
    person.use("continue");
  }

  private void passTheShortCheck() {
    person.use("now-none");
    person.answerQuestionsHealthy();
    person.use("continue");
  }

  private List<SidedPoint> points() {
    return window.journey().points();
  }

  @Test
  @Tag("H-31")
  @Tag("H-61")
  void theOtherSideIsAddedAskedAboutDoneAndKept() {
    toTheOutcome();
    SidedPoint right = points().getFirst();
    SidedPoint left = new SidedPoint(right.point(), Side.LEFT);
    String onTheRight = window.ready().names().title(right);
    String onTheLeft = window.ready().names().title(left);
    assertThat(onTheLeft).as("the names tell the sides apart").isNotEqualTo(onTheRight);
    person.use("other-side");
    assertThat(window.journey().cleared()).isEmpty();
    assertThat(person.sees("start")).isFalse();
    assertThat(person.reads("spots")).contains(onTheRight, onTheLeft);

    passTheShortCheck();
    assertThat(person.reads("spots")).contains(onTheRight, onTheLeft, "Open today");
    person.use("see-plan");
    assertThat(person.reads("turn-1")).containsExactly("1. " + onTheRight);
    assertThat(person.reads("turn-2")).containsExactly("2. " + onTheLeft);
    person.use("hold-less-2");
    assertThat(person.reads("stage-holds").toString()).contains("30 s");
    assertThat(person.reads("stage-holds-2").toString()).contains("25 s");
    person.use("before-5");
    person.use("start");

    List<String> seen = runToTheEnd();
    assertThat(seen).containsExactly("RIGHT SIDE", "LEFT SIDE");
    assertThat(announced).contains("Find the spot · " + onTheLeft, "Aftercare");
    assertThat(window.shell().current()).isEqualTo(new Screen.Finish());
    assertThat(person.reads("finish-summary").toString()).contains(onTheRight).contains(onTheLeft);
    JournalEntry kept = window.ready().coach().journal().entries().getFirst();
    assertThat(kept.ending().kind()).isEqualTo(Ending.Kind.COMPLETED);
    assertThat(kept.points()).extracting(SidedPoint::side).containsOnly(Side.RIGHT, Side.LEFT);
    assertThat(kept.doses())
        .extracting(DeliveredDose::point)
        .as("in the order of doing")
        .containsExactly(right, left);
    assertThat(kept.after()).contains(new PainRating(3));
    person.use("done");
    assertThat(points()).isEmpty();
    assertThat(keys).as("keys").isZero();
  }

  @Test
  @Tag("H-61")
  void whoLooksForAnotherSpotBeforeThePlanAndAddsNoneFindsThePlanOpen() {
    person.mark("head-temple-right");
    toTheOutcome();
    List<SidedPoint> main = points();
    person.use("another-spot");
    person.use("add-nothing");
    assertThat(points()).isEqualTo(main);
    assertThat(person.sees("before-5")).as("nothing was added: the plan is open").isTrue();
  }

  @Test
  @Tag("H-61")
  void whoAddsASpotBeforeThePlanHasNothingOpenUntilBothAreChecked() {
    person.mark("head-temple-right");
    toTheOutcome();
    person.use("another-spot");
    person.use("candidate-2");
    assertThat(window.journey().cleared()).isEmpty();
  }

  @Test
  @Tag("H-61")
  void anotherSpotComesFromTheMapAndOneCanBeLeftOutAgain() {
    person.mark("head-temple-right");
    toTheOutcome();
    SidedPoint main = points().getFirst();
    person.use("see-plan");
    person.use("another-spot");
    assertThat(window.shell().current()).isEqualTo(new Screen.Find());
    assertThat(person.reads("kept-spots").toString()).contains(window.ready().names().title(main));

    person.use("add-nothing");
    assertThat(person.sees("before-5")).as("nothing was added: the plan is still open").isTrue();
    person.use("another-spot");
    person.use("candidate-2");
    assertThat(window.journey().cleared()).isEmpty();
    person.use("see-how");
    person.use("to-safety");
    assertThat(points()).hasSize(2).startsWith(main);
    assertThat(person.find("continue")).isPresent();
    assertThat(person.sees("start")).isFalse();

    passTheShortCheck();
    person.use("see-plan");
    assertThat(person.find("turn-2")).isPresent();
    assertThat(person.find("another-spot")).as("a first session has room for two").isEmpty();
    person.use("leave-2");
    assertThat(points()).containsExactly(main);
    assertThat(window.journey().cleared()).isEmpty();
    passTheShortCheck();
    person.use("see-plan");
    assertThat(person.find("turn-1")).isEmpty();
    assertThat(person.find("start")).isPresent();
  }

  /** The sides that the player showed, in order. */
  private List<String> runToTheEnd() {
    List<String> sides = new ArrayList<>();
    for (int step = 0; step < 1500; step++) {
      robot.interact(() -> hands.pass(2));
      if (!(window.shell().current() instanceof Screen.Session)) {
        return sides;
      }
      person.reads("player-side").stream()
          .filter(s -> sides.isEmpty() || !sides.getLast().equals(s))
          .forEach(sides::add);
      robot.lookup(".next").queryAllAs(Label.class).forEach(l -> announced.add(l.getText()));
      person.answersThePlayer();
    }
    throw new AssertionError("the routine does not end");
  }
}
