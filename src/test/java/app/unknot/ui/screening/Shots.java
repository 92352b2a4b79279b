package app.unknot.ui.screening;

import app.unknot.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Pictures of a window, light and dark, in both sizes, when the property screens names a folder.
 */
final class Shots {
  private static final double[][] SIZES = {{1280, 832}, {1024, 700}};

  private final Parent root;

  Shots(Parent root) {
    this.root = root;
  }

  void take(FxRobot robot, String name) {
    String folder = System.getProperty("screens", "");
    if (folder.isEmpty()) {
      return;
    }
    for (double[] size : SIZES) {
      for (ColorScheme scheme : ColorScheme.values()) {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> {
          Window window = root.getScene().getWindow();
          window.setWidth(size[0]);
          window.setHeight(size[1]);
          Theme.setScheme(root, scheme);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
          root.applyCss();
          root.layout();
          image[0] = root.getScene().snapshot(null);
        });
        write(
            image[0],
            Path.of(
                folder,
                name
                    + "-"
                    + (int) size[0]
                    + "-"
                    + scheme.name().toLowerCase(java.util.Locale.ROOT)
                    + ".png"));
      }
    }
    robot.interact(() -> Theme.setScheme(root, ColorScheme.LIGHT));
  }

  private static void write(WritableImage image, Path file) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    PixelReader reader = image.getPixelReader();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        copy.setRGB(x, y, reader.getArgb(x, y));
      }
    }
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(copy, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
