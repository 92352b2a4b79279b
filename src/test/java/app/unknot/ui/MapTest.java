package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.PainMark;
import app.unknot.body.PainRating;
import app.unknot.body.SidedZone;
import app.unknot.body.View;
import app.unknot.ui.bodymap.BodyFigure;
import app.unknot.ui.common.Screen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Marking, looking closer and the list beside the map, with every key and button of the map. */
@ExtendWith(ApplicationExtension.class)
class MapTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC);

  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  @TempDir Path folder;
  private final FxRobot robot = new FxRobot();
  private Window window;

  @Start
  void start(Stage stage) {
    window = new Window(stage, folder, CLOCK, new Hands());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void wheelPinchAndKeysLookCloserAndEscapeShowsTheWholeBody() {
    BodyFigure front = figure(View.FRONT);
    robot.interact(() -> Event.fireEvent(front, wheel(front, 40)));
    assertThat(front.magnification()).isGreaterThan(1.1);
    robot.interact(() -> Event.fireEvent(front, Strokes.pinch(front, 2)));
    assertThat(front.magnification()).isGreaterThan(2.2);
    onMap();
    robot.push(KeyCode.ESCAPE);
    assertThat(front.magnification()).isEqualTo(1);

    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    double closer = front.magnification();
    assertThat(closer).isGreaterThan(2);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(front.magnification()).isBetween(1.1, closer - 0.1);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(front.magnification()).isEqualTo(1);
    robot.clickOn("#zoom-in").clickOn("#zoom-in").clickOn("#zoom-out");
    assertThat(front.magnification()).isGreaterThan(1.1);
    for (int i = 0; i < 30; i++) {
      robot.interact(() -> Event.fireEvent(front, wheel(front, 40)));
    }
    assertThat(front.magnification()).as("as close as it gets").isLessThanOrEqualTo(8);
  }

  @Test
  void theZoneUnderThePointerStaysThereAndShiftWithArrowsMovesTheRest() {
    BodyFigure front = figure(View.FRONT);
    Node zone = zone(front, "chest-upper-right");
    Bounds before = zone.localToScene(zone.getLayoutBounds());
    var at = front.sceneToLocal(before.getCenterX(), before.getCenterY());
    robot.interact(() ->
        Event.fireEvent(
            front,
            Strokes.scroll(
                front, at.getX(), at.getY(), before.getCenterX(), before.getCenterY(), 40)));
    robot.interact(front::layout);
    Bounds after = zone.localToScene(zone.getLayoutBounds());
    assertThat(after.getCenterX()).isCloseTo(before.getCenterX(), within(1));
    assertThat(after.getCenterY()).isCloseTo(before.getCenterY(), within(1));

    onMap();
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    robot.interact(front::layout);
    assertThat(zone.localToScene(zone.getLayoutBounds()).getCenterY())
        .isLessThan(after.getCenterY() - 20);
    assertThat(window.journey().marks().marks()).isEmpty();
  }

  @Test
  void everyKeyOfTheMapDoesWhatItSays() {
    onMap();
    robot.push(KeyCode.DIGIT7);
    SidedZone first = marks().getFirst().zone();
    assertThat(marks()).containsExactly(new PainMark(first, new PainRating(7)));
    robot.write("+");
    assertThat(marks().getFirst().rating()).isEqualTo(new PainRating(10));
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    assertThat(marks()).hasSize(2);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(marks()).hasSize(1);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(marks()).hasSize(2);
    robot.push(KeyCode.DELETE);
    assertThat(marks()).hasSize(1);
    robot.push(KeyCode.DIGIT0);
    robot.interact(() -> window.journey().marks().replace(List.of()));
  }

  @Test
  void leftAndRightPutTheMarkOnTheOtherSide() {
    robot.clickOn("#chest-upper-right");
    robot.push(KeyCode.L);
    assertThat(marks()).extracting(m -> m.zone().id()).containsExactly("chest-upper-left");
    robot.push(KeyCode.R);
    assertThat(marks()).extracting(m -> m.zone().id()).containsExactly("chest-upper-right");
  }

  @Test
  void theSideKeysMoveTheMarkUnderTheCursorAndNotTheOneChosenLast() {
    robot.clickOn("#chest-upper-right");
    robot.clickOn("#abdomen-upper-right");
    onMap();
    while (!hasCursor("chest-upper-right")) {
      robot.push(KeyCode.UP);
    }
    robot.push(KeyCode.L);
    assertThat(marks())
        .extracting(m -> m.zone().id())
        .containsExactlyInAnyOrder("chest-upper-left", "abdomen-upper-right");
    assertThat(hasCursor("chest-upper-left")).isTrue();
    robot.push(KeyCode.R);
    robot.push(KeyCode.UP);
    List<PainMark> before = marks();
    robot.push(KeyCode.L);
    assertThat(marks()).as("where nothing is marked nothing moves").isEqualTo(before);
  }

  @Test
  void whatTheKeyboardIsOnHasItsNameBesideItUntilThePointerComes() {
    onMap();
    Node label = robot.lookup(".hover-label").query();
    assertThat(label.isVisible()).as("before a key").isFalse();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    Node cursor =
        robot.lookup((Node n) -> n.getPseudoClassStates().contains(CURSOR)).queryAll().stream()
            .findFirst()
            .orElseThrow();
    assertThat(label.isVisible()).isTrue();
    assertThat(label.localToScene(label.getLayoutBounds()))
        .matches(b -> !b.intersects(cursor.localToScene(cursor.getLayoutBounds())));
    assertThat(robot.lookup(".hover-label .small-strong").queryAs(Labeled.class).getText())
        .isEqualTo(window.ready().names().zone(sided(cursor.getId())));
    robot.push(KeyCode.TAB);
    assertThat(label.isVisible()).as("the keyboard went on").isFalse();
    onMap();
    robot.clickOn("#abdomen-upper-right").moveTo("#search");
    assertThat(label.isVisible()).as("after a click").isFalse();
  }

  @Test
  void withTheMouseAloneTheOnlyMarkComesBackAndGoesAgain() {
    robot.clickOn("#chest-upper-right");
    robot.rightClickOn("#chest-upper-right");
    assertThat(marks()).isEmpty();
    robot.clickOn("#undo");
    assertThat(marks()).hasSize(1);
    robot.clickOn("#redo");
    assertThat(marks()).isEmpty();
    robot.clickOn("#undo").clickOn("#undo");
    assertThat(marks()).isEmpty();
    robot.clickOn("#redo");
    assertThat(marks()).hasSize(1);
  }

  @Test
  void aDragPaintsAndARightClickTakesAMarkAway() {
    Node chest = robot.lookup("#chest-upper-right").query();
    Node abdomen = robot.lookup("#abdomen-upper-right").query();
    robot.interact(() -> {
      Event.fireEvent(chest, Strokes.across(chest));
      Event.fireEvent(abdomen, Strokes.across(abdomen));
    });
    robot.interact(() -> Event.fireEvent(chest, Strokes.letGo(chest)));
    assertThat(marks())
        .extracting(m -> m.zone().id())
        .contains("chest-upper-right", "abdomen-upper-right");
    assertThat(cards()).as("once the pointer is let go").isNotEmpty();
    robot.rightClickOn("#chest-upper-right");
    assertThat(marks()).extracting(m -> m.zone().id()).doesNotContain("chest-upper-right");
  }

  @Test
  void lettersCanGrowAndShrinkWhileSomethingIsMarked() {
    robot.clickOn("#chest-upper-right");
    for (int percent : List.of(150, 100, 150)) {
      robot.interact(
          () -> window.preferences().change(p -> p.withLook(p.look().withTextPercent(percent))));
      assertThat(marks()).hasSize(1);
    }
  }

  @Test
  void vGoesThroughAllViewsAndBack() {
    onMap();
    robot.push(KeyCode.V);
    assertThat(views()).as("with the close-up").hasSize(2).first().isEqualTo(View.LEFT);
    robot.push(KeyCode.V);
    assertThat(views()).as("with the close-up").hasSize(2).first().isEqualTo(View.RIGHT);
    robot.push(KeyCode.V);
    assertThat(views()).as("with the close-up").hasSize(2).first().isEqualTo(View.SOLES);
    robot.push(KeyCode.V);
    assertThat(views()).contains(View.FRONT, View.BACK);
  }

  @Test
  void theCloseUpTurnsToASmallZoneByItself() {
    robot.clickOn("#hand-palm-left");
    assertThat(robot.lookup("#close-up #hand-palm-left").queryAllAs(Node.class))
        .anyMatch(Nodes::isShown);
    robot.clickOn("#head-forehead-right");
    assertThat(robot.lookup("#close-up #hand-palm-left").queryAllAs(Node.class))
        .noneMatch(Nodes::isShown);
  }

  @Test
  @Tag("H-33")
  void whereNobodyPressesIsShownOnRequestAndPainCanBeMarkedThere() {
    assertThat(hatched()).isZero();
    robot.clickOn("#never-press");
    assertThat(hatched()).isGreaterThan(10);
    assertThat(robot.lookup("#closed-legend").query().isVisible()).isTrue();
    mark("neck-front-right");
    onMap();
    assertThat(marks()).extracting(m -> m.zone().id()).containsExactly("neck-front-right");
    robot.push(KeyCode.V);
    assertThat(hatched()).as("in another view").isPositive();
    robot.clickOn("#never-press");
    assertThat(hatched()).isZero();
  }

  @Test
  @Tag("H-33")
  void theMaskIsThereByItselfNearAChosenPoint() {
    var coach = window.ready().coach();
    var near =
        coach.knowledge().points().stream()
            .filter(p -> !p.near().isEmpty())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> {
      window.journey().choose(near.on(app.unknot.body.Side.RIGHT));
      window.shell().show(new Screen.Find());
    });
    assertThat(hatched()).isPositive();
  }

  @Test
  void theOrderNeverChangesUnderThePointerAndFollowsWhenItLeaves() {
    mark("shoulder-top-right");
    List<String> before = cards();
    robot.moveTo("#candidate-1");
    double place = top("candidate-1");
    List<String> asked = asked();
    for (String zone : List.of("foot-heel-right", "hand-palm-left", "knee-front-right")) {
      mark(zone);
      assertThat(cards()).isEqualTo(before);
      assertThat(asked()).as("the questions, with %s", zone).isEqualTo(asked);
      assertThat(top("candidate-1")).as("its place, with %s", zone).isEqualTo(place);
    }
    robot.moveTo("#map");
    assertThat(cards()).isNotEqualTo(before);
    assertThat(asked()).isNotEqualTo(asked);
  }

  @Test
  void aWarningSignDoesNotWaitForThePointer() {
    mark("chest-middle-left");
    robot.moveTo("#candidate-1");
    mark("arm-front-left");
    assertThat(robot.lookup("#candidate-1").tryQuery()).isEmpty();
  }

  @Test
  void describingAMarkIsOneButtonAwayAndNumbSaysWhatItMeans() {
    mark("calf-inner-left");
    robot.clickOn("#describe").clickOn("#feels-numb").clickOn("#since-weeks");
    assertThat(marks().getFirst().kinds()).hasSize(1);
    assertThat(robot.lookup("#describe-care").queryAs(Labeled.class).getText())
        .contains("not pressed");
    robot.clickOn("#feels-numb").clickOn("#since-weeks");
    assertThat(marks()).containsExactly(new PainMark(sided("calf-inner-left"), new PainRating(5)));
    assertThat(robot.lookup("#describe-care").query().isVisible()).isFalse();
  }

  @Test
  void theKeyboardKeepsItsPlaceWhenAChipGoes() {
    mark("calf-inner-left");
    mark("foot-heel-right");
    robot.interact(() -> robot.lookup("#chip-remove-foot-heel-right").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertThat(marks()).hasSize(1);
    Node owner = window.shell().getScene().getFocusOwner();
    assertThat(owner.getId()).isEqualTo("clear-marks");
  }

  private static org.assertj.core.data.Offset<Double> within(double pixels) {
    return org.assertj.core.data.Offset.offset(pixels);
  }

  private List<String> asked() {
    return robot.lookup(".quick-questions .segment").queryAll().stream().map(Node::getId).toList();
  }

  private double top(String id) {
    Node node = robot.lookup("#" + id).query();
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  private boolean hasCursor(String zone) {
    return zoneNode(zone).getPseudoClassStates().contains(CURSOR);
  }

  private void onMap() {
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
  }

  private void mark(String zone) {
    robot.interact(() -> {
      Node node = zoneNode(zone);
      Event.fireEvent(node, Strokes.click(node));
    });
  }

  private Node zoneNode(String id) {
    return figures().stream()
        .flatMap(f -> f.zoneNode(sided(id)).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Node zone(BodyFigure figure, String id) {
    return Optional.ofNullable(figure.lookup("#" + id)).orElseThrow();
  }

  private SidedZone sided(String id) {
    return window.ready().coach().knowledge().sidedZone(id).orElseThrow();
  }

  private List<PainMark> marks() {
    return window.journey().marks().marks();
  }

  private List<BodyFigure> figures() {
    return robot.lookup(".body-figure").queryAllAs(BodyFigure.class).stream().toList();
  }

  private BodyFigure figure(View view) {
    return figures().stream().filter(f -> f.view() == view).findFirst().orElseThrow();
  }

  private List<View> views() {
    return figures().stream()
        .filter(f -> f.localToScene(f.getLayoutBounds()).getWidth() > 0)
        .map(BodyFigure::view)
        .toList();
  }

  private int hatched() {
    return robot.lookup(".overlay-never-press").queryAll().size();
  }

  private List<String> cards() {
    return robot.lookup(".candidate").queryAll().stream().map(Node::getAccessibleText).toList();
  }

  private static ScrollEvent wheel(BodyFigure on, double up) {
    return Strokes.scroll(on, on.getWidth() / 2, on.getHeight() / 2, 0, 0, up);
  }
}
