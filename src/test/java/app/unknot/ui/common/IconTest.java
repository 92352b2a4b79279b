package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.preferences.Scheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IconTest {
  private final VBox root = new VBox();
  private Icon icon;

  @Start
  void start(Stage stage) {
    Theme.loadFonts();
    icon = new Icon(Feather.PLAY);
    root.getChildren().setAll(new Button("Play", icon));
    Theme.dress(root, new Appearance(Scheme.LIGHT, 100));
    Scene scene = new Scene(root, 300, 300);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void growsWithTheLettersWhenTheirSizeIsChanged(FxRobot robot) {
    double before = icon.getFont().getSize();
    robot.interact(() -> Theme.dress(root, new Appearance(Scheme.LIGHT, 150)));
    robot.interact(root::applyCss);

    assertThat(icon.getFont().getSize()).isEqualTo(before * 1.5);
  }

  @Test
  void isDrawnWithTheIconFontAndNoOther() {
    assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
  }
}
