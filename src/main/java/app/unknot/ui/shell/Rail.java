package app.unknot.ui.shell;

import app.unknot.text.Texts;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;

/** The sections at the left edge, and Get help, which is always there. */
final class Rail extends VBox {
  private final ToggleButton find;
  private final ToggleButton progress;
  private final ToggleButton help;
  private final Button look;
  private final Texts texts;

  Rail(Texts texts, Navigator navigator, Runnable switchLook) {
    this.texts = texts;
    getStyleClass().add("rail");
    setAccessibleText(texts.get("common.rail.name"));
    SVGPath logo = Parts.logo();
    VBox.setMargin(logo, new javafx.geometry.Insets(2, 0, 14, 0));
    find = item("common.rail.find", Feather.CROSSHAIR, () -> navigator.show(new Screen.Find()));
    progress =
        item(
            "common.rail.progress",
            Feather.TRENDING_UP,
            () -> navigator.show(new Screen.Progress()));
    help = item("common.rail.help", Feather.LIFE_BUOY, () -> navigator.show(new Screen.Help()));
    help.getStyleClass().add("help");
    look = Parts.button("", Feather.MOON, switchLook);
    look.getStyleClass().setAll("rail-item");
    look.setMaxWidth(Double.MAX_VALUE);
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(logo, find, progress, gap, help, look);
  }

  private ToggleButton item(String key, Feather icon, Runnable action) {
    ToggleButton item = new ToggleButton(texts.get(key), Parts.icon(icon));
    item.getStyleClass().setAll("rail-item");
    item.setId(key.substring(key.lastIndexOf('.') + 1) + "-rail");
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(e -> {
      item.setSelected(true);
      action.run();
    });
    return item;
  }

  /** Shows where the person is. */
  void show(Screen screen) {
    ToggleButton here =
        switch (screen) {
          case Screen.Help _ -> help;
          case Screen.Progress _ -> progress;
          default -> find;
        };
    List.of(find, progress, help).forEach(item -> item.setSelected(item.equals(here)));
  }

  /** Offers the other look. */
  void showLook(boolean dark) {
    look.setText(texts.get(dark ? "common.rail.look.light" : "common.rail.look.dark"));
    look.setGraphic(Parts.icon(dark ? Feather.SUN : Feather.MOON));
  }
}
