package app.unknot.ui.shell;

import app.unknot.text.Texts;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import java.util.List;
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
  private final ToggleButton settings;
  private final Texts texts;

  Rail(Texts texts, Navigator navigator) {
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
    settings =
        item(
            "common.rail.settings",
            Feather.SETTINGS,
            () -> navigator.show(new Screen.Settings(SettingsSection.PROFILE)));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    getChildren().addAll(logo, find, progress, gap, help, settings);
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

  /** Takes less room, or its usual one. */
  void setNarrow(boolean narrow) {
    if (narrow && !getStyleClass().contains("narrow")) {
      getStyleClass().add("narrow");
    } else if (!narrow) {
      getStyleClass().remove("narrow");
    }
  }

  /** Shows where the person is. */
  void show(Screen screen) {
    ToggleButton here =
        switch (screen) {
          case Screen.Help _ -> help;
          case Screen.Progress _ -> progress;
          case Screen.Settings _ -> settings;
          default -> find;
        };
    List.of(find, progress, help, settings).forEach(item -> item.setSelected(item.equals(here)));
  }
}
