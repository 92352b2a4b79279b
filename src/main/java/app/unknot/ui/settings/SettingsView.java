package app.unknot.ui.settings;

import app.unknot.ui.common.OneOf;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.SettingsSection;
import app.unknot.ui.common.Ui;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The settings: the sections at the left, one of them at the right. */
public final class SettingsView extends BorderPane {
  private static final Map<SettingsSection, Feather> ICONS =
      Map.of(
          SettingsSection.PROFILE, Feather.HEART,
          SettingsSection.VOICE, Feather.VOLUME_2,
          SettingsSection.LOOK, Feather.TYPE,
          SettingsSection.DATA, Feather.HARD_DRIVE,
          SettingsSection.PACKS, Feather.PACKAGE,
          SettingsSection.ABOUT, Feather.INFO);

  /**
   * Builds the screen.
   *
   * @param asked the section to show; the first one where there is no such section
   */
  public SettingsView(Ui ui, SettingsSections sections, SettingsSection asked) {
    SettingsSection shown = sections.all().contains(asked) ? asked : sections.all().getFirst();
    getStyleClass().add("settings");
    VBox list =
        new VBox(Parts.uncut(Parts.label(ui.texts().get("settings.title"), "screen-title")));
    list.getStyleClass().add("settings-list");
    OneOf<SettingsSection> choice =
        new OneOf<>(section -> ui.navigator().show(new Screen.Settings(section)));
    for (SettingsSection section : sections.all()) {
      ToggleButton item = new ToggleButton(ui.texts().get("settings.section." + section.key()));
      item.setGraphic(Parts.icon(ICONS.getOrDefault(section, Feather.SETTINGS)));
      item.getStyleClass().setAll("settings-item");
      item.setMaxWidth(Double.MAX_VALUE);
      item.setId("settings-" + section.key());
      choice.add(section, item);
      list.getChildren().add(item);
    }
    choice.show(Optional.of(shown));
    ScrollPane listScroll = scroll(list);
    listScroll.getStyleClass().add("settings-side");
    // A scroll pane asks for less than its content needs; the right corners would be cut.
    listScroll.minWidthProperty().bind(list.minWidthProperty());
    setLeft(listScroll);
    Region content = sections.make(shown).orElseThrow();
    StackPane page = new StackPane(content);
    StackPane.setAlignment(content, Pos.TOP_LEFT);
    page.getStyleClass().add("settings-page");
    ScrollPane scroll = scroll(page);
    scroll.setId("settings-scroll");
    setCenter(scroll);
  }

  private static ScrollPane scroll(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
