package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.SidedZone;
import app.unknot.preferences.Scheme;
import app.unknot.ui.bodymap.BodyFigure;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The marks and their strength stay in sight and whole, and the map stays where it is. */
@ExtendWith(ApplicationExtension.class)
class MarksBarTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);
  private static final List<String> MARKS =
      List.of("head-temple-right", "neck-side-right", "shoulder-top-right", "arm-outer-right");

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Window window;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Window(stage, folder, CLOCK, new Hands(), Scheme.LIGHT, 1280, 832);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void chipsAreWholeAndTheRestIsCountedAndCanBeChosen() {
    MARKS.forEach(this::mark);
    for (Frame frame : List.of(Frame.DESIGNED, Frame.TIGHT)) {
      frame.dress(stage, window);
      List<Node> chips = chips();
      assertThat(chips).as(frame.name()).isNotEmpty().hasSizeLessThan(MARKS.size());
      Bounds bar = place(robot.lookup(".marks-bar").query());
      assertThat(chips).allMatch(chip -> bar.contains(place(chip)));
      assertThat(more().isVisible()).isTrue();
      assertThat(more().getText()).isEqualTo("+" + (MARKS.size() - chips.size()));
    }
  }

  @Test
  void whatIsChosenAmongTheRestComesIntoSight() {
    MARKS.forEach(this::mark);
    Frame.TIGHT.dress(stage, window);
    MenuItem waiting = waiting().getFirst();
    robot.interact(waiting::fire);
    robot.interact(more()::hide);
    Frame.TIGHT.dress(stage, window);

    assertThat(chips())
        .filteredOn(chip -> ((ToggleButton) chip).isSelected())
        .singleElement()
        .extracting(chip -> ((ToggleButton) chip).getText())
        .isEqualTo(waiting.getText());
    assertThat(waiting()).noneMatch(item -> item.getText().equals(waiting.getText()));
  }

  @Test
  void ofManyMarksOnlyThoseAreMadeThatMayHaveRoom() {
    List<String> zones = zones();
    zones.forEach(this::mark);
    Frame.DESIGNED.dress(stage, window);
    int inSight = chips().size();
    assertThat(more().getText()).isEqualTo("+" + (zones.size() - inSight));
    assertThat(waiting()).hasSize(zones.size() - inSight);
    assertThat(robot.lookup(".marks-bar .chip").queryAll()).hasSizeLessThan(zones.size());
  }

  @Test
  void theStrengthIsInSightWithTheLargestTextInTheLeastWindow() {
    MARKS.forEach(this::mark);
    Frame.TIGHT.dress(stage, window);
    Bounds seen = window.shell().getBoundsInParent();
    assertThat(cells()).hasSize(11).allMatch(cell -> seen.contains(place(cell)));

    robot.interact(() -> ((ToggleButton) robot.lookup("#describe").query()).fire());
    Frame.TIGHT.dress(stage, window);
    assertThat(cells())
        .as("with the description open")
        .allMatch(cell -> seen.contains(place(cell)));
  }

  @Test
  void theMapStaysWhereItIsWhenMarksComeAndGo() {
    for (Frame frame : List.of(Frame.DESIGNED, Frame.TIGHT)) {
      frame.dress(stage, window);
      Bounds before = place(robot.lookup("#map").query());
      mark("shoulder-top-right");
      frame.dress(stage, window);
      assertThat(place(robot.lookup("#map").query())).as("first mark").isEqualTo(before);
      mark("shoulder-top-right");
      frame.dress(stage, window);
      assertThat(place(robot.lookup("#map").query())).as("none left").isEqualTo(before);
    }
  }

  @Test
  void whereTheKeysLeadIsSeen() {
    robot.clickOn("#search").write("stiff neck");
    robot.push(KeyCode.ENTER);
    assertThat(ring()).startsWith("area-");
    String first = ring();
    robot.push(KeyCode.DOWN);
    assertThat(ring()).isNotEmpty().isNotEqualTo(first);
    robot.push(KeyCode.ESCAPE);

    mark("shoulder-top-right");
    robot.interact(() -> robot.lookup("#describe").query().requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    robot.push(KeyCode.TAB);
    robot.push(KeyCode.SPACE);
    assertThat(ring()).startsWith("feels-");
    Node five =
        cells().stream().filter(c -> ((ToggleButton) c).isSelected()).findFirst().orElseThrow();
    robot.interact(five::requestFocus);
    robot.push(KeyCode.RIGHT);
    assertThat(((ToggleButton) window.shell().getScene().getFocusOwner()).getText()).isEqualTo("6");
    ring();
  }

  /** What has the keyboard and shows it. */
  private String ring() {
    Node owner = window.shell().getScene().getFocusOwner();
    assertThat(owner.isFocusVisible()).isTrue();
    return String.valueOf(owner.getId());
  }

  private List<Node> chips() {
    return robot.lookup(".marks-bar .chip").queryAll().stream()
        .filter(chip -> chip.getParent().isVisible())
        .toList();
  }

  private Set<Node> cells() {
    return robot.lookup(".marks-bar .scale-cell").queryAll();
  }

  /** What the button behind the chips lists, opened by a click. */
  private List<MenuItem> waiting() {
    robot.clickOn(more());
    assertThat(more().isShowing()).isTrue();
    return List.copyOf(more().getItems());
  }

  private List<String> zones() {
    return robot.lookup(".body-figure").queryAllAs(BodyFigure.class).stream()
        .findFirst()
        .orElseThrow()
        .zones()
        .stream()
        .sorted()
        .limit(20)
        .map(SidedZone::id)
        .toList();
  }

  private MenuButton more() {
    return robot.lookup("#more-chips").queryAs(MenuButton.class);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void mark(String id) {
    Node zone = robot.lookup("#" + id).query();
    robot.interact(() -> Event.fireEvent(zone, Strokes.click(zone)));
  }
}
