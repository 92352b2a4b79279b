package app.unknot.ui.finish;

import app.unknot.text.Texts;
import app.unknot.ui.common.Parts;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The note and the quick notes. Words are kept soon after the last key, and on leaving. */
final class NoteCard extends VBox {
  private static final Duration SOON = Duration.seconds(1);

  NoteCard(Texts texts, FinishViewModel model) {
    getStyleClass().addAll("card", "finish-card");
    TextArea area = new TextArea();
    area.setId("note");
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.setPromptText(texts.get("finish.note.example"));
    area.setAccessibleText(texts.get("finish.note"));
    area.textProperty().bindBidirectional(model.noteProperty());
    PauseTransition soon = new PauseTransition(SOON);
    soon.setOnFinished(e -> model.keepNote());
    area.textProperty().subscribe((was, now) -> soon.playFromStart());
    area.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            model.keepNote();
          }
        });
    area.sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            soon.stop();
            model.keepNote();
          }
        });
    area.addEventFilter(KeyEvent.KEY_PRESSED, e -> leave(area, e));
    Label optional = Parts.label(texts.get("finish.note.optional"), "caption", "muted");
    HBox head =
        new HBox(12, Parts.label(texts.get("finish.note"), "card-title"), Parts.spacer(), optional);
    VBox.setVgrow(area, Priority.ALWAYS);
    getChildren().addAll(head, area, tags(texts, model));
  }

  // A note needs no tabs; the keyboard goes on to what comes next.
  private static void leave(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      area.requestFocusTraversal(
          event.isShiftDown()
              ? javafx.scene.TraversalDirection.PREVIOUS
              : javafx.scene.TraversalDirection.NEXT);
      event.consume();
    }
  }

  private static FlowPane tags(Texts texts, FinishViewModel model) {
    FlowPane tags = new FlowPane(8, 8);
    tags.setAccessibleText(texts.get("finish.tags"));
    for (String id : FinishViewModel.TAGS) {
      ToggleButton tag = Parts.choice(texts.get("finish.tag." + id), "tag");
      tag.setId("tag-" + id);
      tag.setMinWidth(USE_PREF_SIZE);
      tag.setSelected(model.entryProperty().get().tags().contains(id));
      tag.selectedProperty().subscribe(on -> tag.setGraphic(on ? Parts.icon(Feather.CHECK) : null));
      tag.setOnAction(e -> model.toggle(id));
      tags.getChildren().add(tag);
    }
    return tags;
  }
}
