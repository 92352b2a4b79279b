package app.unknot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.util.ServiceLoader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/** An icon: a letter of the icon font, so that the style sheets size it with the letters beside. */
public final class Icon extends Text {
  /** An icon that the style sheets colour and size. */
  public Icon(Feather sign) {
    getStyleClass().add("ikonli-font-icon");
    show(sign);
  }

  /** Shows another sign in the same place. */
  public void show(Feather sign) {
    setText(Character.toString(sign.getCode()));
  }

  /** Makes the icon font known. */
  static void loadFont() throws IOException {
    for (IkonHandler pack : ServiceLoader.load(IkonHandler.class)) {
      try (InputStream in = pack.getFontResourceAsStream()) {
        Font.loadFont(in, 16);
      }
    }
  }
}
