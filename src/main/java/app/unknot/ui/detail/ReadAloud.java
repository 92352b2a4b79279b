package app.unknot.ui.detail;

import app.unknot.text.Aloud;
import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import app.unknot.ui.player.Channel;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Reads the page aloud, and stops with the same button or when the page is left. */
final class ReadAloud extends Button {
  private final Texts texts;
  private final Channel voice;
  private final Supplier<List<Aloud>> sentences;
  private boolean reading;

  /** {@code sentences} are asked for when somebody wants them: a tool may be chosen until then. */
  ReadAloud(Texts texts, Channel voice, Supplier<List<Aloud>> sentences) {
    this.texts = texts;
    this.voice = voice;
    this.sentences = sentences;
    setId("read-aloud");
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("small");
    setOnAction(_ -> {
      if (reading) {
        voice.read(List.of(), () -> {});
      } else {
        read();
      }
    });
    sceneProperty()
        .subscribe((was, now) -> {
          if (was != null && now == null && reading) {
            voice.read(List.of(), () -> {});
          }
        });
    show(false);
  }

  private void read() {
    show(true);
    voice.read(sentences.get(), () -> Platform.runLater(() -> show(false)));
  }

  private void show(boolean now) {
    reading = now;
    setText(texts.get(now ? "detail.read.stop" : "detail.read"));
    setGraphic(Parts.icon(now ? Feather.SQUARE : Feather.VOLUME_2));
  }
}
