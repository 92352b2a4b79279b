package app.unknot.ui.find;

import app.unknot.knowledge.SidedPoint;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Segmented;
import app.unknot.ui.common.Theme;
import app.unknot.ui.common.Ui;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The map is the question, the list is the answer; both are always in sight. */
public final class FindView extends BorderPane {
  /** Below this width a sign stands alone. */
  private static final double ROOM_FOR_WORDS = 600;

  /** With less room for the title, in letters' sizes, the search stands beneath it. */
  private static final double TITLE = 13;

  /** In a narrow window the list gives way to the map. */
  private static final double NARROW = 1060;

  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("narrow");
  private static final double LIST = 404;
  private static final double LEAST_LIST = 366;

  /** The results begin so far under the field. */
  private static final double UNDER_THE_SEARCH = 12;

  /** Narrower than so many letters, the row of views is one of its own. */
  private static final double ROOM_FOR_VIEWS = 30;

  private static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Ui ui;
  private final FindViewModel model;
  private final SearchViewModel words;
  private final MapPane map;
  private final MapViews views;
  private final CandidatePane candidates;
  private final SearchBox search;
  private final SearchResults results;
  private final VBox question;
  private final StackPane wholeBody;
  private final StackPane centre = new StackPane();

  /** Builds the screen. */
  public FindView(Ui ui, FindViewModel model) {
    this.ui = ui;
    this.model = model;
    getStyleClass().add("find");
    map = new MapPane(ui, model);
    map.setId("map");
    views = new MapViews(ui, model, map);
    words = new SearchViewModel(ui.coach(), ui.search(), model, ui.journey());
    results = new SearchResults(ui, model, words);
    search = new SearchBox(ui, words, results::enter);
    question = question();
    candidates = new CandidatePane(ui, model);
    wholeBody = wholeBody();
    centre.getStyleClass().add("find-centre");
    centre.setMinSize(0, 0);
    setCenter(centre);
    setRight(candidates);
    widthProperty()
        .subscribe(w -> {
          boolean narrow = w.doubleValue() < NARROW;
          candidates.setPrefWidth(narrow ? LEAST_LIST : LIST);
          pseudoClassStateChanged(TIGHT, narrow);
        });
    model.chosenProperty().subscribe(this::showChosen);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows what was told and chosen elsewhere; the map stays as it was left. */
  public void again() {
    words.clear();
    model.again();
  }

  /** The title and the search stay where they are, whatever is beneath them. */
  private StackPane wholeBody() {
    Label title = Parts.paragraph(ui.texts().get("find.title"), "screen-title");
    HBox.setHgrow(search, Priority.ALWAYS);
    Beside head = new Beside(title, search).least(TITLE);
    head.setMinHeight(Region.USE_PREF_SIZE);
    StackPane beneath = new StackPane(question);
    beneath.setAlignment(Pos.TOP_LEFT);
    beneath.setMinSize(0, 0);
    VBox.setVgrow(beneath, Priority.ALWAYS);
    VBox page = new VBox(14, head, beneath);
    page.setMinSize(0, 0);
    StackPane.setAlignment(results, Pos.TOP_RIGHT);
    Runnable follow =
        () -> {
          double under = search.getLayoutY() + search.getHeight() + UNDER_THE_SEARCH;
          StackPane.setMargin(results, new Insets(under, 0, 0, 0));
        };
    search.layoutYProperty().subscribe(follow);
    search.heightProperty().subscribe(follow);
    words
        .typedProperty()
        .subscribe(_ -> {
          boolean help = words.isAsked() && words.helpFirst();
          Parts.show(candidates, !help);
          Node shownBeneath = help ? scrolled(new HelpFirst(ui, words)) : question;
          // The map is not taken out and put back at every letter.
          if (!beneath.getChildren().contains(shownBeneath)) {
            beneath.getChildren().setAll(shownBeneath);
          }
        });
    return new StackPane(page, results);
  }

  private VBox question() {
    StackPane card = new StackPane(map);
    card.getStyleClass().add("card");
    card.setMinWidth(0);
    VBox.setVgrow(card, Priority.ALWAYS);
    Region choice = views.choice();
    Segmented<Boolean> kind =
        new Segmented<>(
            ui.texts().get("find.kind"),
            asMap -> {
              Parts.show(map, asMap);
              Parts.show(choice, asMap);
              showList(card, !asMap);
            });
    kind.add(true, ui.texts().get("find.kind.map"))
        .add(false, ui.texts().get("find.kind.list"))
        .select(true);
    kind.getChildren().getFirst().setId("kind-map");
    kind.getChildren().getLast().setId("kind-list");
    ToggleButton closed = closed();
    choice.visibleProperty().subscribe(shown -> Parts.show(closed, shown));
    FlowPane row = new FlowPane(12, 8, kind, choice, closed);
    row.setMinWidth(0);
    choice.maxWidthProperty().bind(row.widthProperty());
    Runnable order =
        () -> {
          boolean narrow = row.getWidth() < ROOM_FOR_VIEWS * Theme.letters(row);
          row.getChildren()
              .setAll(narrow ? List.of(kind, closed, choice) : List.of(kind, choice, closed));
        };
    row.widthProperty().subscribe(order);
    closed.fontProperty().subscribe(() -> Platform.runLater(order));
    Label closedWords = Parts.paragraph(ui.texts().get("find.closed.legend"), "small");
    HBox legend = new HBox(10, LegendSwatch.of("legend-closed"), Parts.grow(closedWords));
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.setMinHeight(Region.USE_PREF_SIZE);
    legend.setId("closed-legend");
    Runnable follow = () -> Parts.show(legend, closed.isSelected() && closed.isVisible());
    closed.selectedProperty().subscribe(follow);
    closed.visibleProperty().subscribe(follow);
    follow.run();
    MarksBar marks = new MarksBar(ui, model, hints());
    DescribeRow description = new DescribeRow(ui, model);
    VBox all = new VBox(14, row, card, legend, description);
    all.setMinWidth(0);
    ScrollPane page = scrolled(all);
    page.setFitToHeight(true);
    VBox.setVgrow(page, Priority.ALWAYS);
    Runnable unfold =
        () ->
            Parts.show(
                description, marks.describedProperty().get() && model.markedProperty().get());
    model.markedProperty().subscribe(unfold);
    marks.describedProperty().subscribe(unfold);
    unfold.run();
    // It opens beneath the map, which may leave no room for it, and before the button in the order
    // of the keys.
    marks
        .describedProperty()
        .subscribe((_, open) -> {
          if (open) {
            Platform.runLater(() -> {
              page.setVvalue(page.getVmax());
              description.begin();
            });
          }
        });
    // The strength stays in sight, however little room there is: it changes the order of the list.
    VBox question = new VBox(14, page, marks);
    question.setMinSize(0, 0);
    return question;
  }

  private static ScrollPane scrolled(Node content) {
    ScrollPane page = Parts.drawnInParts(new ScrollPane(content));
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.setFocusTraversable(false);
    page.setMinSize(0, 0);
    return page;
  }

  /** The list is made when it is first wanted: most people never look at its hundreds of parts. */
  private void showList(StackPane card, boolean shown) {
    if (shown && card.getChildren().size() == 1) {
      card.getChildren().add(new AreaList(ui, model));
    }
    card.getChildren().stream().skip(1).forEach(list -> Parts.show(list, shown));
  }

  /** Where nobody presses, on request; only its sign has room in a narrow window. */
  private ToggleButton closed() {
    String name = ui.texts().get("find.closed");
    ToggleButton closed = Parts.choice(name, "describe");
    closed.setGraphic(Parts.icon(Feather.SLASH));
    closed.setAccessibleText(name);
    closed.setTooltip(new Tooltip(name));
    closed.setId("never-press");
    closed.selectedProperty().subscribe(map::showNeverPress);
    map.widthProperty()
        .subscribe(w ->
            closed.setContentDisplay(
                w.doubleValue() < ROOM_FOR_WORDS
                    ? ContentDisplay.GRAPHIC_ONLY
                    : ContentDisplay.LEFT));
    return closed;
  }

  private Node hints() {
    FlowPane hints =
        new FlowPane(
            18,
            6,
            new HBox(8, icon(), hint("find.hint.click")),
            new HBox(8, Parts.label("↑ ↓ ← →", "key-cap"), hint("find.hint.move")),
            new HBox(
                8,
                Parts.label("0", "key-cap"),
                hint("find.hint.to"),
                Parts.label("9", "key-cap"),
                Parts.label("+", "key-cap"),
                hint("find.hint.strength")),
            new HBox(
                8,
                Parts.label(ui.texts().get("find.hint.remove.key"), "key-cap"),
                hint("find.hint.remove")));
    for (Node group : hints.getChildren()) {
      ((HBox) group).setAlignment(Pos.CENTER_LEFT);
      ((HBox) group).getChildren().forEach(n -> ((Region) n).setMinWidth(Region.USE_PREF_SIZE));
    }
    hints.setMinSize(0, Region.USE_PREF_SIZE);
    hints.setAlignment(Pos.CENTER_LEFT);
    return hints;
  }

  private Label hint(String key) {
    return Parts.label(ui.texts().get(key), "caption", "muted");
  }

  private static Label icon() {
    return new Label("", Parts.icon(Feather.MOUSE_POINTER));
  }

  private void showChosen(Optional<SidedPoint> point) {
    centre
        .getChildren()
        .setAll(point.<Node>map(p -> new PatternPane(ui, model, p)).orElse(wholeBody));
  }

  private void key(KeyEvent event) {
    if (SEARCH.match(event)) {
      model.chooseNone();
      search.open();
    } else if (REDO.match(event)) {
      model.redo();
    } else if (UNDO.match(event)) {
      model.undo();
    } else if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get().isPresent()) {
      model.chooseNone();
      Focus.move(map, true);
    } else if (event.getCode() == KeyCode.ESCAPE && map.isZoomed()) {
      map.wholeBody();
    } else if (event.getCode() == KeyCode.ESCAPE && views.close()) {
      Focus.move(map, true);
    } else if (event.getCode() == MapKeys.NEXT_VIEW && map.isFocused()) {
      views.next();
    } else {
      return;
    }
    event.consume();
  }
}
