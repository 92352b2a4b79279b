package app.unknot.ui.settings;

import app.unknot.text.Texts;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Where everything lies, copies of it, and the way to delete it. */
public final class DataSection {
  /** The least room for a path beside its button, in letters' sizes. */
  private static final double ROOM = 12;

  private final Ui ui;
  private final Texts texts;
  private final KeptHere data;
  private final FolderChooser chooser;

  private DataSection(Ui ui, KeptHere data, FolderChooser chooser) {
    this.ui = ui;
    texts = ui.texts();
    this.data = data;
    this.chooser = chooser;
  }

  /** Builds the section. */
  public static Region of(Ui ui, KeptHere data, FolderChooser chooser) {
    return new DataSection(ui, data, chooser).build();
  }

  private Region build() {
    return new SettingsPage(
        texts.get("settings.section.data"),
        texts.get("settings.data.lead"),
        where(),
        new SettingRows()
            .add(
                texts.get("settings.data.copy"),
                texts.get("settings.data.copy.what"),
                button("copy", Feather.COPY, data::copyTo))
            .add(
                texts.get("settings.data.table"),
                texts.get("settings.data.table.what"),
                button("table", Feather.GRID, data::exportTo)),
        delete());
  }

  private Region where() {
    VBox card =
        new VBox(
            10,
            Parts.paragraph(texts.get("settings.data.where"), "card-title"),
            path(texts.get("settings.data.where.journal"), data.folder(), "copy-path"),
            path(texts.get("settings.data.where.settings"), data.settings(), "copy-settings-path"));
    card.getStyleClass().addAll("card", "settings-card");
    return card;
  }

  private Node path(String name, String folder, String id) {
    Button copy =
        Parts.button(
            texts.get("settings.data.path.copy"), Feather.CLIPBOARD, () -> toClipboard(folder));
    copy.setId(id);
    copy.setAccessibleText(texts.get("settings.data.path.copy.name", name));
    VBox words =
        new VBox(2, Parts.paragraph(name, "small", "muted"), Parts.paragraph(breakable(folder)));
    HBox where = new HBox(16, Parts.icon(Feather.FOLDER), Parts.grow(words));
    where.setAlignment(Pos.CENTER_LEFT);
    return new Beside(where, copy).least(ROOM);
  }

  /** A path that does not fit into a line goes on behind one of its names, not within one. */
  private static String breakable(String path) {
    return path.replaceAll("([/\\\\])", "$1\u200b");
  }

  private void toClipboard(String folder) {
    ClipboardContent content = new ClipboardContent();
    content.putString(folder);
    Clipboard.getSystemClipboard().setContent(content);
    ui.toasts().tell(texts.get("settings.data.path.copied"));
  }

  private Button button(String key, Feather icon, Function<Path, KeptHere.Outcome> action) {
    Button button = Parts.button(texts.get("settings.data." + key + ".button"), icon, () -> {});
    button.setId("data-" + key);
    button.setOnAction(_ -> {
      Optional<Path> folder =
          chooser.choose(button.getScene().getWindow(), texts.get("settings.data.choose"));
      folder.map(action).ifPresent(this::tell);
    });
    return button;
  }

  private void tell(KeptHere.Outcome outcome) {
    ui.toasts()
        .tell(
            switch (outcome) {
              case KeptHere.Outcome.Done(String place) -> texts.get("settings.data.done", place);
              case KeptHere.Outcome.NoPermission() -> texts.get("settings.data.no-permission");
              case KeptHere.Outcome.Failed() -> texts.get("settings.data.failed");
            });
  }

  private Region delete() {
    Button delete =
        Parts.button(texts.get("settings.data.delete.button"), Feather.TRASH_2, () -> {});
    delete.setId("delete-everything");
    delete.getStyleClass().add("danger-outline");
    delete.setOnAction(_ -> {
      if (new DeleteQuestion(ui, delete.getScene()).isConfirmed()) {
        data.deleteEverything();
      }
    });
    return new SettingRows()
        .add(texts.get("settings.data.delete"), texts.get("settings.data.delete.what"), delete);
  }
}
