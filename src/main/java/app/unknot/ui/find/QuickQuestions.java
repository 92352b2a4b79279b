package app.unknot.ui.find;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Questions whose answers would change the order most, and those answered; never required. */
final class QuickQuestions extends VBox {
  /** The least room for a question beside its answers, in letters' sizes. */
  private static final double ROOM = 8;

  private final Ui ui;
  private final FindViewModel model;
  private final Node otherwise;
  private boolean brief;

  /** Without questions; {@code otherwise} takes the focus of one that is not asked any more. */
  QuickQuestions(Ui ui, FindViewModel model, Node otherwise) {
    this.ui = ui;
    this.model = model;
    this.otherwise = otherwise;
    getStyleClass().addAll("quick-questions");
    setMinHeight(USE_PREF_SIZE);
    model.changesProperty().subscribe(_ -> fill());
  }

  /** In little room one question is asked at a time; what was answered stays. */
  void setBrief(boolean little) {
    if (brief != little) {
      brief = little;
      fill();
    }
  }

  private void fill() {
    Focus.keep(this, this::show, otherwise);
  }

  private List<String> asked() {
    List<String> asked = model.questions();
    boolean open = asked.stream().allMatch(f -> model.answer(f).isEmpty());
    return brief && open ? asked.stream().limit(1).toList() : asked;
  }

  private void show() {
    List<String> asked = asked();
    setVisible(!asked.isEmpty());
    setManaged(!asked.isEmpty());
    getChildren().clear();
    String title =
        switch (asked.size()) {
          case 1 -> "find.questions.one";
          case 2 -> "find.questions.two";
          default -> "find.questions.more";
        };
    getChildren()
        .add(
            new HBox(
                8,
                Parts.grow(Parts.paragraph(ui.texts().get(title), "small-strong")),
                Parts.uncut(
                    Parts.label(ui.texts().get("find.questions.optional"), "caption", "muted"))));
    asked.forEach(f -> getChildren().add(row(f)));
  }

  private Node row(String finding) {
    String question = ui.names().finding(finding).question();
    HBox answers = new HBox(2, answer(finding, question, true), answer(finding, question, false));
    answers.getStyleClass().add("segmented");
    answers.setMinWidth(USE_PREF_SIZE);
    return new Beside(Parts.paragraph(question, "small"), answers).least(ROOM);
  }

  private ToggleButton answer(String finding, String question, boolean yes) {
    String word = ui.texts().get(yes ? "common.yes" : "common.no");
    ToggleButton button = new ToggleButton(word);
    button.getStyleClass().setAll("segment");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(ui.texts().get("find.question.answer", question, word));
    button.setSelected(model.answer(finding).filter(given -> given == yes).isPresent());
    button.setId("quick-" + finding + (yes ? "-yes" : "-no"));
    button.setOnAction(e -> model.answer(finding, yes));
    return button;
  }
}
