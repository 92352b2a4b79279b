package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.common.Screen;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;

/** Somebody who uses the program for the first time, with a mouse; every click is counted. */
final class Newcomer extends Person {
  private final Walker walker;
  private int clicks;

  Newcomer(FxRobot robot) {
    super(robot);
    walker = new Walker(robot);
  }

  @Override
  void mark(String zone) {
    use(zone);
  }

  @Override
  void use(String id) {
    clicks++;
    walker.use(id);
  }

  /** How often the mouse was clicked so far. */
  int clicks() {
    return clicks;
  }

  /** From now on. */
  void startsAnew() {
    clicks = 0;
  }

  /** Answers the check: these are true, everything else is as with somebody healthy. */
  void answers(String... trueOfMe) {
    answers(List.of(trueOfMe), List.of());
  }

  /** The same, with a no of its own to these. */
  void answers(List<String> told, List<String> untrue) {
    told.stream().filter(id -> find(id).isPresent()).forEach(this::use);
    List.of("now-none", "health-none", "age-skip").stream().filter(this::sees).forEach(this::use);
    told.stream().filter(id -> find(id + "-yes").isPresent()).forEach(id -> use(id + "-yes"));
    List.of("health-changed-no", "head-usual-yes", "foot-feel-yes", "soreness-1").stream()
        .filter(this::sees)
        .forEach(this::use);
    untrue.forEach(id -> use(id + "-no"));
    if (sees("spot-none")) {
      use("spot-none");
    }
  }

  /** Types. */
  void writes(String text) {
    robot.write(text, 0);
  }

  /** Is somewhere without a click. */
  void shows(Window window, Screen screen) {
    robot.interact(() -> window.shell().show(screen));
  }

  /** All words on the screen. */
  String page() {
    return robot.lookup((Node n) -> n instanceof Labeled).queryAll().stream()
        .filter(Node::isVisible)
        .map(n -> ((Labeled) n).getText())
        .filter(text -> text != null)
        .collect(Collectors.joining("\n"));
  }

  /** It is said why not, what to do instead, and there is a way on that is no press. */
  void isTurnedAwayKindly(String title, String why, String instead) {
    assertThat(reads("outcome")).contains(title);
    assertThat(page()).contains(why).contains(instead);
    assertThat(sees("see-plan")).as("the way to the plan").isFalse();
    assertThat(sees("other-spot")).as("a way on").isTrue();
    assertThat(page())
        .as("blame")
        .doesNotContainIgnoringCase("contraindicated")
        .doesNotContain("!");
  }
}
