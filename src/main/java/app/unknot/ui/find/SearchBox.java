package app.unknot.ui.find;

import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody types what hurts. */
final class SearchBox extends HBox {
  private static final double ROOM_FOR_THE_KEY = 260;

  private static final double GAP = 12;

  private final TextField field = new TextField();

  /** {@code down} is where the arrow key leads from here. */
  SearchBox(Ui ui, SearchViewModel model, Runnable down) {
    getStyleClass().add("search-box");
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(GAP);
    field.setId("search");
    field.setAccessibleText(ui.texts().get("find.search.name"));
    field.textProperty().bindBidirectional(model.typedProperty());
    // The field has the focus while the results change: who listens hears them with it.
    model.typedProperty().subscribe(_ -> field.setAccessibleHelp(found(ui, model)));
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
    Node sign = Parts.icon(Feather.SEARCH);
    Runnable fit =
        () -> {
          Parts.show(key, getWidth() >= ROOM_FOR_THE_KEY);
          String prompt = ui.texts().get("find.search.prompt");
          Text words = new Text(prompt);
          words.setFont(field.getFont());
          double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
          room -= sign.prefWidth(-1) + GAP + (key.isVisible() ? key.prefWidth(-1) + GAP : 0);
          boolean all = words.getLayoutBounds().getWidth() <= room;
          field.setPromptText(all ? prompt : ui.texts().get("find.search.prompt.short"));
        };
    widthProperty().subscribe(fit);
    field.fontProperty().subscribe(fit);
    key.fontProperty().subscribe(fit);
    fit.run();
    getChildren().addAll(sign, field, key);
  }

  private static String found(Ui ui, SearchViewModel model) {
    if (!model.isAsked()) {
      return "";
    }
    return model.helpFirst()
        ? ui.texts().get("find.search.help.title")
            + ". "
            + HelpFirst.what(ui, model)
            + " "
            + HelpFirst.whatToDo(ui, model)
        : ui.texts().get("find.search.count", model.count());
  }

  /** Lets somebody type at once. */
  void open() {
    field.requestFocus();
    field.selectAll();
  }
}
