package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is done with the marks: described, taken back, done again, cleared; in words or as signs.
 */
final class MarkActions extends HBox {
  /** How much is said; the bin is known to everybody, the pencil is not. */
  enum Wording {
    WORDS,
    BIN_AS_SIGN,
    SIGNS
  }

  private final ToggleButton describe;
  private final Button undo;
  private final Button redo;
  private final Button clear;

  MarkActions(Ui ui, FindViewModel model) {
    super(4);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(USE_PREF_SIZE);
    describe = Parts.uncut(Parts.choice(ui.texts().get("find.describe"), "describe"));
    describe.setGraphic(Parts.icon(Feather.EDIT_3));
    describe.setId("describe");
    describe.setAccessibleHelp(ui.texts().get("find.describe.help"));
    describe.setSelected(model.marksProperty().get().stream().anyMatch(MarkActions::isDescribed));
    undo = sign(Feather.ROTATE_CCW, ui.texts().get("common.undo"), model::undo, "undo");
    redo = sign(Feather.ROTATE_CW, ui.texts().get("common.redo"), model::redo, "redo");
    clear =
        Parts.button(
            ui.texts().get("find.clear"),
            Feather.TRASH_2,
            () -> {
              FindViewModel.Told told = model.told();
              model.clear();
              ui.toasts().show(ui.texts().get("find.cleared"), () -> model.restore(told));
            },
            "quiet",
            "small");
    clear.setId("clear-marks");
    clear.getStyleClass().add("bin");
    getChildren().addAll(describe, undo, redo, clear);
    say(Wording.WORDS);
    model
        .changesProperty()
        .subscribe(_ -> {
          undo.setDisable(!model.canUndo());
          redo.setDisable(!model.canRedo());
        });
  }

  private static Button sign(Feather icon, String name, Runnable action, String id) {
    Button button = Parts.iconButton(icon, name, action, "quiet", "sign");
    button.setTooltip(new Tooltip(name));
    button.setId(id);
    return button;
  }

  private static boolean isDescribed(PainMark mark) {
    return !mark.kinds().isEmpty() || mark.since().isPresent();
  }

  /** Whether the person wants to say what the mark feels like; asked for by nobody. */
  BooleanProperty describedProperty() {
    return describe.selectedProperty();
  }

  /** Where what is left can always be done: nothing to clear is left without marks. */
  Node last() {
    return clear.isVisible() ? clear : undo;
  }

  /** Says as much as there is room for; a sign alone tells its name where the pointer rests. */
  void say(Wording wording) {
    say(describe, wording == Wording.SIGNS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    say(clear, wording == Wording.WORDS ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
  }

  private static void say(ButtonBase button, ContentDisplay display) {
    button.setContentDisplay(display);
    boolean alone = display == ContentDisplay.GRAPHIC_ONLY;
    button.setTooltip(alone ? new Tooltip(button.getText()) : null);
    button.setAccessibleText(button.getText());
  }

  /** How wide they are in a wording. */
  double widthOf(Wording wording) {
    say(wording);
    return prefWidth(-1);
  }

  /** Without marks there is nothing to describe or to clear; the others keep their place. */
  void anyMarks(boolean any) {
    clear.setVisible(any);
    describe.setVisible(any);
  }
}
