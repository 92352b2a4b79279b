package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.safety.Question;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A list of what may be true, with its last row: none of these, or nothing else. */
final class TickList extends VBox {
  /** The least width of a column beside another, in letters' sizes. */
  private static final double ROOM = 14;

  private final Ui ui;
  private final Answering model;
  private final Part part;
  private final String title;
  private final Label state = new Label();
  private final List<TickRow> rows = new ArrayList<>();
  private final Label last = Parts.paragraph("", "strong");
  private final TickBox none;

  /** A list in one column, or in two where there is room for it. */
  TickList(Ui ui, Answering model, Part part, List<Question> questions, int columns) {
    this(ui, model, part, questions, columns, ui.texts().get("screening.part." + part.key()));
  }

  /** A list with a title of its own, outside the check. */
  TickList(Ui ui, Answering model, Part part, List<Question> questions, int columns, String title) {
    this.ui = ui;
    this.model = model;
    this.part = part;
    this.title = title;
    setSpacing(6);
    Label name = Parts.paragraph(title, "card-title");
    state.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, Parts.grow(name), state);
    name.setMaxWidth(Double.MAX_VALUE);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(30);
    getChildren().add(head);
    int each = (questions.size() + columns - 1) / columns;
    List<Node> lists = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      VBox list = new VBox(6);
      questions.stream()
          .skip((long) column * each)
          .limit(each)
          .forEach(q -> {
            TickRow row = new TickRow(ui, model, q);
            rows.add(row);
            list.getChildren().add(row);
          });
      lists.add(list);
    }
    last.setMinWidth(0);
    none =
        new TickBox(
            last,
            ui.texts().get("screening.none.name", title, ui.texts().get("screening.none")),
            () -> model.nothingElse(part.list()));
    none.getStyleClass().add("tick-row");
    none.setId(part.key() + "-none");
    List<Double> shares = lists.stream().map(_ -> 1.0).toList();
    getChildren().addAll(new Columns(12, ROOM, shares, lists.toArray(Node[]::new)), none);
    addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
    show();
  }

  /** Up and down go from row to row; Tab goes through the question marks as well. */
  private void arrows(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0) {
      return;
    }
    List<TickBox> boxes = new ArrayList<>(rows.stream().map(TickRow::box).toList());
    boxes.add(none);
    int at = boxes.stream().filter(Node::isFocused).map(boxes::indexOf).findFirst().orElse(-1);
    if (at >= 0) {
      Focus.move(boxes.get(Math.clamp(at + step, 0, boxes.size() - 1)), true);
      event.consume();
    }
  }

  void show() {
    rows.forEach(TickRow::show);
    boolean closed = model.isClosed(part);
    boolean some =
        model.asked(part).stream()
            .anyMatch(q ->
                model
                    .answer(q.id())
                    .filter(a -> a == Answer.YES || a == Answer.NOT_SURE)
                    .isPresent());
    String words = ui.texts().get(some ? "screening.nothing-else" : "screening.none");
    last.setText(words);
    none.setAccessibleText(ui.texts().get("screening.none.name", title, words));
    none.select(closed);
    state.setText(ui.texts().get(closed ? "screening.answered" : "screening.open"));
    state.setGraphic(closed ? Parts.icon(Feather.CHECK) : null);
    state.getStyleClass().setAll("label", "pill");
    if (closed) {
      state.getStyleClass().add("go");
    }
  }
}
