package app.unknot.ui.player;

import app.unknot.body.Side;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which side and spot, how far it went, and what can be heard. */
final class TopBar extends BorderPane {
  private static final double BAR = 52;
  private static final double DOT = 16;

  private final Ui ui;
  private final PlayerViewModel model;
  private final Label side = Parts.label("", "side-badge");
  private final Label spot = Parts.label("", "spot-name");
  private final HBox dots = new HBox(8);
  private final Label progress = Parts.label("", "progress-words");
  private final Region done = new Region();
  private final Button voice = new Button();
  private final Button sound = new Button();

  private final HBox row;

  private Optional<SidedPoint> named = Optional.empty();
  private int shownStage = -1;
  private int shownStages = -1;

  TopBar(Ui ui, PlayerViewModel model, Runnable fullScreen) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("player-top");
    side.setMinWidth(Region.USE_PREF_SIZE);
    side.setId("player-side");
    // The place matters more than a hint about sound, which gives up its words.
    spot.setMinWidth(Region.USE_PREF_SIZE);
    voice.setMinWidth(USE_PREF_SIZE);
    sound.setMinWidth(USE_PREF_SIZE);
    HBox left = new HBox(20, side, spot);
    left.setAlignment(Pos.CENTER_LEFT);
    dots.setAlignment(Pos.CENTER);
    done.getStyleClass().add("stage-done");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    HBox middle = new HBox(20, dots, progress);
    middle.setAlignment(Pos.CENTER_LEFT);
    voice.getStyleClass().addAll("top-button");
    voice.setId("voice");
    voice.setOnAction(e -> switchVoice());
    sound.getStyleClass().addAll("top-button", "square");
    sound.setId("sound");
    sound.setOnAction(e -> {
      model.equipment().chime().switchTo(!model.equipment().chime().isOn());
      showChannels();
    });
    Button full =
        Parts.iconButton(
            Feather.MAXIMIZE, ui.texts().get("player.full-screen"), fullScreen, "square");
    full.getStyleClass().add("top-button");
    full.setId("full-screen");
    HBox right = new HBox(20, far(), voice, sound, full);
    right.setAlignment(Pos.CENTER_RIGHT);
    row = new HBox(24, left, Parts.spacer(), middle, Parts.spacer(), right);
    row.setAlignment(Pos.CENTER_LEFT);
    setCenter(new Fitted(row));
    widthProperty().subscribe(this::fit);
    // The letters change while styles are applied; nothing may come or go under that.
    spot.fontProperty().subscribe(() -> Platform.runLater(this::fit));
    showChannels();
    model.faceProperty().subscribe(this::show);
    model.pageProperty().subscribe(_ -> showChannels());
  }

  /** Larger letters and fewer of them, and the way back from there. */
  private ToggleButton far() {
    ToggleButton far = new ToggleButton("", Parts.icon(Feather.EYE));
    far.getStyleClass().setAll("top-button", "square", "far-button");
    far.setId("far-view");
    far.setAccessibleText(ui.texts().get("player.far.accessible"));
    far.setMinWidth(USE_PREF_SIZE);
    far.selectedProperty().bindBidirectional(model.farProperty());
    model.farProperty().subscribe(on -> far.setText(on ? ui.texts().get("player.far") : ""));
    return far;
  }

  /** Turns the voice on or off. */
  void switchVoice() {
    Channel speech = model.equipment().voice();
    // One that failed is tried again rather than switched off.
    speech.switchTo(!speech.isThere() || !speech.isOn());
    showChannels();
  }

  private void showChannels() {
    Channel speech = model.equipment().voice();
    boolean speaks = speech.isThere() && speech.isOn();
    voice.setText(
        ui.texts()
            .get(
                speech.isThere()
                    ? (speech.isOn() ? "player.voice.on" : "player.voice.off")
                    : speech.choices().isEmpty() ? "player.voice.none" : "player.voice.failed"));
    voice.setGraphic(Parts.icon(speaks ? Feather.VOLUME_2 : Feather.VOLUME_X));
    voice.setDisable(!speech.isThere() && speech.choices().isEmpty());
    Channel chime = model.equipment().chime();
    boolean sounds = chime.isThere() && chime.isOn();
    sound.setGraphic(Parts.icon(sounds ? Feather.BELL : Feather.BELL_OFF));
    String words =
        ui.texts()
            .get(
                chime.isThere()
                    ? (chime.isOn() ? "player.sound.on" : "player.sound.off")
                    : "player.sound.none");
    sound.setText(chime.isThere() ? "" : words);
    sound.setAccessibleText(words);
    sound.setDisable(!chime.isThere());
    fit();
  }

  /** Where not everything has room, hints about what is missing are signs without words. */
  private void fit() {
    List<Button> hints = Stream.of(voice, sound).filter(Button::isDisabled).toList();
    Stream.of(voice, sound).forEach(b -> b.setContentDisplay(ContentDisplay.LEFT));
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    if (getWidth() > 0 && row.prefWidth(-1) > room) {
      hints.forEach(b -> b.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
    }
  }

  private void show(Face face) {
    boolean right = face.point().side() == Side.RIGHT;
    String words = ui.texts().get("player.side." + face.point().side().key());
    if (!words.equals(side.getText())) {
      side.setText(words);
      side.setGraphic(Parts.icon(right ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT));
    }
    if (!Optional.of(face.point()).equals(named)) {
      named = Optional.of(face.point());
      spot.setText(ui.names().plain(face.point(), model.state().course().routine().points()));
      fit();
    }
    if (face.stage() != shownStage || face.stages() != shownStages) {
      shownStage = face.stage();
      shownStages = face.stages();
      showDots();
    }
    done.setMaxWidth(Math.max(DOT / 2, (BAR - 4) * face.done()));
  }

  private void showDots() {
    dots.getChildren().clear();
    for (int i = 1; i <= shownStages; i++) {
      if (i == shownStage) {
        HBox bar = new HBox(done);
        HBox.setHgrow(done, javafx.scene.layout.Priority.ALWAYS);
        bar.getStyleClass().add("stage-bar");
        dots.getChildren().add(bar);
      } else {
        Region dot = new Region();
        dot.getStyleClass().addAll("stage-dot", i < shownStage ? "past" : "later");
        dots.getChildren().add(dot);
      }
    }
    progress.setText(ui.texts().get("player.progress", shownStage, shownStages));
    progress.setAccessibleText(
        ui.texts().get("player.progress.accessible", shownStage, shownStages));
  }
}
