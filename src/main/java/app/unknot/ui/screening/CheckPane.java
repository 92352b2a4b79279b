package app.unknot.ui.screening;

import app.unknot.safety.Answer;
import app.unknot.safety.Question;
import app.unknot.ui.common.Columns;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The questions, and beside them what is still open or comes of them. A spot can have close to
 * twenty questions, so that they stand below the lists and not in the narrow panel.
 */
final class CheckPane extends BorderPane {
  /** Below this width the panel leaves the lists more room. */
  private static final double NARROW = 1060;

  /** The least width of a list beside another, in letters' sizes. */
  private static final double ROOM = 14;

  private final Ui ui;
  private final ScreeningViewModel model;
  private final RulingWords words;
  private final VBox page = new VBox(16);
  private final ScrollPane scroll = new ScrollPane(page);
  private final Map<Part, Node> parts = new EnumMap<>(Part.class);
  private final Map<String, QuestionCard> cards = new HashMap<>();
  private final List<Runnable> shown = new ArrayList<>();
  private final AgeCard age;
  private final SorenessCard soreness;
  private List<Question> questions = List.of();

  CheckPane(Ui ui, ScreeningViewModel model) {
    this.ui = ui;
    this.model = model;
    words = new RulingWords(ui.texts());
    age = new AgeCard(ui, model);
    soreness = new SorenessCard(ui, model);
    page.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    FocusInSight.keep(scroll, page);
    ResultPane result = new ResultPane(ui, model, this::reveal);
    setRight(result);
    widthProperty().subscribe(w -> result.setPrefWidth(w.doubleValue() < NARROW ? 296 : 352));
    setAccessibleRole(AccessibleRole.TEXT);
    model.formProperty().subscribe(form -> show(form));
    model.overProperty().subscribe(() -> build(model.formProperty().get()));
  }

  private void show(Form form) {
    if (!form.questions().equals(questions)) {
      build(form);
    } else {
      shown.forEach(Runnable::run);
    }
  }

  private void build(Form form) {
    questions = form.questions();
    setAccessibleText(
        ui.texts().get(form.isFull() ? "screening.title.full" : "screening.title.short"));
    parts.clear();
    shown.clear();
    page.getChildren().setAll(title(form));
    if (model.points().size() > 1) {
      page.getChildren().add(SpotsCard.asked(ui, model.points()));
    }
    if (model.overProperty().get()) {
      page.getChildren().add(notice(ui.texts().get("screening.over")));
    }
    if (!model.warnings().unchecked().isEmpty()) {
      page.getChildren().add(new CheckedCard(ui, model));
    }
    page.getChildren().add(lists(form));
    section(form, Part.CHANGED);
    if (form.isFull()) {
      put(Part.AGE, card(age));
      shown.add(age::show);
    }
    section(form, Part.SPOT);
  }

  private static Node notice(String text) {
    VBox notice = new VBox(Parts.paragraph(text));
    notice.getStyleClass().addAll("notice", "gentle");
    return notice;
  }

  private Node title(Form form) {
    VBox title = new VBox(4);
    if (form.isFull()) {
      title
          .getChildren()
          .addAll(
              Parts.paragraph(ui.texts().get("screening.title.full"), "screen-title"),
              Parts.paragraph(ui.texts().get("screening.lead.full"), "muted"));
      return title;
    }
    Button all =
        Parts.button(
            ui.texts().get("screening.everything"), model::askEverything, "quiet", "small", "link");
    all.setId("ask-everything");
    title
        .getChildren()
        .addAll(
            Parts.paragraph(ui.texts().get("screening.title.short"), "screen-title"),
            Parts.paragraph(
                ui.texts()
                    .get("screening.lead.short", model.file().checked().map(words::day).orElse("")),
                "muted"),
            onFile(false),
            all);
    return title;
  }

