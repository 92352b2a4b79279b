package app.unknot.ui.voice;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import app.unknot.ui.player.Channel;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says that no voice of this computer speaks the language of the window, as soon as that is known.
 */
public final class LanguageHint extends HBox {
  private final Channel voice;

  /** Shows nothing while nothing is missing, or nobody knows. */
  public LanguageHint(Texts texts, Channel voice) {
    super(8);
    this.voice = voice;
    setId("voice-language");
    Label words = Parts.paragraph(texts.get("voice.language.none"), "small");
    getChildren().addAll(Parts.icon(Feather.ALERT_CIRCLE), Parts.grow(words));
    Parts.show(this, false);
    voice.whenKnown(() -> {
      if (Platform.isFxApplicationThread()) {
        look();
      } else {
        Platform.runLater(this::look);
      }
    });
  }

  /** Looks again, after another voice was chosen. */
  void look() {
    Parts.show(this, !voice.speaksTheLanguage());
  }
}
