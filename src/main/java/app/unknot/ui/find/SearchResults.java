package app.unknot.ui.find;

import app.unknot.body.PainMark;
import app.unknot.body.Side;
import app.unknot.body.Zone;
import app.unknot.knowledge.Phrase;
import app.unknot.search.Found;
import app.unknot.search.Hit;
import app.unknot.search.SearchResult;
import app.unknot.ui.common.Parts;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Ui;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the typed words lead to: areas to mark, spots to look at, signs to tell. */
final class SearchResults extends ScrollPane {
  private final Ui ui;
  private final FindViewModel find;
  private final SearchViewModel model;
  private final VBox list = new VBox(4);
  private final List<AreaRow> areas = new ArrayList<>();

  SearchResults(Ui ui, FindViewModel find, SearchViewModel model) {
    this.ui = ui;
    this.find = find;
    this.model = model;
    getStyleClass().add("search-results");
    setId("search-results");
    list.getStyleClass().add("search-list");
    setContent(list);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMaxSize(520, Region.USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
    model.typedProperty().subscribe(_ -> show(model.result()));
    find.marksProperty().subscribe(this::showMarks);
  }

  /** Goes to the first result, also where the key was faster than the picture. */
  void enter() {
    applyCss();
    layout();
    buttons().stream().findFirst().ifPresent(Node::requestFocus);
  }

  private void show(SearchResult result) {
    boolean asked = model.isAsked() && !model.helpFirst();
    Parts.show(this, asked);
    list.getChildren().clear();
    areas.clear();
    if (!asked) {
      return;
    }
    String count = ui.texts().get("find.search.count", result.hits().size());
    list.getChildren().add(Parts.label(count, "small", "muted"));
    result.hits().forEach(found -> list.getChildren().add(row(found)));
    if (result.hits().isEmpty()) {
      list.getChildren().add(Parts.paragraph(ui.texts().get("find.search.none"), "small"));
    }
    result.warning().ifPresent(w -> list.getChildren().addAll(Parts.divider(), caution(w)));
    showMarks(find.marksProperty().get());
  }

  private Node row(Found found) {
    return switch (found.hit()) {
      case Hit.Area(String id) -> area(found, ui.coach().knowledge().zone(id).orElseThrow());
      case Hit.Spot(String id) ->
          spot(id, words(Feather.CROSSHAIR, ui.names().muscle(id).plain(), english(id)));
      case Hit.Sign(String id) ->
          sign(
              id,
              words(
                  Feather.MESSAGE_CIRCLE,
                  ui.names().capital(ui.names().finding(id).label()),
                  ui.texts().get("find.search.sign")));
    };
  }

  private String english(String muscle) {
    return ui.texts().get("find.search.spot", ui.names().muscle(muscle).english());
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

  private Node spot(String muscle, Node words) {
    HBox row = new HBox(8, Parts.grow(words));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("area-row");
    for (Side side : Side.values()) {
      String label = ui.texts().get("common.side." + side.key() + ".capital");
      var button = Parts.button(label, () -> model.choose(muscle, side), "small");
      button.setId("spot-" + muscle + "-" + side.key());
      button.setAccessibleText(
          ui.texts().get("common.name-and-side", ui.names().muscle(muscle).plain(), label));
      button.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(button);
    }
    return row;
  }

  private Node sign(String finding, Node words) {
    var button =
        Parts.button(ui.texts().get("find.search.sign.yes"), () -> model.confirm(finding), "small");
    button.setId("sign-" + finding);
    button.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, Parts.grow(words), button);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("area-row");
    return row;
  }

  private static Region words(Feather icon, String name, String detail) {
    Label sign = new Label("", Parts.icon(icon));
    sign.setMinWidth(Region.USE_PREF_SIZE);
    VBox words = new VBox(Parts.paragraph(name), Parts.paragraph(detail, "caption", "muted"));
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
      all.get(Math.clamp(at + way, 0, all.size() - 1)).requestFocus();
      event.consume();
    }
  }
}
