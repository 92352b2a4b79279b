package app.unknot.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.body.View;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.preferences.Scheme;
import app.unknot.text.Aloud;
import app.unknot.ui.Cut;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Pictures;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.ThereVoice;
import app.unknot.ui.common.Screen;
import app.unknot.ui.player.Channel;
import app.unknot.ui.player.Equipment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Every point of the knowledge has its page, on both sides, in the smallest window. */
@ExtendWith(ApplicationExtension.class)
class AllPointsTest {
  private static final double WIDTH = 1024 - 76;
  private static final double HEIGHT = 700;

  @TempDir Path folder;
  private Rehearsal rehearsal;

  @BeforeEach
  void open() {
    rehearsal = new Rehearsal(folder, new MovableClock());
  }

  @AfterEach
  void close() {
    rehearsal.close();
  }

  /** Reads aloud, and remembers it. */
  private static final class Reader extends ThereVoice {
    private final List<String> read = new ArrayList<>();
    private Runnable over = () -> {};

    @Override
    public void read(List<Aloud> sentences, Runnable told) {
      over.run();
      sentences.forEach(s -> read.add(s.text()));
      over = told;
    }
  }

  @Test
  @Tag("H-32")
  void everyPointHasAPageOnBothSidesWithNothingCutOff(FxRobot robot) {
    List<TriggerPoint> points = List.copyOf(rehearsal.coach().knowledge().points());
    assertThat(points).hasSizeGreaterThan(270);
    List<String> faults = new ArrayList<>();
    robot.interact(() -> {
      StackPane window = new StackPane();
      Pictures.scene(window, Scheme.LIGHT, WIDTH, HEIGHT);
      Side laidOut = Side.LEFT;
      for (TriggerPoint point : points) {
        page(point, laidOut, Equipment.silent().voice());
        laidOut = laidOut.other();
        PointView page = page(point, laidOut, Equipment.silent().voice());
        window.getChildren().setAll(page);
        window.applyCss();
        window.resize(WIDTH, HEIGHT);
        window.layout();
        Cut.faults(window).forEach(f -> faults.add(point.id() + ": " + f));
        View view = point.sites().getFirst().on(laidOut).view();
        int words = view == View.LEFT || view == View.RIGHT ? 0 : 2;
        assertThat(page.lookupAll(".figure-side")).as("sides of %s", view).hasSize(words);
      }
    });
    assertThat(faults).isEmpty();
  }

  @Test
  void thePageIsReadAloudWhereTheMachineHasAVoiceAndStopsWhenLeft(FxRobot robot) {
    TriggerPoint point = rehearsal.coach().knowledge().point(Rehearsal.SHOULDER).orElseThrow();
    Reader reader = new Reader();
    robot.interact(() -> {
      PointView silent = page(point, Side.LEFT, Equipment.silent().voice());
      assertThat(silent.lookup("#read-aloud")).as("no voice, no button").isNull();

      PointView page = page(point, Side.LEFT, reader);
      StackPane window = new StackPane(page);
      Pictures.scene(window, Scheme.LIGHT, WIDTH, HEIGHT);
      window.applyCss();
      Button button = (Button) page.lookup("#read-aloud");
      button.fire();
      assertThat(reader.read).hasSizeGreaterThan(4).allMatch(s -> !s.contains("{"));
      assertThat(button.getText()).isEqualTo("Stop reading");
      reader.over = () -> reader.read.add("left");
      window.getChildren().clear();
      assertThat(reader.read).last().isEqualTo("left");
    });
  }

