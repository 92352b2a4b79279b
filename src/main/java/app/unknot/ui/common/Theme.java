package app.unknot.ui.common;

import app.unknot.preferences.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * The look of a scene: the style sheets, the font, the colour scheme and the size of the text. The
 * scheme is a style class of the root, so that one scene can differ from another.
 */
public final class Theme {
  private static final Object KEEPS_LETTERS = new Object();
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
          "welcome",
          "settings");
  private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold", "Bold");
  private static final String DARK = "dark";
  private static final String CONTRAST = "contrast";

  /** The size of the text as designed, in pixels; every other size is a part of it. */
  private static final double TEXT = 16;

  private Theme() {}

  /** Makes the bundled font known; without it the system's own font is used. */
  public static void loadFonts() {
    try {
      Icon.loadFont();
    } catch (IOException e) {
      // Words carry the meaning, icons are decoration.
    }
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

  /** Gives a scene the style sheets; its root says how it looks. */
  public static void apply(Scene scene) {
    for (String name : SHEETS) {
      scene.getStylesheets().add(sheet(name));
    }
  }

  /** Changes how a window looks, by the root of its scene. */
  public static void dress(Parent root, Appearance appearance) {
    wear(root, DARK, appearance.scheme() == Scheme.DARK);
    wear(root, CONTRAST, appearance.scheme() == Scheme.HIGH_CONTRAST);
    root.getProperties().put(Appearance.class, appearance);
    root.setStyle("-fx-font-size: " + TEXT * appearance.textPercent() / 100 + "px;");
  }

  /** Only what differs is changed: a class of the root is looked at by everything in the window. */
  private static void wear(Parent root, String scheme, boolean worn) {
    if (!worn) {
      root.getStyleClass().remove(scheme);
    } else if (!root.getStyleClass().contains(scheme)) {
      root.getStyleClass().add(scheme);
    }
  }

  /** How a window looks now. */
  public static Appearance worn(Parent root) {
    Object worn = root.getProperties().get(Appearance.class);
    return worn instanceof Appearance a ? a : new Appearance(Scheme.LIGHT, 100);
  }

  /** In what is shown larger or smaller as a whole, letters do not follow the person’s size. */
  public static void keepLetters(Node whole) {
    whole.getProperties().put(KEEPS_LETTERS, true);
  }

  /** The size of the letters where a node is, in pixels. */
  public static double letters(Node node) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (around.hasProperties() && around.getProperties().containsKey(KEEPS_LETTERS)) {
        return TEXT;
      }
    }
    int percent =
        Optional.ofNullable(node.getScene()).map(s -> worn(s.getRoot()).textPercent()).orElse(100);
    return TEXT * percent / 100;
  }

  private static String sheet(String name) {
    URL url = Theme.class.getResource(FOLDER + name + ".css");
    if (url == null) {
      throw new IllegalStateException("the style sheet " + name + " is missing");
    }
    return url.toExternalForm();
  }
}
