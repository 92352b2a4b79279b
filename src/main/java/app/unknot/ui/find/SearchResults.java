package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Side;
import app.unknot.body.Zone;
import app.unknot.knowledge.Phrase;
import app.unknot.knowledge.SidedPoint;
import app.unknot.ranking.Candidate;
import app.unknot.search.Found;
import app.unknot.search.Hit;
import app.unknot.search.SearchResult;
import app.unknot.ui.common.Beside;
import app.unknot.ui.common.Focus;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the typed words lead to: areas to mark, spots to look at, signs to tell. However many there
 * are, a caution stays in sight beneath them.
 */
final class SearchResults extends VBox {
  /** The least room for a name beside its buttons, in letters' sizes. */
  private static final double LEAST = 8;

  /** Less than this of the rows is never shown. */
  private static final double LEAST_ROWS = 80;

  /** What stays in sight around the button with the focus. */
  private static final double EDGE = 8;

  private final Ui ui;
  private final FindViewModel find;
  private final SearchViewModel model;
  private final VBox list = new VBox(4);
  private final ScrollPane rows = scrolled(list);
  private final List<AreaRow> areas = new ArrayList<>();

  SearchResults(Ui ui, FindViewModel find, SearchViewModel model) {
    this.ui = ui;
    this.find = find;
    this.model = model;
    getStyleClass().add("search-results");
    setId("search-results");
    list.getStyleClass().add("search-list");
    setSpacing(4);
    setMaxSize(520, Region.USE_PREF_SIZE);
    setMinHeight(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
    model.typedProperty().subscribe(_ -> show(model.result()));
    find.marksProperty().subscribe(this::showMarks);
  }

  /** Rows that are as high as they need to be, where there is room, and are scrolled where not. */
  private static ScrollPane scrolled(Region rows) {
    ScrollPane scroll =
        new ScrollPane(rows) {
          @Override
          public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
          }

          @Override
          protected double computePrefHeight(double width) {
            double edges = snappedTopInset() + snappedBottomInset();
            double sides = snappedLeftInset() + snappedRightInset();
            return Math.ceil(rows.prefHeight(width < 0 ? -1 : width - sides) + edges);
          }
        };
    scroll.getStyleClass().add("search-rows");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(LEAST_ROWS);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return Parts.drawnInParts(scroll);
  }

  /** Goes to the first result, also where the key was faster than the picture. */
  void enter() {
    applyCss();
    layout();
    buttons().stream().findFirst().ifPresent(first -> Focus.move(first, true));
  }

  private void show(SearchResult result) {
    boolean asked = model.isAsked() && !model.helpFirst();
    Parts.show(this, asked);
    getChildren().clear();
    list.getChildren().clear();
    areas.clear();
    if (!asked) {
      return;
    }
    String count = ui.texts().get("find.search.count", model.count());
    Label head = Parts.paragraph(count, "small", "muted");
    getChildren().add(head);
    model.found().forEach(found -> list.getChildren().add(row(found)));
    if (result.hits().isEmpty()) {
      list.getChildren().add(Parts.paragraph(ui.texts().get("find.search.none"), "small"));
    } else {
      head.setText(count + " " + ui.texts().get("find.search.keys"));
      list.getChildren().addAll(1, model.senders().stream().map(this::sender).toList());
    }
    rows.setVvalue(0);
    getChildren().add(rows);
    result.warning().ifPresent(w -> getChildren().addAll(Parts.divider(), caution(w)));
    showMarks(find.marksProperty().get());
  }

  private Node row(Found found) {
    return switch (found.hit()) {
      case Hit.Area(String id) -> area(found, ui.coach().knowledge().zone(id).orElseThrow());
      case Hit.Spot(String id) ->
          spot(
              id,
              ui.texts().get("find.search.spot", ui.names().muscle(id).english()),
              side -> model.choose(id, side));
      case Hit.Sign(String id) ->
          sign(
              id,
              words(
                  Feather.MESSAGE_CIRCLE,
                  ui.names().capital(ui.names().finding(id).label()),
                  ui.texts().get("find.search.sign")));
    };
  }