  @Test
  void whatToDoWhatNotTheChosenToolAndThePlacesNearAreReadToo(FxRobot robot) {
    TriggerPoint point =
        rehearsal.coach().knowledge().points().stream()
            .filter(p -> !p.near().isEmpty() && p.techniques().size() > 1)
            .findFirst()
            .orElseThrow();
    Tool second = point.techniques().get(1).tool();
    Reader reader = new Reader();
    robot.interact(() -> {
      PointView page = page(point, Side.LEFT, reader);
      StackPane window = new StackPane(page);
      Pictures.scene(window, Scheme.LIGHT, WIDTH, HEIGHT);
      window.applyCss();
      ((ToggleButton) page.lookup("#tool-" + second.key())).fire();
      ((Button) page.lookup("#read-aloud")).fire();
    });
    var names = rehearsal.ui().names();
    var words = names.point(point.id());
    assertThat(reader.read)
        .containsAll(words.dos().stream().map(s -> names.fill(s, Side.LEFT)).toList())
        .containsAll(words.donts().stream().map(s -> names.fill(s, Side.LEFT)).toList())
        .contains(
            names.fill(Objects.requireNonNull(words.techniques().get(second)).how(), Side.LEFT))
        .anyMatch(s -> s.startsWith("Be careful near: "));
  }

  @Test
  void everySpotOfAMuscleIsOnePressAwayFromTheOthers(FxRobot robot) {
    List<TriggerPoint> points = List.copyOf(rehearsal.coach().knowledge().points());
    robot.interact(() -> {
      for (TriggerPoint point : points) {
        long spots = points.stream().filter(p -> p.muscle().equals(point.muscle())).count();
        var shown = OtherSpots.of(rehearsal.ui(), point.on(Side.LEFT), point);
        assertThat(shown.isPresent()).as(point.id()).isEqualTo(spots > 1);
        shown.ifPresent(row -> {
          List<ToggleButton> buttons =
              row.lookupAll(".segment").stream().map(ToggleButton.class::cast).toList();
          assertThat(buttons).hasSize((int) spots);
          assertThat(buttons.stream().filter(ToggleButton::isSelected)).hasSize(1);
          rehearsal.shown().clear();
          buttons.forEach(ToggleButton::fire);
          assertThat(rehearsal.shown())
              .containsExactlyElementsOf(
                  points.stream()
                      .filter(p -> p.muscle().equals(point.muscle()))
                      .sorted(Comparator.comparing(TriggerPoint::id))
                      .map(p -> new Screen.Point(p.on(Side.LEFT)))
                      .toList());
        });
      }
    });
  }

  @Test
  void whatIsAtHandStandsBeforeWhatIsNotAndSaysSo(FxRobot robot) {
    TriggerPoint point =
        rehearsal.coach().knowledge().points().stream()
            .filter(p -> p.techniques().stream().skip(1).anyMatch(t -> t.tool() == Tool.CANE))
            .filter(p -> !p.techniques().getFirst().tool().isHand())
            .findFirst()
            .orElseThrow();
    List<Tool> ranked = point.techniques().stream().map(t -> t.tool()).toList();
    robot.interact(() -> {
      assertThat(tools(point)).containsExactlyElementsOf(ranked);

      rehearsal.ui().preferences().change(p -> p.withTools(Set.of(Tool.CANE)));
      rehearsal.journey().chooseNone();
      List<Tool> owned = ranked.stream().filter(t -> t.isHand() || t == Tool.CANE).toList();
      assertThat(tools(point)).startsWith(owned.toArray(Tool[]::new)).hasSameSizeAs(ranked);
      assertThat(rehearsal.journey().tool()).contains(owned.getFirst());
    });
  }

  private List<Tool> tools(TriggerPoint point) {
    PointView page = page(point, Side.RIGHT, Equipment.silent().voice());
    StackPane window = new StackPane(page);
    Pictures.scene(window, Scheme.LIGHT, WIDTH, HEIGHT);
    window.applyCss();
    return page.lookupAll(".tool-card").stream()
        .map(Node::getId)
        .map(id ->
            Tool.valueOf(id.substring("tool-".length()).toUpperCase(Locale.ROOT).replace('-', '_')))
        .toList();
  }

  private PointView page(TriggerPoint point, Side side, Channel voice) {
    return new PointView(rehearsal.ui(), point.on(side), voice, _ -> {});
  }
}
