package app.unknot.ui.find;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody types what hurts. */
final class SearchBox extends HBox {
  private static final double ROOM_FOR_THE_KEY = 260;

  private final TextField field = new TextField();

  /** {@code down} is where the arrow key leads from here. */
  SearchBox(Ui ui, SearchViewModel model, Runnable down) {
    getStyleClass().add("search-box");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(12);
    field.setId("search");
    field.setPromptText(ui.texts().get("find.search.prompt"));
    field.setAccessibleText(ui.texts().get("find.search.name"));
    field.textProperty().bindBidirectional(model.typedProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && model.isAsked()) {
        model.clear();
        event.consume();
      } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
        down.run();
        event.consume();
      }
    });
    Label key = Parts.label(ui.texts().get("find.search.key"), "key-cap");
    key.setMinWidth(USE_PREF_SIZE);
    widthProperty()
        .subscribe(w -> {
          Parts.show(key, w.doubleValue() >= ROOM_FOR_THE_KEY);
        });
    getChildren().addAll(Parts.icon(Feather.SEARCH), field, key);
  }

  /** Lets somebody type at once. */
  void open() {
    field.requestFocus();
    field.selectAll();
  }
}
