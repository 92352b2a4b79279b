package app.unknot.ui;

import app.unknot.app.Directories;
import app.unknot.app.Opened;
import app.unknot.body.PainRating;
import app.unknot.text.Texts;
import app.unknot.ui.bodymap.Figures;
import app.unknot.ui.common.Journey;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import app.unknot.ui.shell.Screens;
import app.unknot.ui.shell.Shell;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScreenshotTour {
  private static final Path FOLDER = Path.of("target", "screens");

  @TempDir Path data;
  private Stage stage;

  @Start
  void start(Stage window) {
    stage = window;
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Theme.loadFonts();
  }

  @Test
  void everyScreenOfThePath() throws Exception {
    int run = 0;
    for (ColorScheme look : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int[] size : new int[][] {{1280, 832}, {1024, 700}}) {
        tour(look, size[0], size[1], data.resolve("run" + run++));
      }
    }
  }

  private void tour(ColorScheme look, int width, int height, Path folder) throws Exception {
    Texts texts = new Texts(Locale.ENGLISH);
    Opened.Ready ready =
        (Opened.Ready)
            Opened.open(
                Directories.under(folder),
                texts,
                Clock.fixed(Instant.parse("2026-11-21T14:00:00Z"), ZoneOffset.UTC));
    String suffix = "-" + look.name().toLowerCase(Locale.ROOT) + "-" + width;
    Journey journey = new Journey();
    Shell shell =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              Shell made = new Shell(texts, look);
              Ui ui =
                  new Ui(
                      ready.coach(),
                      texts,
                      ready.names(),
                      new Figures(),
                      journey,
                      made,
                      made,
                      true);
              made.setScreens(new Screens(ui)::make);
              Scene scene = new Scene(made, width, height);
              Theme.apply(scene, look);
              stage.setScene(scene);
              stage.setWidth(width);
              stage.setHeight(height);
              stage.show();
              made.show(new Screen.Find());
              return made;
            });
    shot(shell, "01a-find-empty" + suffix);
    var base = ready.coach().knowledge();
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          journey.marks().set(base.sidedZone("head-temple-right").orElseThrow(), new PainRating(6));
          journey.marks().set(base.sidedZone("neck-side-right").orElseThrow(), new PainRating(4));
          shell.show(new Screen.Find());
        });
    shot(shell, "01b-find-marked" + suffix);
    var point = base.point("trapezius-upper-tp1").orElseThrow().on(app.unknot.body.Side.RIGHT);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          journey.choose(point);
          shell.show(new Screen.Find());
        });
    shot(shell, "01c-find-pattern" + suffix);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shell.show(new Screen.Point(point)));
    shot(shell, "02-point" + suffix);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shell.show(new Screen.Safety()));
    shot(shell, "03-safety" + suffix);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shell.show(new Screen.Progress()));
    shot(shell, "07-progress" + suffix);
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shell.show(new Screen.Help()));
    shot(shell, "help" + suffix);
    ready.journal().close();
  }

  private static void shot(Shell shell, String name) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> shell.getScene().snapshot(null));
    Files.createDirectories(FOLDER);
    ImageIO.write(buffered(image), "png", FOLDER.resolve(name + ".png").toFile());
  }

  private static BufferedImage buffered(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    out.setRGB(0, 0, width, height, pixels, 0, width);
    return out;
  }
}
