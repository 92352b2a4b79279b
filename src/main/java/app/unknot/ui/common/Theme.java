package app.unknot.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of a scene: the style sheets, the font and the colour scheme. The scheme is a style
 * class of the root, so that one scene can differ from another.
 */
public final class Theme {
  private static final String FOLDER = "/app/unknot/style/";
  private static final List<String> SHEETS =
      List.of(
          "tokens",
          "base",
          "scale",
          "bodymap",
          "find",
          "detail",
          "screening",
          "plan",
          "player",
          "finish",
          "progress",
          "health",
          "welcome");
  private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");
  private static final String DARK = "dark";

  private Theme() {}

  /** Makes the bundled font known; without it the system's own font is used. */
  public static void loadFonts() {
    for (String weight : WEIGHTS) {
      try (InputStream in =
          Theme.class.getResourceAsStream(FOLDER + "inter/Inter-" + weight + ".otf")) {
        if (in != null) {
          Font.loadFont(in, 16);
        }
      } catch (IOException e) {
        // The system's own font does as well.
        return;
      }
    }
  }

  /** Dresses a scene. */
  public static void apply(Scene scene, ColorScheme scheme) {
    for (String name : SHEETS) {
      scene.getStylesheets().add(sheet(name));
    }
    setScheme(scene.getRoot(), scheme);
  }

  /** Changes the colours of a scene by its root. */
  public static void setScheme(Parent root, ColorScheme scheme) {
    root.getStyleClass().remove(DARK);
    if (scheme == ColorScheme.DARK) {
      root.getStyleClass().add(DARK);
    }
  }

  private static String sheet(String name) {
    URL url = Theme.class.getResource(FOLDER + name + ".css");
    if (url == null) {
      throw new IllegalStateException("the style sheet " + name + " is missing");
    }
    return url.toExternalForm();
  }
}
