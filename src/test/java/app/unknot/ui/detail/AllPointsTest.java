package app.unknot.ui.detail;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.body.Side;
import app.unknot.knowledge.Tool;
import app.unknot.knowledge.TriggerPoint;
import app.unknot.preferences.Scheme;
import app.unknot.session.Cue;
import app.unknot.text.Aloud;
import app.unknot.ui.MovableClock;
import app.unknot.ui.Pictures;
import app.unknot.ui.Rehearsal;
import app.unknot.ui.player.Channel;
import app.unknot.ui.player.Equipment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
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
  private static final class Reader implements Channel {
    private final List<String> read = new ArrayList<>();
    private Runnable over = () -> {};

    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public boolean isOn() {
      return true;
    }

    @Override
    public void switchTo(boolean on) {}

    @Override
    public void observe(List<Cue> cues) {}

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
        walk(page).forEach(n -> fault(n).ifPresent(f -> faults.add(point.id() + ": " + f)));
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

  /** Cut short, or beyond the right edge. */
  private static Optional<String> fault(Node node) {
    if (node instanceof Text text
        && text.getParent() instanceof Labeled label
        && !label.getText().equals(text.getText())
        && text.getText().endsWith(label.getEllipsisString())) {
      return Optional.of("cut short: " + label.getText());
    }
    double right = node.localToScene(node.getLayoutBounds()).getMaxX();
    return node instanceof Labeled label && node.isVisible() && right > WIDTH + 0.5
        ? Optional.of("beyond the edge by %.0f: %s".formatted(right - WIDTH, label.getText()))
        : Optional.empty();
  }

  private static Stream<Node> walk(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(AllPointsTest::walk))
        : Stream.of(node);
  }
}
