package app.unknot.ui.progress;

import app.unknot.ui.common.Theme;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;

/** Dresses a scene as the application does, and writes what it looks like to target/screens. */
public final class Pictures {
  private Pictures() {}

  /** A dressed scene of a size. */
  public static Scene scene(Region root, ColorScheme look, int width, int height) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
    Scene scene = new Scene(root, width, height);
    Theme.apply(scene, look);
    return scene;
  }

  /** Writes a scene that is shown. */
  public static void write(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    File file = new File("target/screens/" + name + ".png");
    file.getParentFile().mkdirs();
    try {
      ImageIO.write(copy, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
