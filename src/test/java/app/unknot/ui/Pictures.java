package app.unknot.ui;

import app.unknot.preferences.Scheme;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.Theme;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

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
    try {
      write(pixels(scene), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a scene shows now. */
  static PngFile pixels(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    int[] pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new PngFile(width, height, pixels);
  }

  /** Writes a picture into {@code target/screens}. */
  static Path write(PngFile picture, String name) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".png");
    picture.write(file);
    return file;
  }
}
