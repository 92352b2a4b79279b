package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.safety.Question;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A question with Yes, No and Not sure, none of them chosen beforehand. */
final class QuestionCard extends VBox {
  /** The least room for a question beside its answers, in letters' sizes. */
  private static final double ROOM = 12;

  private final ScreeningViewModel model;
  private final Question question;
  private final Map<Answer, ToggleButton> choices = new EnumMap<>(Answer.class);
  private final AgainBox again;

  QuestionCard(Ui ui, ScreeningViewModel model, Question question) {
    this.model = model;
    this.question = question;
    getStyleClass().add("question");
    QuestionWords words = new QuestionWords(ui.texts(), question);
    HBox answers =
        new HBox(
            8,
            choice(ui, Answer.YES, "common.yes", words.spoken()),
            choice(ui, Answer.NO, "common.no", words.spoken()),
            choice(ui, Answer.NOT_SURE, "common.not-sure", words.spoken()));
    answers.setMinWidth(USE_PREF_SIZE);
    answers.setAlignment(Pos.CENTER_RIGHT);
    VBox text = words.beneathTopic(words.sentence());
    text.setMaxWidth(Double.MAX_VALUE);
    Beside line = new Beside(text, answers).least(ROOM);
    again = new AgainBox(ui, model, question);
    getChildren().addAll(line, again);
    show();
  }

  private ToggleButton choice(Ui ui, Answer answer, String text, String words) {
    ToggleButton choice = Parts.choice(ui.texts().get(text), "ticked-choice");
    choice.setAccessibleText(ui.texts().get("screening.answer", words, ui.texts().get(text)));
    choice.setId(question.id() + "-" + answer.key());
    choice.setMinWidth(USE_PREF_SIZE);
    choice.setOnAction(e -> model.answer(question.id(), answer));
    choices.put(answer, choice);
    return choice;
  }

  void show() {
    choices.forEach((answer, choice) -> {
      boolean given = model.answer(question.id()).filter(answer::equals).isPresent();
      choice.setSelected(given);
      choice.setGraphic(given ? Parts.icon(Feather.CHECK) : null);
    });
    again.show();
  }
}
