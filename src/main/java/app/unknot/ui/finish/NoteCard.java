package app.unknot.ui.finish;

import app.unknot.text.Texts;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
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
    area.setAccessibleText(texts.get("finish.note"));
    area.setAccessibleHelp(texts.get("finish.note.example"));
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
    Label optional = Parts.paragraph(texts.get("finish.note.optional"), "caption", "muted");
    Beside head =
        new Beside(
            Parts.paragraph(texts.get("finish.note"), "card-title"), optional, VPos.BASELINE);
    StackPane paper = new StackPane(area, example(texts, area));
    VBox.setVgrow(paper, Priority.ALWAYS);
    getChildren().addAll(head, paper, tags(texts, model));
  }

  /** A prompt that wraps; the one of the area itself would end at its edge. */
  private static Label example(Texts texts, TextArea area) {
    Label example = Parts.paragraph(texts.get("finish.note.example"), "note-example");
    example.setMouseTransparent(true);
    example.visibleProperty().bind(area.textProperty().isEmpty());
    StackPane.setAlignment(example, Pos.TOP_LEFT);
    return example;
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
    tags.setMinWidth(0);
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
