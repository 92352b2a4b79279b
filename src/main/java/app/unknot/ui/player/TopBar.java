package app.unknot.ui.player;

import app.unknot.body.Side;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

  /** Room for the sign of a sound that is missing. */
  private static final double LEAST_HINT = 48;

  private int shownStage = -1;
  private int shownStages = -1;

  TopBar(Ui ui, PlayerViewModel model, Runnable fullScreen) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("player-top");
    side.setMinWidth(Region.USE_PREF_SIZE);
    side.setId("player-side");
    // The place matters more than a hint about sound, which may be cut short.
    spot.setMinWidth(Region.USE_PREF_SIZE);
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
    HBox right = new HBox(20, voice, sound, full);
    right.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(24, left, Parts.spacer(), middle, Parts.spacer(), right);
    row.setAlignment(Pos.CENTER_LEFT);
    setCenter(row);
    showChannels();
    model.faceProperty().subscribe(this::show);
    model.pageProperty().subscribe(_ -> showChannels());
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
    sound.setMinWidth(chime.isThere() ? USE_PREF_SIZE : LEAST_HINT);
    voice.setMinWidth(speech.isThere() ? USE_PREF_SIZE : LEAST_HINT);
  }

  private void show(Face face) {
    boolean right = face.point().side() == Side.RIGHT;
    String words = ui.texts().get("player.side." + face.point().side().key());
    if (!words.equals(side.getText())) {
      side.setText(words);
      side.setGraphic(Parts.icon(right ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT));
    }
    spot.setText(ui.names().plain(face.point().point()));
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
