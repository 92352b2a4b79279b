package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.View;
import app.unknot.preferences.Scheme;
import app.unknot.ui.bodymap.BodyFigure;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Head, hand and foot can be looked at closely in the least window too. */
@ExtendWith(ApplicationExtension.class)
class CloseUpTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, CLOCK, new Hands(), Scheme.LIGHT, 1024, 700);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aSmallZoneOpensItInPlaceOfTheOtherFigureAndWhatWasPointedAtStays() {
    assertThat(views()).containsExactly(View.FRONT, View.BACK);
    Node forehead = zone(View.FRONT, "head-forehead-right");
    Bounds before = place(forehead);
    robot.clickOn(forehead);

    assertThat(views()).containsExactly(View.FRONT, View.RIGHT);
    assertThat(place(forehead).getCenterX()).isCloseTo(before.getCenterX(), within(30));
    assertThat(place(forehead).getCenterY()).isCloseTo(before.getCenterY(), within(30));
    Node large = zone(View.RIGHT, "head-forehead-right");
    assertThat(place(large).getHeight()).isGreaterThan(2 * before.getHeight());
    robot.clickOn("#close-up-swap");
    assertThat(views()).as("of the other side").containsExactly(View.FRONT, View.LEFT);

    robot.clickOn("#close-up-close");
    assertThat(views()).containsExactly(View.FRONT, View.BACK);
    robot.clickOn(zone(View.BACK, "head-back-left"));
    assertThat(views()).as("the back stays at the right").containsExactly(View.LEFT, View.BACK);
  }

  @Test
  void aHandAndAFootOpenItTooAndALargeZoneAndAMarkThatGoesDoNot() {
    mark(View.FRONT, "chest-upper-right");
    mark(View.FRONT, "abdomen-upper-right");
    assertThat(views()).containsExactly(View.FRONT, View.BACK);
    mark(View.FRONT, "hand-palm-left");
    assertThat(find("close-up-hand")).isPresent();
    mark(View.FRONT, "foot-top-right");
    assertThat(robot.lookup("#close-up").query().lookup("#foot-heel-right")).isNotNull();

    robot.clickOn("#close-up-close");
    mark(View.FRONT, "abdomen-upper-right");
    assertThat(views()).as("a mark went").containsExactly(View.FRONT, View.BACK);
  }

  @Test
  void aMarkInTheCloseUpMovesNothingUnderThePointer() {
    mark(View.BACK, "head-back-right");
    assertThat(views()).containsExactly(View.RIGHT, View.BACK);
    Node temple = zone(View.RIGHT, "head-temple-right");
    Bounds before = place(temple);
    robot.clickOn(temple);
    assertThat(window.journey().marks().marks()).hasSize(2);
    assertThat(place(temple).getCenterX()).isCloseTo(before.getCenterX(), within(1));
    assertThat(place(temple).getCenterY()).isCloseTo(before.getCenterY(), within(1));
  }

  @Test
  void besideASideViewAndTheSolesItIsAlwaysThere() {
    for (String view : List.of("left", "right", "soles")) {
      robot.clickOn("#view-" + view);
      assertThat(views()).as(view).hasSize(2);
      assertThat(find("close-up-open")).isEmpty();
    }
    robot.clickOn("#close-up-hand");
    assertThat(robot.lookup("#close-up").query().lookup("#hand-palm-right")).isNotNull();
    robot.clickOn("#view-both");
    assertThat(views()).containsExactly(View.FRONT, View.BACK);
  }

  @Test
  void theKeyboardOpensItGoesThroughItAndClosesItWithEscape() {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
    while (!"close-up-open".equals(focused())) {
      assertThat(focused()).as("Tab leads there").isNotEqualTo("candidate-1");
      robot.push(KeyCode.TAB);
    }
    robot.push(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("close-up-head");
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.SPACE);
    assertThat(robot.lookup("#close-up").query().lookup("#hand-palm-right")).isNotNull();
    robot.push(KeyCode.ESCAPE);
    assertThat(views()).containsExactly(View.FRONT, View.BACK);
    assertThat(focused()).isEqualTo("map");
  }

  private String focused() {
    return Optional.ofNullable(window.shell().getScene().getFocusOwner())
        .flatMap(n -> Optional.ofNullable(n.getId()))
        .orElse("");
  }

  private void mark(View view, String zone) {
    Node node = zone(view, zone);
    robot.interact(() -> Event.fireEvent(node, Strokes.press(node)));
    robot.interact(() -> Event.fireEvent(node, Strokes.click(node)));
  }

  private Optional<Node> find(String id) {
    return robot.lookup("#" + id).queryAll().stream().filter(CloseUpTest::isShown).findFirst();
  }

  private static boolean isShown(Node node) {
    return node.getParent() == null || (node.isVisible() && isShown(node.getParent()));
  }

  private List<BodyFigure> figures() {
    return robot.lookup(".body-figure").queryAllAs(BodyFigure.class).stream()
        .filter(Nodes::isShown)
        .sorted(java.util.Comparator.comparingDouble(f -> place(f).getMinX()))
        .toList();
  }

  /** From left to right, as they stand in the window. */
  private List<View> views() {
    return figures().stream().map(BodyFigure::view).toList();
  }

  private Node zone(View view, String id) {
    var sided = window.ready().coach().knowledge().sidedZone(id).orElseThrow();
    return figures().stream()
        .filter(f -> f.view() == view)
        .flatMap(f -> f.zoneNode(sided).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static org.assertj.core.data.Offset<Double> within(double pixels) {
    return org.assertj.core.data.Offset.offset(pixels);
  }
}
