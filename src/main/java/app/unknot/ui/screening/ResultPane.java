package app.unknot.ui.screening;

import app.unknot.safety.Ruling;
import app.unknot.safety.Screening;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is still open, then what comes of it, and the way on. */
final class ResultPane extends BorderPane {
  /** The rule for a warning sign that stays unsure. */
  private static final String NOT_SURE = "not-sure-warning";

  private final Ui ui;
  private final ScreeningViewModel model;
  private final Consumer<Part> reveal;
  private final RulingWords words;
  private final SpotWords spots;
  private final VBox result = new VBox(10);
  private final Button go;

  ResultPane(Ui ui, ScreeningViewModel model, Consumer<Part> reveal) {
    this.ui = ui;
    this.model = model;
    this.reveal = reveal;
    words = new RulingWords(ui.texts());
    spots = new SpotWords(ui, model.points());
    getStyleClass().addAll("panel", "result-panel");
    result.setId("result");
    result.setAccessibleRole(AccessibleRole.TEXT);
    VBox holder = new VBox(result);
    ScrollPane scroll = new ScrollPane(holder);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    go = Parts.button(ui.texts().get("screening.continue"), model::proceed, "primary", "large");
    go.setId("continue");
    go.setMaxWidth(Double.MAX_VALUE);
    Parts.wrapping(go);
    go.setContentDisplay(ContentDisplay.RIGHT);
    VBox foot =
        new VBox(10, go, Parts.paragraph(ui.texts().get("screening.stays"), "caption", "muted"));
    foot.getStyleClass().add("result-foot");
    foot.setAlignment(Pos.CENTER);
    setBottom(foot);
    model.formProperty().subscribe(form -> show(form));
  }

  private void show(Form form) {
    Optional<Verdict> verdict = model.verdict();
    go.setDisable(verdict.isEmpty());
    boolean gentle = verdict.filter(Verdict.GENTLE::equals).isPresent();
    go.setText(ui.texts().get(gentle ? "screening.continue.gentle" : "screening.continue"));
    go.setGraphic(verdict.isPresent() ? Parts.icon(Feather.ARROW_RIGHT) : null);
    result.getStyleClass().setAll("result");
    result.getChildren().clear();
    if (verdict.isEmpty()) {
      open(form);
    } else {
      outcome(verdict.get(), form.screening());
    }
    result.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void open(Form form) {
    result.getStyleClass().add("open");
    result
        .getChildren()
        .addAll(
            head(new OutcomeIcon("none", Feather.SHIELD, 44), null, result("screening.result")),
            Parts.label(ui.texts().get("screening.result.open"), "small", "muted"));
    VBox links = new VBox();
    form.pending().forEach(p -> links.getChildren().add(link(p)));
    result.getChildren().add(links);
    // What is asked once more is not yet "not sure" for good.
    List<Ruling> closing =
        form.screening().rulings().stream()
            .filter(RulingWords::closes)
            .filter(r -> !form.asksAgain() || !r.rule().equals(NOT_SURE))
            .distinct()
            .toList();
    if (!closing.isEmpty()) {
      result
          .getChildren()
          .addAll(
              Parts.divider(),
              Parts.paragraph(ui.texts().get("screening.result.so-far"), "small-strong"));
      closing.forEach(r -> result.getChildren().add(Parts.paragraph(words.why(r), "small")));
    }
    result.setAccessibleText(ui.texts().get("screening.result.open"));
  }

  private String result(String key) {
    return ui.texts().get(key);
  }

  private Node link(Form.Pending pending) {
    Part part = pending.part();
    String name = part == Part.SPOT ? spots.part() : ui.texts().get("screening.part." + part.key());
    boolean counted = part == Part.SPOT || part == Part.CHANGED;
    String text =
        pending.again()
            ? ui.texts().get("screening.result.again", name)
            : counted ? ui.texts().get("screening.result.count", name, pending.count()) : name;
    Button link = Parts.button(text, () -> reveal.accept(part), "quiet", "small", "link");
    link.setWrapText(true);
    link.setMinWidth(0);
    link.setId("open-" + part.key());
    return link;
  }

  private void outcome(Verdict verdict, Screening screening) {
    result.getStyleClass().addAll("outcome", verdict.key());
    String title = words.title(verdict, screening, spots.areSeveral());
    result
        .getChildren()
        .addAll(
            head(
                OutcomeIcon.of(verdict, 48),
                Parts.paragraph(ui.texts().get("screening.result"), "small-strong"),
                title),
            Parts.paragraph(ui.texts().get("screening.result.why"), "card-title"));
    List<String> reasons = ReasonList.sentences(words, verdict, screening);
    if (reasons.isEmpty()) {
      reasons = List.of(spots.get("screening.result.clear"));
    }
    reasons.forEach(r -> result.getChildren().add(Parts.paragraph(r, "small")));
    if (screening instanceof Screening.Cleared cleared) {
      result.getChildren().add(new LimitRows(ui, model, cleared));
    }
    result.setAccessibleText(
        ui.texts().get("screening.result.spoken", title, String.join(" ", reasons)));
  }

  private static Node head(Node icon, @org.jspecify.annotations.Nullable Node above, String title) {
    VBox text = new VBox(Parts.paragraph(title, "section-title"));
    if (above != null) {
      text.getChildren().addFirst(above);
    }
    text.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(12, icon, Parts.grow(text));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }
}
