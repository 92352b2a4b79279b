package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The platform that every other test of a screen stands on. */
class HeadlessPlatformTest extends ApplicationTest {
  private final Rectangle square = new Rectangle(100, 100, Color.LIME);

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(square), 1280, 832));
    stage.show();
  }

  @Test
  void aWindowOfTheDesignSizeIsDrawnWithoutADisplay() throws Exception {
    WritableImage image = WaitForAsyncUtils.asyncFx(() -> square.snapshot(null, null)).get();

    assertThat(image.getPixelReader().getColor(50, 50)).isEqualTo(Color.LIME);
    assertThat(FxToolkit.registerPrimaryStage().getScene().getWidth()).isEqualTo(1280);
  }
}
