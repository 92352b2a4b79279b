package app.unknot.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;

/** Somebody who sits at the program and can see what is shown. */
abstract class Person {
  /** Questions where yes is the healthy answer. */
  private static final Set<String> HEALTHY_YES = Set.of("head-usual", "foot-feel");

  /** The hands. */
  protected final FxRobot robot;

  Person(FxRobot robot) {
    this.robot = robot;
  }

  /** Marks pain on a zone of the map, in the middle of the scale. */
  abstract void mark(String zone);

  /** From a mark on the body to the safety check of the first suggestion. */
  final void wantsToPress(String zone) {
    mark(zone);
    use("candidate-1");
    use("see-how");
    use("to-safety");
  }

  /** Uses the control with this id: the button is pressed, the answer is given. */
  abstract void use(String id);

  /** Uses a control of the player, where Space always means pause. */
  void answer(String id) {
    use(id);
  }

  /** Says between two holds that it was fine. */
  void saysFine() {
    use("pause");
  }

  /** Says how strong the pain is at a check-in, and that nothing else was felt. */
  void saysNothingElseThan(int pain) {
    use("pain-now-" + pain);
    use("none-of-these");
  }

  /** Answers the player, if it asks anything: found, familiar, fine, and 3 at the end. */
  final void answersThePlayer() {
    if (sees("found")) {
      answer("found");
    } else if (sees("familiar-yes")) {
      answer("familiar-yes");
    } else if (find("none-of-these").isPresent()) {
      saysNothingElseThan(3);
    } else if (sees("rest-pause")) {
      saysFine();
    }
  }

  /** The node with this id, which has to be shown. */
  final Node sight(String id) {
    return find(id).orElseThrow(() -> new AssertionError("there is no “" + id + "” in sight"));
  }

  /** Answers the full safety check as somebody does whom nothing ails but this pain. */
  final void answerEverythingHealthy() {
    use("now-none");
    use("health-none");
    use("age-skip");
    answerQuestionsHealthy();
  }

  /** The questions with a yes and a no, answered so. */
  final void answerQuestionsHealthy() {
    for (String no : idsEndingWith("-no")) {
      String question = no.substring(0, no.length() - "-no".length());
      use(HEALTHY_YES.contains(question) ? question + "-yes" : no);
    }
  }

  /** Whether a control with this id is shown and can be used. */
  final boolean sees(String id) {
    return find(id).filter(n -> !n.isDisabled()).isPresent();
  }

  /** The shown node with this id. */
  final Optional<Node> find(String id) {
    return robot.lookup("#" + id).queryAll().stream().filter(Person::isShown).findFirst();
  }

  /** The words that stand in a node, from the top of its tree. */
  final List<String> reads(String id) {
    return find(id).stream()
        .flatMap(n -> robot.from(n).lookup((Node x) -> x instanceof Labeled).queryAll().stream())
        .map(n -> ((Labeled) n).getText())
        .toList();
  }

  /** The ids of shown nodes that end like this, from the top. */
  final List<String> idsEndingWith(String end) {
    return robot
        .lookup((Node n) -> n.getId() != null && n.getId().endsWith(end))
        .queryAll()
        .stream()
        .filter(Person::isShown)
        .sorted(Comparator.comparingDouble(n -> n.localToScene(n.getLayoutBounds()).getMinY()))
        .map(Node::getId)
        .toList();
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }
}
