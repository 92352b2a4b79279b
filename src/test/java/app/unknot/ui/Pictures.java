package app.unknot.ui;

import app.unknot.preferences.Scheme;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.Theme;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Pictures of screens, to be looked at. */
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "screens");

  private Pictures() {}

  /** Dresses a scene with a screen. */
  public static Scene scene(Parent root, Scheme look, double width, double height) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
    Scene scene = new Scene(root, width, height);
    Theme.apply(scene);
    Theme.dress(root, new Appearance(look, 100));
    return scene;
  }

  /** Puts a scene on a stage. */
  public static void show(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.show();
  }

  /** Takes a picture into {@code target/screens}. */
  public static void take(Scene scene, String name) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    PixelReader reader = shot.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
