package app.unknot.ui;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** Has a keyboard alone: goes from control to control with Tab, and presses what has the focus. */
final class Typist extends Person {
  /** More steps than any screen has controls. */
  private static final int PATIENCE = 250;

  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  private final Stage stage;

  Typist(FxRobot robot, Stage stage) {
    super(robot);
    this.stage = stage;
  }

  @Override
  void mark(String zone) {
    goTo("map");
    for (int step = 0; step < PATIENCE && !isUnderCursor(zone); step++) {
      robot.push(towards(zone));
    }
    robot.push(KeyCode.DIGIT5);
  }

  @Override
  void use(String id) {
    goTo(id);
    robot.push(KeyCode.SPACE);
  }

  @Override
  void answer(String id) {
    goTo(id);
    robot.push(KeyCode.ENTER);
  }

  @Override
  void saysFine() {
    robot.push(KeyCode.SPACE);
  }

  @Override
  void saysNothingElseThan(int pain) {
    robot.push(KeyCode.valueOf("DIGIT" + pain));
    robot.push(KeyCode.ENTER);
  }

  private void goTo(String id) {
    Set<String> seen = new LinkedHashSet<>();
    for (int step = 0; step < PATIENCE; step++) {
      focused().map(Typist::name).ifPresent(seen::add);
      if (focused().filter(n -> id.equals(n.getId())).isPresent()) {
        assertInSight(id);
        return;
      }
      robot.push(isBeside(id) ? KeyCode.RIGHT : KeyCode.TAB);
    }
    throw new AssertionError("Tab does not lead to “" + id + "”, but to " + seen);
  }

  /** Whether arrows lead on: the two are of a group that is one stop of the Tab key. */
  private boolean isBeside(String id) {
    return focused()
        .flatMap(n -> Optional.ofNullable(n.getParent()))
        .filter(group ->
            find(id)
                .filter(f -> !f.isFocusTraversable() && group.equals(f.getParent()))
                .isPresent())
        .isPresent();
  }

  private static String name(Node node) {
    return node.getId() == null ? node.getTypeSelector() : node.getId();
  }

  /** What has the focus is never outside the window or scrolled away. */
  private void assertInSight(String id) {
    Node node = focused().orElseThrow();
    Bounds place = node.localToScene(node.getLayoutBounds());
    Scene scene = stage.getScene();
    if (place.getMinY() > scene.getHeight() || place.getMaxY() < 0) {
      throw new AssertionError("“" + id + "” has the focus and is out of sight at " + place);
    }
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof ScrollPane scroll) {
        Bounds port = scroll.localToScene(scroll.getLayoutBounds());
        if (!port.intersects(place)) {
          throw new AssertionError("“" + id + "” has the focus and is scrolled away");
        }
      }
    }
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(stage.getScene().getFocusOwner());
  }

  private boolean isUnderCursor(String zone) {
    return find(zone).filter(Typist::hasCursor).isPresent();
  }

  private static boolean hasCursor(Node node) {
    return node.getPseudoClassStates().contains(CURSOR);
  }

  private KeyCode towards(String zone) {
    Optional<Node> cursor = robot.lookup(Typist::hasCursor).queryAll().stream().findFirst();
    if (cursor.isEmpty()) {
      return KeyCode.DOWN;
    }
    Bounds from = cursor.get().localToScene(cursor.get().getLayoutBounds());
    Node goal = find(zone).orElseThrow();
    Bounds to = goal.localToScene(goal.getLayoutBounds());
    double aside = to.getCenterX() - from.getCenterX();
    double down = to.getCenterY() - from.getCenterY();
    if (Math.abs(down) > Math.abs(aside)) {
      return down > 0 ? KeyCode.DOWN : KeyCode.UP;
    }
    return aside > 0 ? KeyCode.RIGHT : KeyCode.LEFT;
  }
}
