package app.unknot.ui.find;

import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Questions whose answers would change the order most, and those answered; never required. */
final class QuickQuestions extends VBox {
  /** The least room for a question beside its answers, in letters' sizes. */
  private static final double ROOM = 8;

  private final Ui ui;
  private final FindViewModel model;
  private final Label title = Parts.paragraph("", "small-strong");
  private final Node head;
  private final List<Row> rows = new ArrayList<>();
  private final Node otherwise;
  private boolean brief;

  /** Without questions; {@code otherwise} takes the focus of one that is not asked any more. */
  QuickQuestions(Ui ui, FindViewModel model, Node otherwise) {
    this.ui = ui;
    this.model = model;
    this.otherwise = otherwise;
    Label optional = Parts.label(ui.texts().get("find.questions.optional"), "caption", "muted");
    head = new HBox(8, Parts.grow(title), Parts.uncut(optional));
    getStyleClass().addAll("quick-questions");
    setMinHeight(USE_PREF_SIZE);
  }

  /** In little room one question is asked at a time; what was answered stays. */
  void setBrief(boolean little) {
    if (brief != little) {
      brief = little;
      follow();
    }
  }

  /** Asks what would change the order most now. */
  void follow() {
    Focus.keep(this, this::show, otherwise);
  }

  private List<String> asked() {
    List<String> asked = model.questions();
    boolean open = asked.stream().allMatch(f -> model.answer(f).isEmpty());
    return brief && open ? asked.stream().limit(1).toList() : asked;
  }

  private void show() {
    List<String> asked = asked();
    Parts.show(this, !asked.isEmpty());
    title.setText(
        ui.texts()
            .get(
                switch (asked.size()) {
                  case 1 -> "find.questions.one";
                  case 2 -> "find.questions.two";
                  default -> "find.questions.more";
                }));
    while (rows.size() < asked.size()) {
      rows.add(new Row());
    }
    for (int i = 0; i < asked.size(); i++) {
      rows.get(i).show(asked.get(i));
    }
    List<Node> shown = new ArrayList<>(List.of(head));
    rows.subList(0, asked.size()).forEach(row -> shown.add(row.node));
    Parts.fill(this, shown);
  }

  /** A question with its two answers. */
  private final class Row {
    private final Label question = Parts.paragraph("", "small");
    private final ToggleButton yes = answer(true);
    private final ToggleButton no = answer(false);
    private final Node node;
    private String finding = "";

    Row() {
      HBox answers = new HBox(2, yes, no);
      answers.getStyleClass().add("segmented");
      answers.setMinWidth(USE_PREF_SIZE);
      node = new Beside(question, answers).least(ROOM);
    }

    private ToggleButton answer(boolean told) {
      ToggleButton button = new ToggleButton(word(told));
      button.getStyleClass().setAll("segment");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> model.answer(finding, told));
      return button;
    }

    private String word(boolean told) {
      return ui.texts().get(told ? "common.yes" : "common.no");
    }

    void show(String asked) {
      finding = asked;
      question.setText(ui.names().finding(asked).question());
      show(yes, true);
      show(no, false);
    }

    private void show(ToggleButton button, boolean told) {
      button.setId("quick-" + finding + (told ? "-yes" : "-no"));
      button.setAccessibleText(
          ui.texts().get("find.question.answer", question.getText(), word(told)));
      button.setSelected(model.answer(finding).filter(given -> given == told).isPresent());
    }
  }
}
