package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.safety.Question;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A warning sign asked once more, more plainly, after "not sure". */
final class AgainBox extends VBox {
  private final Answering model;
  private final Question question;
  private final Map<Answer, ToggleButton> choices = new EnumMap<>(Answer.class);

  AgainBox(Ui ui, Answering model, Question question) {
    this.model = model;
    this.question = question;
    getStyleClass().add("asked-more");
    String key = "safety.question." + question.id() + ".plain";
    if (!ui.texts().has(key)) {
      setVisible(false);
      setManaged(false);
      return;
    }
    FlowPane row = new FlowPane(8, 8);
    add(ui, row, Answer.YES, "common.yes", key);
    add(ui, row, Answer.NO, "common.no", key);
    add(ui, row, Answer.NOT_SURE, "screening.still-unsure", key);
    getChildren()
        .addAll(
            Parts.label(ui.texts().get("screening.plainly"), "caption-strong", "muted"),
            Parts.paragraph(ui.texts().get(key), "strong"),
            row);
    setSpacing(8);
    show();
  }

  private void add(Ui ui, FlowPane row, Answer answer, String text, String question) {
    ToggleButton choice = Parts.choice(ui.texts().get(text));
    choice.setAccessibleText(
        ui.texts().get("screening.answer", ui.texts().get(question), ui.texts().get(text)));
    choice.setId(this.question.id() + "-again-" + answer.key());
    choice.setOnAction(e -> model.answerAgain(this.question.id(), answer));
    choices.put(answer, choice);
    row.getChildren().add(choice);
  }

  void show() {
    boolean asked = model.wasAskedAgain(question.id());
    boolean shown = !choices.isEmpty() && (asked || model.asksAgain(question.id()));
    setVisible(shown);
    setManaged(shown);
    choices.forEach((answer, choice) ->
        choice.setSelected(
            asked && model.answer(question.id()).filter(answer::equals).isPresent()));
  }
}