  private Node lists(Form form) {
    boolean full = form.isFull();
    TickList now = new TickList(ui, model, Part.NOW, form.of(Part.NOW), full ? 1 : 2);
    put(Part.NOW, now, false);
    shown.add(now::show);
    if (!full) {
      return now;
    }
    TickList health = new TickList(ui, model, Part.HEALTH, form.of(Part.HEALTH), 1);
    put(Part.HEALTH, health, false);
    shown.add(health::show);
    VBox column = new VBox(8, health);
    if (model.file().checked().isPresent()) {
      column.getChildren().add(onFile(true));
    }
    return new Columns(20, ROOM, List.of(1.0, 1.0), now, column);
  }

  /** What is on file, as words: an answer of another day is no answer of today. */
  private Node onFile(boolean again) {
    String day = model.file().checked().map(words::day).orElse("");
    String told =
        String.join(
            "; ",
            model.file().answers().entrySet().stream()
                .filter(e -> e.getValue() != Answer.NO)
                .map(e -> ui.texts().get("safety.question." + e.getKey() + ".short"))
                .sorted()
                .toList());
    String text =
        ui.texts()
            .get(
                "screening.file",
                day,
                told.isEmpty() ? ui.texts().get("screening.file.none") : told);
    return Parts.paragraph(
        again ? text + " " + ui.texts().get("screening.file.again") : text, "small", "muted");
  }

  private void section(Form form, Part part) {
    List<Question> asked = form.of(part);
    if (asked.isEmpty()) {
      return;
    }
    String title =
        part == Part.SPOT
            ? new SpotWords(ui, model.points()).part()
            : ui.texts().get("screening.part." + part.key());
    VBox section = new VBox(10, Parts.paragraph(title, "card-title"));
    // What "none of these" does not answer stands apart from its list, and first.
    List<Question> apart = asked.stream().filter(q -> !CheckAnswers.isOfTheSpotList(q)).toList();
    if (!apart.isEmpty()) {
      section.getChildren().add(box(apart));
    }
    List<Question> listed = asked.stream().filter(CheckAnswers::isOfTheSpotList).toList();
    if (!listed.isEmpty()) {
      VBox list = box(listed);
      SpotNone none = new SpotNone(ui, model);
      list.getChildren().addAll(Parts.divider(), none);
      shown.add(none::show);
      section.getChildren().add(list);
    }
    put(part, section);
  }

  private VBox box(List<Question> questions) {
    VBox box = new VBox();
    box.getStyleClass().addAll("card", "questions");
    for (Question question : questions) {
      if (!box.getChildren().isEmpty()) {
        box.getChildren().add(Parts.divider());
      }
      box.getChildren().add(node(question));
    }
    return box;
  }

  private Node node(Question question) {
    if (question.kind() == Question.Kind.RATING) {
      shown.add(soreness::show);
      return soreness;
    }
    QuestionCard card =
        cards.computeIfAbsent(question.id(), _ -> new QuestionCard(ui, model, question));
    shown.add(card::show);
    card.show();
    return card;
  }

  private static VBox card(Node content) {
    VBox card = new VBox(content);
    card.getStyleClass().addAll("card", "questions");
    return card;
  }

  private void put(Part part, Node node) {
    put(part, node, true);
  }

  private void put(Part part, Node node, boolean below) {
    node.setId("part-" + part.key());
    parts.put(part, node);
    if (below) {
      page.getChildren().add(node);
    }
  }

  /** Scrolls to a part and puts the focus on what comes first there. */
  private void reveal(Part part) {
    Node node = parts.get(part);
    if (node == null) {
      return;
    }
    double top = page.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
    scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, Math.max(0, (top - 12) / hidden)));
    Platform.runLater(() -> first(node).requestFocus());
  }

  private Node first(Node node) {
    return node.lookupAll("*").stream()
        .filter(n -> n.isFocusTraversable() && n.isVisible())
        .findFirst()
        .orElse(node);
  }
}