  /** A muscle that nobody typed: its main pattern has the area above it. */
  private Node sender(Candidate candidate) {
    String muscle = candidate.muscle();
    String why = ui.texts().get("find.search.spot.sends", ui.names().muscle(muscle).english());
    return spot(muscle, why, side -> model.choose(new SidedPoint(candidate.point().point(), side)));
  }

  private Node area(Found found, Zone zone) {
    String name = ui.names().zoneLabel(zone.id());
    String as =
        name.equalsIgnoreCase(found.words())
            ? ui.texts().get("find.search.area")
            : ui.texts().get("find.search.area.as", found.words());
    AreaRow row = new AreaRow(ui, find, zone, words(Feather.MAP_PIN, name, as));
    areas.add(row);
    return row;
  }

  private Node spot(String muscle, String detail, Consumer<Side> show) {
    String name = ui.names().muscle(muscle).plain();
    List<Button> buttons = new ArrayList<>();
    for (Side side : Side.values()) {
      String label = ui.texts().get("find.search.spot.show." + side.key());
      Button button = Parts.button(label, () -> show.accept(side), "small", "result-button");
      button.setId("spot-" + muscle + "-" + side.key());
      button.setAccessibleText(
          ui.texts()
              .get(
                  "find.search.spot.show.name",
                  name,
                  ui.texts().get("common.side." + side.key() + ".capital")));
      buttons.add(button);
    }
    return row(words(Feather.CROSSHAIR, name, detail), buttons);
  }

  private Node sign(String finding, Region words) {
    Button button =
        Parts.button(
            ui.texts().get("find.search.sign.yes"),
            () -> model.confirm(finding),
            "small",
            "result-button");
    button.setId("sign-" + finding);
    button.setAccessibleText(
        ui.texts()
            .get(
                "find.search.sign.yes.name",
                ui.names().capital(ui.names().finding(finding).label())));
    return row(words, List.of(button));
  }

  /** Laid out as the rows of areas are. */
  private static Node row(Region words, List<Button> buttons) {
    HBox control = new HBox(8);
    control.getChildren().addAll(buttons);
    control.setMinWidth(USE_PREF_SIZE);
    StackPane row = new StackPane(new Beside(words, control).least(LEAST));
    row.getStyleClass().add("area-row");
    return row;
  }

  private static Region words(Feather icon, String name, String detail) {
    Label sign = new Label("", Parts.icon(icon));
    sign.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(Parts.paragraph(name), Parts.paragraph(detail, "caption", "muted"));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox row = new HBox(10, sign, Parts.grow(words));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node caution(Phrase.Warning warning) {
    Label question =
        Parts.paragraph(
            ui.texts().get("safety.question." + warning.question()), "small-strong", "danger-text");
    question.setGraphic(Parts.icon(Feather.ALERT_TRIANGLE));
    return new VBox(
        2,
        question,
        Parts.paragraph(ui.texts().get("find.search.caution"), "small", "danger-text"),
        Parts.button(
            ui.texts().get("find.footer.link"),
            () -> ui.navigator().show(new Screen.Help()),
            "quiet",
            "small",
            "link"));
  }

  private void showMarks(List<PainMark> marks) {
    areas.forEach(a -> a.show(marks));
  }

  private List<Node> buttons() {
    return lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .filter(Node::isFocusTraversable)
        .toList();
  }

  private void arrow(KeyEvent event) {
    int way = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    List<Node> all = buttons();
    int at = all.indexOf(getScene().getFocusOwner());
    if (way != 0 && at >= 0) {
      Node next = all.get(Math.clamp(at + way, 0, all.size() - 1));
      Focus.move(next, true);
      bringInSight(next);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && at >= 0) {
      ((ButtonBase) all.get(at)).fire();
      event.consume();
    }
  }

  private void bringInSight(Node button) {
    double hidden = list.getHeight() - rows.getViewportBounds().getHeight();
    Bounds place = list.sceneToLocal(button.localToScene(button.getLayoutBounds()));
    if (hidden > 0 && place.getMinY() < list.getHeight()) {
      double top = rows.getVvalue() * hidden;
      double least = place.getMaxY() + EDGE - rows.getViewportBounds().getHeight();
      double most = place.getMinY() - EDGE;
      rows.setVvalue(Math.clamp(Math.min(Math.max(top, least), most) / hidden, 0, 1));
    }
  }
}
