package app.unknot.ui.screening;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The age in years, or a rather not. */
final class AgeCard extends VBox {
  private static final int MOST = 120;

  /** The least room for the question beside the answer, in letters' sizes. */
  private static final double ROOM = 12;

  private final Answering model;
  private final TextField field = new TextField();
  private final Label wrong;
  private final ToggleButton skip;

  AgeCard(Ui ui, Answering model) {
    this.model = model;
    getStyleClass().add("question");
    setSpacing(4);
    field.setId("age");
    field.setPrefColumnCount(3);
    field.setMaxWidth(USE_PREF_SIZE);
    field.setMinWidth(USE_PREF_SIZE);
    field.setAccessibleText(ui.texts().get("screening.age"));
    model.ageTold().years().ifPresent(years -> field.setText(Integer.toString(years)));
    skip = Parts.choice(ui.texts().get("screening.age.skip"));
    skip.setId("age-skip");
    skip.setMinWidth(USE_PREF_SIZE);
    skip.setMaxHeight(Double.MAX_VALUE);
    skip.setOnAction(e -> {
      field.clear();
      model.keepAgeBack();
      show();
    });
    wrong = Parts.paragraph(ui.texts().get("screening.age.range"), "caption", "danger-text");
    Label question = Parts.paragraph(ui.texts().get("screening.age"), "strong");
    question.setMaxWidth(Double.MAX_VALUE);
    HBox told = new HBox(8, field, skip);
    told.setMinWidth(USE_PREF_SIZE);
    Beside line = new Beside(question, told).least(ROOM);
    getChildren()
        .addAll(
            line, Parts.paragraph(ui.texts().get("screening.age.why"), "caption", "muted"), wrong);
    model
        .file()
        .age()
        .ifPresent(years ->
            getChildren()
                .add(
                    Parts.paragraph(
                        ui.texts().get("screening.age.file", years), "caption-strong", "muted")));
    wrong(false);
    field.textProperty().addListener((_, _, now) -> typed(now, now.strip().length() > 1));
    field.setOnAction(e -> typed(field.getText(), true));
    // One digit alone may be the beginning of two: it counts when the field is left.
    field
        .focusedProperty()
        .addListener((_, _, in) -> {
          if (!in) {
            typed(field.getText(), true);
          }
        });
    show();
  }

  private void typed(String text, boolean complete) {
    OptionalInt years = years(text);
    boolean empty = text.isBlank();
    wrong(complete && !empty && years.isEmpty());
    if (empty && model.ageTold().isKeptBack()) {
      return;
    }
    if (!model.ageTold().years().equals(complete ? years : OptionalInt.empty())) {
      model.age(complete ? years : OptionalInt.empty());
    }
  }

  private static OptionalInt years(String text) {
    if (!text.strip().matches("[0-9]{1,3}")) {
      return OptionalInt.empty();
    }
    int years = Integer.parseInt(text.strip());
    return years >= 1 && years <= MOST ? OptionalInt.of(years) : OptionalInt.empty();
  }

  private void wrong(boolean is) {
    wrong.setVisible(is);
    wrong.setManaged(is);
  }

  /** What takes the focus. */
  TextField field() {
    return field;
  }

  void show() {
    skip.setSelected(model.ageTold().isKeptBack());
  }
}
