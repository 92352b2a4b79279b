package app.unknot.ui.settings;

import app.unknot.text.Texts;
import app.unknot.ui.common.Appearance;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.StageStyle;

/** The one question “are you sure”: what is deleted here cannot come back. */
final class DeleteQuestion {
  private final Dialog<ButtonType> dialog = new Dialog<>();
  private final ButtonType yes;

  DeleteQuestion(Ui ui, Scene over) {
    Texts texts = ui.texts();
    ButtonType no = new ButtonType(texts.get("settings.data.delete.no"), ButtonData.CANCEL_CLOSE);
    yes = new ButtonType(texts.get("settings.data.delete.yes"), ButtonData.LEFT);
    dialog.initOwner(over.getWindow());
    dialog.initModality(Modality.WINDOW_MODAL);
    dialog.initStyle(StageStyle.UNDECORATED);
    dialog.setTitle(texts.get("settings.data.delete"));
    DialogPane pane = dialog.getDialogPane();
    VBox words =
        new VBox(
            10,
            Parts.paragraph(texts.get("settings.data.delete.title"), "section-title"),
            Parts.paragraph(texts.get("settings.data.delete.all")),
            Parts.paragraph(texts.get("settings.data.delete.gone"), "strong"));
    words.getStyleClass().add("delete-words");
    pane.setContent(words);
    pane.getStyleClass().add("delete-question");
    pane.getButtonTypes().setAll(yes, no);
    pane.getStylesheets().setAll(over.getStylesheets());
    Node delete = pane.lookupButton(yes);
    delete.getStyleClass().add("danger");
    delete.setId("delete-yes");
    Node keep = pane.lookupButton(no);
    keep.setId("delete-no");
    keep.setAccessibleHelp(
        String.join(
            " ",
            texts.get("settings.data.delete.title"),
            texts.get("settings.data.delete.all"),
            texts.get("settings.data.delete.gone")));
    // The dialog is a window of its own: it wears what the window behind it wears.
    Appearance worn = Theme.worn(over.getRoot());
    Theme.dress(pane, worn);
    // The focus begins on what keeps everything; only then can the other be reached.
    delete.setFocusTraversable(false);
    keep.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            delete.setFocusTraversable(true);
          }
        });
  }

  boolean isConfirmed() {
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }
}
