package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FocusTest {
  private Button outside;
  private final VBox part = new VBox();
  private Scene scene;

  @Start
  void start(Stage stage) {
    // A control needs the toolkit, which may not have been there when this was made.
    outside = button("outside");
    part.getChildren().setAll(buttons("one", "two", "three"));
    scene = new Scene(new VBox(outside, part), 300, 300);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whatBearsTheSameIdHasTheFocusAndItsRingAgain(FxRobot robot) {
    robot.interact(outside::requestFocus);
    robot.push(KeyCode.TAB).push(KeyCode.TAB);
    rebuild(robot, "two", "one", "three");

    assertThat(owner().getId()).isEqualTo("two");
    assertThat(owner().isFocusVisible()).as("the ring").isTrue();
  }

  @Test
  void withoutTheKeyboardThereIsNoRing(FxRobot robot) {
    robot.clickOn("#two");
    rebuild(robot, "three", "two", "one");

    assertThat(owner().getId()).isEqualTo("two");
    assertThat(owner().isFocusVisible()).isFalse();
  }

  @Test
  void whereItIsGoneTheOtherOneHasTheFocus(FxRobot robot) {
    robot.clickOn("#two");
    rebuild(robot, "one", "three");

    assertThat(owner()).isEqualTo(outside);
  }

  @Test
  void whatIsMadeAnewElsewhereTakesNoFocus(FxRobot robot) {
    robot.interact(outside::requestFocus);
    rebuild(robot, "one");

    assertThat(owner()).isEqualTo(outside);
  }

  private void rebuild(FxRobot robot, String... ids) {
    robot.interact(() -> Focus.keep(part, () -> part.getChildren().setAll(buttons(ids)), outside));
  }

  private Node owner() {
    return scene.getFocusOwner();
  }

  private static List<Button> buttons(String... ids) {
    return Stream.of(ids).map(FocusTest::button).toList();
  }

  private static Button button(String id) {
    Button button = new Button(id);
    button.setId(id);
    return button;
  }
}
